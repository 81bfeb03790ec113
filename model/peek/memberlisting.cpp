// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "memberlisting.h"

#include "bytes.h"
#include "clocale.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct MemberListingWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MemberListing)
};

constexpr std::size_t MemberBlock = 64 * 1024;

/** Goes through an archive with libarchive, which runs no other program here. */
class MemberWalk
{
public:
    MemberWalk(ByteSourcePtr source, const Job &job)
        : m_source(std::move(source))
        , m_job(job)
        , m_archive(archive_read_new())
        , m_block(MemberBlock)
    {
        support();
        archive_read_set_callback_data(m_archive, this);
        archive_read_set_read_callback(m_archive, &MemberWalk::feed);
        archive_read_set_skip_callback(m_archive, &MemberWalk::skip);
        archive_read_set_seek_callback(m_archive, &MemberWalk::seek);
    }
    ~MemberWalk() { archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(MemberWalk)

    bool open() { return archive_read_open1(m_archive) == ARCHIVE_OK; }
    /** The next member; null at the end and where the archive is damaged. */
    archive_entry *next()
    {
        archive_entry *entry = nullptr;
        m_status = archive_read_next_header(m_archive, &entry);
        const bool isThere = m_status == ARCHIVE_OK || m_status == ARCHIVE_WARN;
        return isThere && !isTooMuch() && !m_job.isCancelled() ? entry : nullptr;
    }
    bool isAtEnd() const { return m_status == ARCHIVE_EOF; }
    bool isTooMuch() const { return archive_filter_bytes(m_archive, 0) > qint64(ListedBytes); }
    QString format() const { return QString::fromLatin1(archive_format_name(m_archive)); }
    Error error() const
    {
        if (m_job.isCancelled())
            return Job::cancelled().value();
        if (m_readError)
            return *m_readError;
        const char *words = archive_error_string(m_archive);
        return {ErrorKind::Damaged, {}, {}, words ? displayText(QByteArray(words)) : QStringLiteral("libarchive"), {}};
    }
    Result<QByteArray> content();

private:
    void support();
    static la_ssize_t feed(archive *handle, void *self, const void **block);
    static la_int64_t skip(archive *handle, void *self, la_int64_t request);
    static la_int64_t seek(archive *handle, void *self, la_int64_t offset, int whence);

    const ByteSourcePtr m_source;
    const Job m_job;
    archive *m_archive;
    std::vector<char> m_block;
    std::optional<Error> m_readError;
    quint64 m_at = 0;
    int m_status = ARCHIVE_OK;
};

void MemberWalk::support()
{
    // All others would run a program or are for tapes.
    for (const int filter : {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_LZMA,
             ARCHIVE_FILTER_ZSTD, ARCHIVE_FILTER_LZ4, ARCHIVE_FILTER_COMPRESS, ARCHIVE_FILTER_RPM})
        archive_read_support_filter_by_code(m_archive, filter);
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_zip(m_archive);
    archive_read_support_format_7zip(m_archive);
    archive_read_support_format_cpio(m_archive);
    archive_read_support_format_ar(m_archive);
    archive_read_support_format_raw(m_archive);
}

la_ssize_t MemberWalk::feed(archive *handle, void *self, const void **block)
{
    auto *walk = static_cast<MemberWalk *>(self);
    if (walk->m_job.isCancelled())
        walk->m_readError = Job::cancelled().value();
    const auto count = walk->m_source->readAt(walk->m_at, walk->m_block);
    if (!count)
        walk->m_readError = count.error();
    if (walk->m_readError) {
        archive_set_error(handle, EIO, "input");
        return -1;
    }
    walk->m_at += quint64(*count);
    *block = walk->m_block.data();
    return *count;
}

la_int64_t MemberWalk::skip(archive *, void *self, la_int64_t request)
{
    auto *walk = static_cast<MemberWalk *>(self);
    const quint64 left = walk->m_at < walk->m_source->size() ? walk->m_source->size() - walk->m_at : 0;
    const quint64 skipped = std::min(quint64(std::max<la_int64_t>(request, 0)), left);
    walk->m_at += skipped;
    return la_int64_t(skipped);
}

la_int64_t MemberWalk::seek(archive *, void *self, la_int64_t offset, int whence)
{
    auto *walk = static_cast<MemberWalk *>(self);
    const auto size = qint64(walk->m_source->size());
    const qint64 base = whence == SEEK_END ? size : whence == SEEK_CUR ? qint64(walk->m_at) : 0;
    if (offset < -base || offset > size - base)
        return ARCHIVE_FATAL;
    walk->m_at = quint64(base + offset);
    return base + offset;
}

Result<QByteArray> MemberWalk::content()
{
    QByteArray all;
    for (;;) {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(m_archive, &block, &size, &offset);
        if (status == ARCHIVE_EOF)
            return all;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return tl::unexpected(error());
        if (offset < 0 || quint64(offset) + size > OpenedMemberBytes)
            return failure(ErrorKind::Limit, {}, MemberListingWords::tr("too large to be shown out of an archive"));
        // What is left out between two blocks is a hole.
        all.resize(qsizetype(offset), '\0');
        all.append(static_cast<const char *>(block), qsizetype(size));
    }
}

MemberListing::Kind kindOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry))
        return MemberListing::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
        return MemberListing::Kind::Directory;
    case AE_IFLNK:
        return MemberListing::Kind::Link;
    case AE_IFCHR:
    case AE_IFBLK:
    case AE_IFIFO:
    case AE_IFSOCK:
        return MemberListing::Kind::Other;
    default:
        return MemberListing::Kind::File;
    }
}

