// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerarchive.h"

#include "bytes.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <array>

namespace stratoscope
{

namespace
{

struct LayerArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerArchive)
};

/** libarchive treats names as text in the thread's locale: in UTF-8, it keeps well-formed ones as they are and marks
 *  others as binary. */
class Utf8Names
{
public:
    Utf8Names()
        : m_previous(uselocale(utf8()))
    {
    }
    ~Utf8Names() { uselocale(m_previous); }
    Q_DISABLE_COPY_MOVE(Utf8Names)

private:
    static locale_t utf8()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t());
        return locale;
    }

    locale_t m_previous;
};

using EntryPtr = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

mode_t fileType(EntryType type)
{
    switch (type) {
    case EntryType::File:
    case EntryType::Hardlink:
        break;
    case EntryType::Directory:
        return AE_IFDIR;
    case EntryType::Symlink:
        return AE_IFLNK;
    case EntryType::CharDevice:
        return AE_IFCHR;
    case EntryType::BlockDevice:
        return AE_IFBLK;
    case EntryType::Fifo:
        return AE_IFIFO;
    }
    return AE_IFREG;
}

EntryPtr headerOf(const RawEntry &entry, const QByteArray &path)
{
    EntryPtr header(archive_entry_new(), archive_entry_free);
    archive_entry *raw = header.get();
    archive_entry_copy_pathname(raw, path.constData());
    archive_entry_set_filetype(raw, fileType(entry.type));
    archive_entry_set_perm(raw, entry.mode);
    archive_entry_set_uid(raw, entry.uid);
    archive_entry_set_gid(raw, entry.gid);
    archive_entry_set_mtime(raw, entry.mtime, static_cast<long>(entry.mtimeNsec));
    archive_entry_set_size(raw, entry.type == EntryType::File ? static_cast<la_int64_t>(entry.size) : 0);
    const QByteArray target = entry.linkTarget.toByteArray();
    if (entry.type == EntryType::Symlink)
        archive_entry_copy_symlink(raw, target.constData());
    if (entry.type == EntryType::Hardlink)
        archive_entry_copy_hardlink(raw, target.constData());
    if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice) {
        archive_entry_set_rdevmajor(raw, entry.deviceMajor);
        archive_entry_set_rdevminor(raw, entry.deviceMinor);
    }
    for (const Xattr &xattr : entry.xattrs)
        archive_entry_xattr_add_entry(
            raw, xattr.name.constData(), xattr.value.constData(), static_cast<std::size_t>(xattr.value.size()));
    return header;
}

QByteArray beside(const QByteArray &path, const QByteArray &name)
{
    const qsizetype slash = path.lastIndexOf('/');
    return path.left(slash + 1) + name;
}

}

struct LayerArchive::Callbacks
{
    static la_ssize_t write(archive *, void *data, const void *bytes, std::size_t size)
    {
        auto *self = static_cast<LayerArchive *>(data);
        const QByteArrayView view(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        const Result<void> written = self->m_file.write(self->m_size, view);
        if (!written) {
            self->m_fileError = written.error();
            return -1;
        }
        self->m_size += size;
        return static_cast<la_ssize_t>(size);
    }
};

LayerArchive::LayerArchive(TemporaryFile file)
    : m_file(std::move(file))
    , m_archive(archive_write_new())
{
    archive_write_set_format_pax(m_archive);
    archive_write_set_format_option(m_archive, "pax", "xattrheader", "SCHILY");
    archive_write_open(m_archive, this, nullptr, Callbacks::write, nullptr);
}

LayerArchive::~LayerArchive()
{
    if (m_archive)
        archive_write_free(m_archive);
}

Result<std::unique_ptr<LayerArchive>> LayerArchive::create()
{
    Result<TemporaryFile> file = TemporaryFile::create();
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<LayerArchive>(new LayerArchive(std::move(*file)));
}

tl::unexpected<Error> LayerArchive::failed(const QByteArray &path) const
{
    if (m_fileError)
        return tl::unexpected(*m_fileError);
    const char *reason = archive_error_string(m_archive);
    return failure(ErrorKind::Damaged, displayText(path),
        LayerArchiveWords::tr("cannot be added to a layer: %1").arg(QString::fromUtf8(reason ? reason : "?")));
}

Result<void> LayerArchive::writeHeader(const RawEntry &entry, const QByteArray &path)
{
    const Utf8Names names;
    const EntryPtr header = headerOf(entry, path);
    // A warning means that a name is not text, which is intended.
    if (archive_write_header(m_archive, header.get()) < ARCHIVE_WARN)
        return failed(path);
    return {};
}

Result<void> LayerArchive::copyEntry(TarReader &reader, const QByteArray &path, const Job &job)
{
    if (const Result<void> header = writeHeader(reader.entry(), path); !header)
        return header;
    if (reader.entry().type != EntryType::File)
        return {};
    static constexpr std::array<char, 4096> zeros = {};
    quint64 written = 0;
    const auto write = [&](QByteArrayView bytes) {
        written += quint64(bytes.size());
        return archive_write_data(m_archive, bytes.data(), std::size_t(bytes.size())) == bytes.size();
    };
    const auto fill = [&](quint64 until) {
        while (written < until) {
            if (!write({zeros.data(), qsizetype(std::min<quint64>(until - written, zeros.size()))}))
                return false;
        }
        return true;
    };
    for (;;) {
        if (job.isCancelled())
            return Job::cancelled();
        const auto piece = reader.readContent();
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece)
            break;
        if (!fill((*piece)->offset) || !write((*piece)->bytes))
            return failed(path);
    }
    return fill(reader.entry().size) ? Result<void>() : failed(path);
}

Result<void> LayerArchive::addWhiteout(const QByteArray &path)
{
    return writeHeader({}, beside(path, ".wh." + path.mid(path.lastIndexOf('/') + 1)));
}

Result<void> LayerArchive::addOpaque(const QByteArray &path)
{
    return writeHeader({}, path + "/.wh..wh..opq");
}

Result<HeldFile> LayerArchive::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return failed({});
    archive_write_free(m_archive);
    m_archive = nullptr;
    const auto file = std::make_shared<const TemporaryFile>(std::move(m_file));
    return HeldFile {file->path(), file};
}

}
