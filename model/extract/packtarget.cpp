// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packtarget.h"

#include "bytes.h"
#include "readlimits.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

namespace stratoscope
{

namespace
{

struct PackTargetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

constexpr quint32 HarmlessMode = 01777; ///< All but setuid and setgid.

/** libarchive takes names to be in the charset of the thread's locale. */
class Utf8Locale
{
public:
    Utf8Locale()
        : m_previous(uselocale(utf8()))
    {
    }
    ~Utf8Locale() { uselocale(m_previous); }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    static locale_t utf8()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t());
        return locale;
    }

    locale_t m_previous;
};

mode_t fileType(EntryType type)
{
    return type == EntryType::Directory ? AE_IFDIR : type == EntryType::Symlink ? AE_IFLNK : AE_IFREG;
}

struct EntryDeleter
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

}

/** Where libarchive writes to, and what went wrong there. After that, what comes is dropped without a word: a writer of zips that
 *  knows of a failure never frees its compressor. */
struct PackTarget::Output
{
    ByteSink &sink;
    std::optional<Error> error = {};

    static la_ssize_t write(struct ::archive *, void *data, const void *bytes, size_t count)
    {
        auto *output = static_cast<Output *>(data);
        if (output->error)
            return la_ssize_t(count);
        const auto written = output->sink.write({static_cast<const char *>(bytes), qsizetype(count)});
        if (!written)
            output->error = written.error();
        return la_ssize_t(count);
    }
};

PackTarget::PackTarget(
    const LoadedImage &image, const ExtractPlan &plan, ExtractFormat format, ByteSink &out, LeftOutList &leftOut)
    : m_tree(image.tree)
    , m_plan(plan)
    , m_format(format)
    , m_leftOut(leftOut)
    , m_output(new Output {out})
    , m_archive(archive_write_new())
{
    const Utf8Locale utf8;
    if (format == ExtractFormat::SevenZip) {
        archive_write_set_format_7zip(m_archive);
        m_leftOut.add(LeftOutReason::Ownership, "/", PackTargetWords::tr("a 7z has no owners"));
    } else {
        archive_write_set_format_zip(m_archive);
        archive_write_set_options(m_archive, "zip:hdrcharset=UTF-8");
    }
    // What the other side gets should end where the archive does.
    archive_write_set_bytes_in_last_block(m_archive, 1);
    archive_write_open2(m_archive, m_output.get(), nullptr, Output::write, nullptr, nullptr);
}

PackTarget::~PackTarget()
{
    // Without an end, it is no archive; nobody sees it.
    if (m_archive) {
        if (!m_output->error)
            m_output->error = Job::cancelled().value();
        // Ending a 7z would first compress zeros in place of what is missing, which may take long.
        if (m_format == ExtractFormat::SevenZip)
            archive_write_fail(m_archive);
        else
            archive_write_close(m_archive);
    }
    archive_write_free(m_archive);
}

tl::unexpected<Error> PackTarget::problem() const
{
    if (m_output->error)
        return tl::unexpected(*m_output->error);
    const char *said = archive_error_string(m_archive);
    return failure(ErrorKind::Unreadable, {}, displayText(QString::fromLocal8Bit(said ? said : "")));
}

/** Notes what is there in another form than in the image. */
void PackTarget::noteLosses(const DraftEntry &entry, const Inode &inode)
{
    if ((inode.mode & ~HarmlessMode) != 0)
        m_leftOut.add(LeftOutReason::Privileges, path(entry));
    if (inode.xattrs != Inode::NoText) {
        for (const Xattr &xattr : m_tree.xattrs(entry.version))
            m_leftOut.add(LeftOutReason::Attribute, path(entry), displayText(xattr.name));
    }
    if (inode.type == EntryType::Directory || !m_tree.hasOtherNames(entry.version))
        return;
    const quint64 key = m_tree.fileKey(entry.version);
    if (m_inodes.contains(key))
        m_leftOut.add(LeftOutReason::Copied, path(entry));
    m_inodes.insert(key);
}

