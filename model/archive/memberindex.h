// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "membernames.h"
#include "rawentry.h"

#include <QStringList>

#include <map>
#include <vector>

namespace stratoscope
{

/** One member of an archive: a file, or a link to one. */
struct Member
{
    EntryType type = EntryType::File; ///< File, Symlink or Hardlink.
    QString target; ///< Of a link, as written.
    std::size_t number = 0; ///< For a file: its place in the archive.
    quint64 offset = 0; ///< For a file stored uncompressed.
    quint64 size = 0;
    bool stored = false; ///< The content is in one piece at \c offset.
};

/** The members of an archive by clean name; the last of several with the same name wins. */
class MemberIndex
{
public:
    /** Adds \a entry, number \a number in its archive; returns its oddities. */
    QStringList add(const RawEntry &entry, std::size_t number, bool stored);

    /** The file that \a name leads to, following links; null if there is none. */
    const Member *find(const QString &name) const;
    /** All names that lead to a file, sorted. */
    std::vector<QString> names() const;
    /** The only file, if there is exactly one and no link. */
    std::optional<QString> onlyFile() const;
    std::size_t size() const { return m_members.size(); }

private:
    const Member *at(const QString &name) const;

    std::map<QString, Member> m_members;
    bool m_hasLinks = false;
};

}
