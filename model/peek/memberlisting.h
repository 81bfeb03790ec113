// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** What is in an archive that is a file of an image: a tar, zip, jar, wheel, 7z, Debian package, cpio or RPM package,
 *  compressed or not. A compressed file that is no archive has one member. */
struct MemberListing
{
    enum class Kind : quint8 { File, Directory, Link, Other };
    struct Member
    {
        QByteArray path; ///< As written, cut if it is longer than any path may be.
        QByteArray target; ///< Of a link.
        Kind kind = Kind::File;
        bool hasSize = false;
        quint64 size = 0;
        qint64 modified = 0; ///< Seconds since the epoch; 0 if unknown.
    };

    std::vector<Member> members;
    QString format; ///< What the archive is, in the words of libarchive.
    QString end; ///< Why there may be more members than these; empty if there are none.
};

/** Members that are listed, bytes of what is decompressed to find them, and bytes of a member that is opened. */
inline constexpr std::size_t ListedMembers = 50'000;
inline constexpr quint64 ListedBytes = 2ull << 30;
inline constexpr quint64 OpenedMemberBytes = 64ull << 20;

/** Lists what is in \a archive; what was found before damage is listed. Fails if nothing was, or with
 *  ErrorKind::Cancelled. */
Result<MemberListing> listMembers(const ByteSourcePtr &archive, const Job &job);
/** The content of member \a number of the listing. Fails with ErrorKind::Limit if it is longer than OpenedMemberBytes. */
Result<QByteArray> readMember(const ByteSourcePtr &archive, std::size_t number, const Job &job);

}
