// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterdecoder.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>

namespace stratoscope
{

namespace
{

int filterCode(Compression compression)
{
    switch (compression) {
    case Compression::Xz:
        return ARCHIVE_FILTER_XZ;
    case Compression::Bzip2:
        return ARCHIVE_FILTER_BZIP2;
    case Compression::Lz4:
        return ARCHIVE_FILTER_LZ4;
    case Compression::None:
    case Compression::Gzip:
    case Compression::Zstd:
        break; // Those have decoders of their own.
    }
    return ARCHIVE_FILTER_NONE;
}

}

FilterDecoder::FilterDecoder(const DecoderInput &input, Compression compression)
    : BlobDecoder(input, compression)
    , m_archive(archive_read_new())
    , m_compression(compression)
{
    archive_read_support_filter_by_code(m_archive, filterCode(compression));
    archive_read_support_format_raw(m_archive);
    archive_read_support_format_empty(m_archive);
}

FilterDecoder::~FilterDecoder()
{
    archive_read_free(m_archive);
}

ssize_t FilterDecoder::feed(archive *handle, void *self, const void **block)
{
    auto *decoder = static_cast<FilterDecoder *>(self);
    const auto next = decoder->reader().next();
    if (!next) {
        decoder->m_readError = next.error();
        archive_set_error(handle, EIO, "read error");
        return -1;
    }
    *block = next->data();
    return next->size();
}

Result<void> FilterDecoder::begin()
{
    m_begun = true;
    archive_entry *entry = nullptr;
    if (archive_read_open(m_archive, this, nullptr, feed, nullptr) != ARCHIVE_OK)
        return describe();
    const int status = archive_read_next_header(m_archive, &entry);
    // If the first bytes are broken, no filter accepts them and they would pass through unchanged.
    if (archive_filter_code(m_archive, 0) != filterCode(m_compression))
        return damaged(QStringLiteral("invalid header"));
    m_empty = status == ARCHIVE_EOF;
    return status == ARCHIVE_OK || m_empty ? Result<void>() : describe();
}

Result<qsizetype> FilterDecoder::step(std::span<char> room)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    }
    if (m_empty)
        return finish();
    if (m_output.isEmpty()) {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(m_archive, &block, &size, &offset);
        if (status == ARCHIVE_EOF)
            return finish();
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return describe();
        m_output = {static_cast<const char *>(block), static_cast<qsizetype>(size)};
    }
    const qsizetype count = std::min(m_output.size(), static_cast<qsizetype>(room.size()));
    std::copy_n(m_output.data(), count, room.data());
    m_output = m_output.sliced(count);
    return count;
}

tl::unexpected<Error> FilterDecoder::describe() const
{
    if (m_readError)
        return tl::unexpected(*m_readError);
    const char *words = archive_error_string(m_archive);
    return damaged(QString::fromLocal8Bit(words ? words : "libarchive"));
}

}