Result<void> PackTarget::writeHeader(const DraftEntry &entry)
{
    const Utf8Locale utf8;
    const Inode inode = m_tree.inode(entry.version);
    const QByteArray name = extractedName(m_tree, m_plan, entry.path);
    const QByteArray target = inode.type == EntryType::Symlink ? m_tree.symlinkTarget(entry.version) : QByteArray();
    m_isSkipped = true;
    if (name.isEmpty())
        return {};
    if (!isUtf8(name) || !isUtf8(target)) {
        m_leftOut.add(LeftOutReason::Refused, path(entry), PackTargetWords::tr("its name is not UTF-8"));
        return {};
    }
    const std::unique_ptr<archive_entry, EntryDeleter> header(archive_entry_new());
    archive_entry_set_pathname(header.get(), name.constData());
    archive_entry_set_filetype(header.get(), fileType(inode.type));
    archive_entry_set_perm(header.get(), inode.mode & HarmlessMode);
    archive_entry_set_uid(header.get(), inode.uid);
    archive_entry_set_gid(header.get(), inode.gid);
    archive_entry_set_mtime(header.get(), inode.mtime, inode.mtimeNsec);
    archive_entry_set_size(header.get(), inode.type == EntryType::File ? qint64(inode.size) : 0);
    if (inode.type == EntryType::Symlink)
        archive_entry_set_symlink(header.get(), target.constData());
    const int written = archive_write_header(m_archive, header.get());
    if (written == ARCHIVE_FATAL || m_output->error)
        return problem();
    if (written == ARCHIVE_FAILED) {
        m_leftOut.add(
            LeftOutReason::Refused, path(entry), displayText(QString::fromLocal8Bit(archive_error_string(m_archive))));
        return {};
    }
    m_isSkipped = false;
    noteLosses(entry, inode);
    return {};
}

Result<void> PackTarget::addDirectory(const DraftEntry &entry)
{
    if (entry.kind == DraftEntry::Kind::Inode)
        return writeHeader(entry);
    m_leftOut.add(LeftOutReason::Deletion, path(entry));
    return {};
}

Result<void> PackTarget::addOther(const DraftEntry &entry)
{
    const EntryType type = m_tree.type(entry.version);
    if (type == EntryType::File || type == EntryType::Symlink)
        return writeHeader(entry);
    m_leftOut.add(type == EntryType::Fifo ? LeftOutReason::Fifo : LeftOutReason::Device, path(entry));
    return {};
}

/** There are none: such files are in the plan once for each of their names. */
Result<void> PackTarget::addLink(const DraftEntry &entry)
{
    m_leftOut.add(LeftOutReason::Refused, path(entry));
    return {};
}

Result<void> PackTarget::begin(const DraftEntry &entry)
{
    const Inode inode = m_tree.inode(entry.version);
    m_at = 0;
    if (inode.sparse && inode.size > limits::SparseHoleBytes) {
        m_isSkipped = true;
        m_leftOut.add(LeftOutReason::Refused, path(entry),
            PackTargetWords::tr("a sparse file larger than %1").arg(sizeText(limits::SparseHoleBytes)));
        return {};
    }
    m_entry = entry;
    return writeHeader(entry);
}

Result<void> PackTarget::add(quint64 offset, QByteArrayView bytes)
{
    if (m_isSkipped)
        return {};
    if (const auto filled = writeZeros(offset - m_at); !filled)
        return filled;
    m_at = offset + static_cast<quint64>(bytes.size());
    while (!bytes.isEmpty()) {
        const la_ssize_t count = archive_write_data(m_archive, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count <= 0 || m_output->error)
            return problem();
        bytes = bytes.sliced(qsizetype(count));
    }
    return {};
}

Result<void> PackTarget::writeZeros(quint64 count)
{
    static const QByteArray zeros(64 * 1024, '\0');
    while (count > 0) {
        const la_ssize_t written
            = archive_write_data(m_archive, zeros.constData(), std::min<quint64>(count, quint64(zeros.size())));
        if (written <= 0 || m_output->error)
            return problem();
        count -= static_cast<quint64>(written);
    }
    return {};
}

Result<void> PackTarget::end()
{
    const DraftEntry entry = std::exchange(m_entry, {});
    return m_isSkipped ? Result<void>() : writeZeros(m_tree.size(entry.version) - m_at);
}

/** What has a header has to have the content as well. */
Result<void> PackTarget::fail(const DraftEntry &entry, const Error &error)
{
    if (m_entry.path == entry.path && !m_isSkipped)
        return tl::unexpected(error);
    m_leftOut.add(LeftOutReason::Unreadable, path(entry), error.cause);
    return {};
}

Result<void> PackTarget::finish()
{
    const Utf8Locale utf8;
    if (archive_write_close(m_archive) != ARCHIVE_OK || m_output->error)
        return problem();
    archive_write_free(std::exchange(m_archive, nullptr));
    return {};
}

}