MemberListing::Member memberOf(archive_entry *entry)
{
    MemberListing::Member member;
    const char *path = archive_entry_pathname(entry);
    member.path = QByteArray(path ? path : "").left(limits::PathBytes);
    member.kind = kindOf(entry);
    const char *hard = archive_entry_hardlink(entry);
    const char *target = hard ? hard : archive_entry_symlink(entry);
    member.target = QByteArray(target ? target : "").left(limits::PathBytes);
    member.hasSize = archive_entry_size_is_set(entry) && archive_entry_size(entry) >= 0;
    member.size = member.hasSize ? quint64(archive_entry_size(entry)) : 0;
    member.modified = archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : 0;
    return member;
}

}

Result<MemberListing> listMembers(const ByteSourcePtr &archive, const Job &job)
{
    const CLocale locale;
    MemberWalk walk(archive, job);
    if (!walk.open())
        return tl::unexpected(walk.error());
    MemberListing listing;
    while (archive_entry *entry = walk.next()) {
        if (listing.members.size() == ListedMembers) {
            listing.end = MemberListingWords::tr("There are more, which are not listed.");
            return listing;
        }
        listing.members.push_back(memberOf(entry));
        listing.format = walk.format();
    }
    if (job.isCancelled())
        return Job::cancelled();
    if (walk.isTooMuch())
        listing.end = MemberListingWords::tr("The archive is too large to be listed to its end.");
    else if (!walk.isAtEnd() && listing.members.empty())
        return tl::unexpected(walk.error());
    else if (!walk.isAtEnd())
        listing.end = MemberListingWords::tr("The archive is damaged here: %1").arg(walk.error().cause);
    return listing;
}

Result<QByteArray> readMember(const ByteSourcePtr &archive, std::size_t number, const Job &job)
{
    const CLocale locale;
    MemberWalk walk(archive, job);
    if (!walk.open())
        return tl::unexpected(walk.error());
    for (std::size_t passed = 0; archive_entry *entry = walk.next(); ++passed) {
        Q_UNUSED(entry);
        if (passed == number)
            return walk.content();
    }
    return tl::unexpected(walk.error());
}

}
