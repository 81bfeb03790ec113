// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// headerwalk ARCHIVE…: what the bare library needs to walk the layers' headers in a docker archive. It is the reference
// for the program, so it does nothing else: it keeps no names and checks nothing.

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

namespace
{

constexpr la_int64_t tarBlock = 512;

/** Part of a file, read in blocks. */
struct Region
{
    int file = -1;
    la_int64_t position = 0;
    la_int64_t end = 0;
    std::array<char, 65536> block {};
};

la_ssize_t readBlock(archive *, void *client, const void **bytes)
{
    auto *region = static_cast<Region *>(client);
    const auto most = std::min<la_int64_t>(region->end - region->position, region->block.size());
    const la_ssize_t got = pread(region->file, region->block.data(), static_cast<size_t>(most), region->position);
    if (got > 0)
        region->position += got;
    *bytes = region->block.data();
    return got;
}

la_int64_t skipBytes(archive *, void *client, la_int64_t request)
{
    auto *region = static_cast<Region *>(client);
    const la_int64_t skipped = std::min(request, region->end - region->position);
    region->position += skipped;
    return skipped;
}

/** Calls \a see with every header in \a region. */
template<typename See>
bool walk(Region &region, See see)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(reader.get());
    archive_read_set_read_callback(reader.get(), readBlock);
    archive_read_set_skip_callback(reader.get(), skipBytes);
    archive_read_set_callback_data(reader.get(), &region);
    if (archive_read_open1(reader.get()) != ARCHIVE_OK)
        return false;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) >= ARCHIVE_WARN && status != ARCHIVE_EOF)
        see(reader.get(), entry);
    return status == ARCHIVE_EOF;
}

long walkArchive(const char *path)
{
    Region whole;
    whole.file = open(path, O_RDONLY | O_CLOEXEC);
    whole.end = whole.file < 0 ? 0 : lseek(whole.file, 0, SEEK_END);
    std::vector<std::pair<la_int64_t, la_int64_t>> layers;
    const bool isIndexed = walk(whole, [&](archive *reader, archive_entry *entry) {
        const char *name = archive_entry_pathname(entry);
        const la_int64_t start = archive_read_header_position(reader) + tarBlock;
        if (name && std::strstr(name, "/layer.tar"))
            layers.emplace_back(start, start + archive_entry_size(entry));
    });
    long headers = 0;
    for (const auto &[start, end] : layers) {
        Region layer;
        layer.file = whole.file;
        layer.position = start;
        layer.end = end;
        if (!walk(layer, [&](archive *, archive_entry *) { ++headers; }))
            return -1;
    }
    close(whole.file);
    return isIndexed ? headers : -1;
}

}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const long headers = walkArchive(argv[i]);
        if (headers < 0) {
            std::fprintf(stderr, "headerwalk: %s cannot be read\n", argv[i]);
            return 1;
        }
        std::printf("%ld\n", headers);
    }
    return 0;
}
