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
    std::size_t number = 0; ///< Of a file: its place in the archive.
    quint64 offset = 0; ///< Of a file that is stored as it is.
    quint64 size = 0;
    bool stored = false; ///< The content is one run at \c offset.
};

/** What an archive holds, by clean names; of two members of one name, the last counts. */
class MemberIndex
{
public:
    /** Takes \a entry, number \a number of its archive; says what is odd about it. */
    QStringList add(const RawEntry &entry, std::size_t number, bool stored);

    /** The file that \a name means, links followed; null if there is none. */
    const Member *find(const QString &name) const;
    /** All names under which there is a file, sorted. */
    std::vector<QString> names() const;
    /** The only file, if there is just one and no link. */
    std::optional<QString> onlyFile() const;
    std::size_t size() const { return m_members.size(); }

private:
    const Member *at(const QString &name) const;

    std::map<QString, Member> m_members;
};

}
