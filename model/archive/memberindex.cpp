// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "memberindex.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct MemberIndexWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MemberIndex)
};

}

QStringList MemberIndex::add(const RawEntry &entry, std::size_t number, bool stored)
{
    const auto name = cleanMemberName(entry.path);
    if (!name) {
        // tar's name for the folder itself is "./".
        const bool root = entry.type == EntryType::Directory;
        return root
            ? QStringList()
            : QStringList {MemberIndexWords::tr("%1 points outside the archive; skipped").arg(displayText(entry.path))};
    }
    switch (entry.type) {
    case EntryType::File:
        m_members[*name] = {EntryType::File, {}, number, entry.dataOffset, entry.size, stored};
        break;
    case EntryType::Symlink:
    case EntryType::Hardlink:
        m_members[*name] = {entry.type, escapedText(entry.linkTarget), number, 0, 0, false};
        m_hasLinks = true;
        break;
    default:
        m_members.erase(*name);
    }
    return {};
}

const Member *MemberIndex::find(const QString &name) const
{
    const LinkLookup lookup = [this](const QString &prefix) -> std::optional<LinkTarget> {
        const Member *member = at(prefix);
        if (!member || member->type == EntryType::File)
            return std::nullopt;
        return LinkTarget {member->target, member->type == EntryType::Hardlink};
    };
    for (const LinkBase base : {LinkBase::Own, LinkBase::Root}) {
        const auto resolved = resolveLinks(name, lookup, base);
        if (const Member *member = resolved ? at(*resolved) : nullptr)
            return member;
    }
    return nullptr;
}

std::vector<QString> MemberIndex::names() const
{
    std::vector<QString> names;
    for (const auto &[name, member] : m_members) {
        // Even a file is out of reach below a link.
        if (!m_hasLinks || find(name))
            names.push_back(name);
    }
    return names;
}

std::optional<QString> MemberIndex::onlyFile() const
{
    if (m_members.size() != 1 || m_members.begin()->second.type != EntryType::File)
        return std::nullopt;
    return m_members.begin()->first;
}

const Member *MemberIndex::at(const QString &name) const
{
    const auto member = m_members.find(name);
    return member == m_members.end() ? nullptr : &member->second;
}

}
