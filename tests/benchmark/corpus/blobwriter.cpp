// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobwriter.h"

#include "archiveoutput.h"

#include <archive.h>
#include <archive_entry.h>

namespace stratoscope::benchmark
{

using imagebuilder::archiveMessage;
using imagebuilder::Packing;

namespace
{

struct archive *newCompressor(Packing packing)
{
    struct archive *writer = archive_write_new();
    archive_write_set_format_raw(writer);
    if (packing == Packing::Gzip) {
        archive_write_add_filter_gzip(writer);
        archive_write_set_filter_option(writer, "gzip", "timestamp", nullptr);
        archive_write_set_filter_option(writer, "gzip", "compression-level", "6");
    } else if (packing == Packing::Zstd) {
        archive_write_add_filter_zstd(writer);
        archive_write_set_filter_option(writer, "zstd", "compression-level", "3");
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    return writer;
}

}

BlobWriter::BlobWriter(Packing packing, OuterFile &file)
    : m_file(file)
    , m_compressor(newCompressor(packing), archive_write_free)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    // A failure shows up again with the first bytes.
    archive_write_open2(m_compressor.get(), this, nullptr, append, nullptr, nullptr);
    archive_write_header(m_compressor.get(), entry);
    archive_entry_free(entry);
}

ssize_t BlobWriter::append(struct archive *, void *self, const void *bytes, std::size_t length)
{
    auto *blob = static_cast<BlobWriter *>(self);
    const QByteArrayView piece(static_cast<const char *>(bytes), static_cast<qsizetype>(length));
    const auto stored = blob->store(piece);
    if (!stored)
        blob->m_error = stored.error();
    return stored ? static_cast<ssize_t>(length) : -1;
}

Built<void> BlobWriter::store(QByteArrayView bytes)
{
    m_blobHash.add(bytes);
    m_size += bytes.size();
    return m_file.write(bytes);
}

Built<void> BlobWriter::write(QByteArrayView tar)
{
    m_tarHash.add(tar);
    if (archive_write_data(m_compressor.get(), tar.data(), static_cast<std::size_t>(tar.size())) != tar.size())
        return tl::unexpected(m_error.isEmpty() ? archiveMessage(m_compressor.get()) : m_error);
    return {};
}

Built<WrittenLayer> BlobWriter::finish()
{
    if (archive_write_close(m_compressor.get()) != ARCHIVE_OK)
        return tl::unexpected(m_error.isEmpty() ? archiveMessage(m_compressor.get()) : m_error);
    return WrittenLayer {m_tarHash.hex(), m_blobHash.hex(), m_size};
}

}
