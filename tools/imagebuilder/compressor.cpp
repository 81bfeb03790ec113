// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compressor.h"

#include "archiveoutput.h"

#include <archive.h>
#include <archive_entry.h>

namespace stratoscope::imagebuilder
{

namespace
{

void addFilter(struct archive *writer, Packing packing)
{
    switch (packing) {
    case Packing::None:
        break;
    case Packing::Gzip:
        archive_write_add_filter_gzip(writer);
        // A current timestamp would make every run produce different bytes.
        archive_write_set_filter_option(writer, "gzip", "timestamp", nullptr);
        archive_write_set_filter_option(writer, "gzip", "compression-level", "9");
        break;
    case Packing::Zstd:
        archive_write_add_filter_zstd(writer);
        break;
    case Packing::Xz:
        archive_write_add_filter_xz(writer);
        archive_write_set_filter_option(writer, "xz", "compression-level", "1");
        break;
    case Packing::Bzip2:
        archive_write_add_filter_bzip2(writer);
        break;
    }
}

}

Built<Packing> packingFromName(const QString &name)
{
    static const std::pair<QLatin1String, Packing> names[] = {
        {QLatin1String("none"), Packing::None},
        {QLatin1String("gzip"), Packing::Gzip},
        {QLatin1String("zstd"), Packing::Zstd},
        {QLatin1String("xz"), Packing::Xz},
        {QLatin1String("bzip2"), Packing::Bzip2},
    };
    for (const auto &[known, packing] : names) {
        if (name == known)
            return packing;
    }
    return tl::unexpected(QStringLiteral("“%1” is not a compression").arg(name));
}

Compressor::Compressor(Packing packing)
{
    if (packing == Packing::None)
        return;
    m_archive = archive_write_new();
    archive_write_set_format_raw(m_archive);
    addFilter(m_archive, packing);
    if (!openInto(m_archive, &m_output))
        return;
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(m_archive, entry);
    archive_entry_free(entry);
}

Compressor::~Compressor()
{
    archive_write_free(m_archive);
}

Built<void> Compressor::write(const QByteArray &bytes)
{
    if (!m_archive) {
        m_output.append(bytes);
        return {};
    }
    if (archive_write_data(m_archive, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        return tl::unexpected(archiveMessage(m_archive));
    return {};
}

Built<QByteArray> Compressor::finish()
{
    if (m_archive && archive_write_close(m_archive) != ARCHIVE_OK)
        return tl::unexpected(archiveMessage(m_archive));
    return std::move(m_output);
}

Built<QByteArray> compressed(const QByteArray &bytes, Packing packing)
{
    Compressor compressor(packing);
    if (const auto written = compressor.write(bytes); !written)
        return tl::unexpected(written.error());
    return compressor.finish();
}

}
