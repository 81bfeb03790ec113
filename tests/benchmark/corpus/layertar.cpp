// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertar.h"

#include "archiveoutput.h"

#include <archive.h>
#include <archive_entry.h>

namespace stratoscope::benchmark
{

using imagebuilder::archiveMessage;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

/** The few fields that generated entries have, in the simplest tar format. */
class LayerTarWriter
{
public:
    explicit LayerTarWriter(BlobWriter &blob)
        : m_blob(blob)
        , m_writer(archive_write_new(), archive_write_free)
        , m_header(archive_entry_new(), archive_entry_free)
    {
        archive_write_set_format_ustar(m_writer.get());
        archive_write_set_bytes_in_last_block(m_writer.get(), 1);
        // A failure shows up again at the first entry.
        archive_write_open2(m_writer.get(), this, nullptr, append, nullptr, nullptr);
    }

    Built<void> begin(const TarEntry &entry, quint64 size);
    bool write(QByteArrayView bytes)
    {
        return archive_write_data(m_writer.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }
    Built<void> finish();
    QString error() const { return m_error.isEmpty() ? archiveMessage(m_writer.get()) : m_error; }

private:
    static ssize_t append(struct archive *, void *self, const void *bytes, std::size_t length)
    {
        auto *tar = static_cast<LayerTarWriter *>(self);
        const auto written
            = tar->m_blob.write(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(length)));
        if (!written)
            tar->m_error = written.error();
        return written ? static_cast<ssize_t>(length) : -1;
    }

    BlobWriter &m_blob;
    QString m_error;
    std::unique_ptr<struct archive, int (*)(struct archive *)> m_writer;
    std::unique_ptr<struct archive_entry, void (*)(struct archive_entry *)> m_header;
};

Built<void> LayerTarWriter::begin(const TarEntry &entry, quint64 size)
{
    struct archive_entry *header = archive_entry_clear(m_header.get());
    archive_entry_copy_pathname(header, entry.path.constData());
    archive_entry_set_perm(header, static_cast<mode_t>(entry.mode));
    archive_entry_set_mtime(header, entry.mtime, 0);
    archive_entry_set_size(header, static_cast<la_int64_t>(size));
    archive_entry_set_filetype(header,
        entry.type == TarType::Directory     ? AE_IFDIR
            : entry.type == TarType::Symlink ? AE_IFLNK
                                             : AE_IFREG);
    if (entry.type == TarType::Symlink)
        archive_entry_copy_symlink(header, entry.linkTarget.constData());
    if (entry.type == TarType::Hardlink)
        archive_entry_copy_hardlink(header, entry.linkTarget.constData());
    if (archive_write_header(m_writer.get(), header) != ARCHIVE_OK)
        return tl::unexpected(error());
    return {};
}

Built<void> LayerTarWriter::finish()
{
    if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
        return tl::unexpected(error());
    return {};
}

}

Built<void> writeLayerTar(
    const LayerPlan &plan, quint64 bytes, const ContentPool &pool, bool repetitive, BlobWriter &blob)
{
    quint64 planned = 0;
    plan.forEach([&](const PlannedEntry &entry) {
        planned += entry.size;
        return true;
    });
    const double scale = planned > 0 ? static_cast<double>(bytes) / static_cast<double>(planned) : 0;

    LayerTarWriter tar(blob);
    Built<void> written;
    const bool isComplete = plan.forEach([&](const PlannedEntry &entry) {
        const auto size = static_cast<quint64>(static_cast<double>(entry.size) * scale);
        written = tar.begin(entry.header, size);
        return written && pool.produce(size, entry.contentSeed, repetitive, [&](QByteArrayView piece) {
            return tar.write(piece);
        });
    });
    if (!written)
        return written;
    return isComplete ? tar.finish() : tl::unexpected(tar.error());
}

}
