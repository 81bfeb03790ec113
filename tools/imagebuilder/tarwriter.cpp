// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarwriter.h"

#include "archiveoutput.h"

#include <archive.h>
#include <archive_entry.h>
#include <clocale>

#include <memory>

namespace stratoscope::imagebuilder
{

namespace
{

/** libarchive converts names from the thread's locale: in UTF-8, it keeps well-formed names as they are and marks
 *  others as binary. */
class Utf8Locale
{
public:
    Utf8Locale()
        : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_previous(m_locale ? uselocale(m_locale) : nullptr)
    {
    }
    ~Utf8Locale()
    {
        if (m_locale) {
            uselocale(m_previous);
            freelocale(m_locale);
        }
    }
    Utf8Locale(const Utf8Locale &) = delete;
    Utf8Locale &operator=(const Utf8Locale &) = delete;

private:
    locale_t m_locale;
    locale_t m_previous;
};

void setFormat(struct archive *writer, TarFormat format)
{
    switch (format) {
    case TarFormat::Ustar:
        archive_write_set_format_ustar(writer);
        break;
    case TarFormat::Gnu:
        archive_write_set_format_gnutar(writer);
        break;
    case TarFormat::Pax:
        archive_write_set_format_pax_restricted(writer);
        archive_write_set_format_option(writer, "pax", "xattrheader", "SCHILY");
        break;
    }
}

mode_t fileType(TarType type)
{
    switch (type) {
    case TarType::File:
    case TarType::Hardlink:
        return AE_IFREG;
    case TarType::Directory:
        return AE_IFDIR;
    case TarType::Symlink:
        return AE_IFLNK;
    case TarType::CharDevice:
        return AE_IFCHR;
    case TarType::BlockDevice:
        return AE_IFBLK;
    case TarType::Fifo:
        return AE_IFIFO;
    }
    return AE_IFREG;
}

using EntryPtr = std::unique_ptr<struct archive_entry, decltype(&archive_entry_free)>;

EntryPtr headerOf(const TarEntry &entry)
{
    EntryPtr header(archive_entry_new(), archive_entry_free);
    struct archive_entry *raw = header.get();
    archive_entry_copy_pathname(raw, entry.path.constData());
    archive_entry_set_filetype(raw, fileType(entry.type));
    archive_entry_set_perm(raw, static_cast<mode_t>(entry.mode));
    archive_entry_set_uid(raw, entry.uid);
    archive_entry_set_gid(raw, entry.gid);
    archive_entry_set_mtime(raw, entry.mtime, static_cast<long>(entry.mtimeNsec));
    archive_entry_set_size(raw, entry.type == TarType::File ? entry.content.size() : 0);
    if (entry.type == TarType::Symlink)
        archive_entry_copy_symlink(raw, entry.linkTarget.constData());
    if (entry.type == TarType::Hardlink)
        archive_entry_copy_hardlink(raw, entry.linkTarget.constData());
    if (entry.type == TarType::CharDevice || entry.type == TarType::BlockDevice) {
        archive_entry_set_rdevmajor(raw, entry.deviceMajor);
        archive_entry_set_rdevminor(raw, entry.deviceMinor);
    }
    for (const auto &[name, value] : entry.xattrs)
        archive_entry_xattr_add_entry(raw, name.constData(), value.constData(), static_cast<size_t>(value.size()));
    return header;
}

}

TarWriter::TarWriter(TarFormat format)
    : m_archive(archive_write_new())
{
    setFormat(m_archive, format);
    archive_write_set_bytes_per_block(m_archive, 0);
    // A failure shows up again at the first entry.
    static_cast<void>(openInto(m_archive, &m_output));
}

TarWriter::~TarWriter()
{
    archive_write_free(m_archive);
}

Built<void> TarWriter::add(const TarEntry &entry)
{
    const Utf8Locale locale;
    const EntryPtr header = headerOf(entry);
    // A warning means that a name is not text, which is intended.
    if (archive_write_header(m_archive, header.get()) < ARCHIVE_WARN)
        return tl::unexpected(QStringLiteral("%1: %2").arg(QString::fromUtf8(entry.path), archiveMessage(m_archive)));
    if (entry.type == TarType::File
        && archive_write_data(m_archive, entry.content.constData(), static_cast<size_t>(entry.content.size()))
            != entry.content.size())
        return tl::unexpected(QStringLiteral("%1: %2").arg(QString::fromUtf8(entry.path), archiveMessage(m_archive)));
    return {};
}

Built<QByteArray> TarWriter::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return tl::unexpected(archiveMessage(m_archive));
    return std::move(m_output);
}

Built<QByteArray> writeTar(const std::vector<TarEntry> &entries, TarFormat format)
{
    TarWriter writer(format);
    for (const TarEntry &entry : entries) {
        if (const auto added = writer.add(entry); !added)
            return tl::unexpected(added.error());
    }
    return writer.finish();
}

}
