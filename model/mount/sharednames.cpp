// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sharednames.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Counting so many names takes no longer than remembering how many there were. */
constexpr std::size_t FewNames = 16;
constexpr std::size_t MostCounts = 100'000;

}

SharedNames::SharedNames(const UnionTree &tree)
    : m_tree(tree)
{
    for (const InodeName &name : tree.inodeNames()) {
        if (tree.isMetacopy(name.version))
            m_metacopies.push_back({tree.fileKey(name.version), name.version});
    }
    std::sort(m_metacopies.begin(), m_metacopies.end());
}

std::span<const SharedNames::Metacopy> SharedNames::metacopies(quint64 file) const
{
    const auto [first, last] = std::equal_range(m_metacopies.begin(), m_metacopies.end(), Metacopy {file, {}},
        [](const Metacopy &left, const Metacopy &right) { return left.file < right.file; });
    return {first, last};
}

VersionId SharedNames::representative(VersionId version) const
{
    if (!m_tree.hasOtherNames(version))
        return version;
    if (m_tree.isMetacopy(version)) {
        const auto all = metacopies(m_tree.fileKey(version));
        return all.empty() ? version : all.front().version;
    }
    // The oldest one is the file itself, so this ends at once.
    for (const InodeName &name : m_tree.namesOf(version)) {
        if (!m_tree.isMetacopy(name.version))
            return name.version;
    }
    return version;
}

bool SharedNames::isIn(VersionId version, ImageView view) const
{
    const Version &found = m_tree.version(version);
    return view.isAlone ? found.layer == view.layer : found.visibleAt(view.layer);
}

quint32 SharedNames::countNow(VersionId version, ImageView view) const
{
    qsizetype count = 0;
    if (m_tree.isMetacopy(version)) {
        const auto all = metacopies(m_tree.fileKey(version));
        count = std::count_if(all.begin(), all.end(), [&](const Metacopy &other) { return isIn(other.version, view); });
    } else {
        const auto all = m_tree.namesOf(version);
        count = std::count_if(all.begin(), all.end(),
            [&](const InodeName &other) { return isIn(other.version, view) && !m_tree.isMetacopy(other.version); });
    }
    return quint32(std::max<qsizetype>(count, 1));
}

quint32 SharedNames::count(VersionId version, ImageView view, quint32 viewNumber) const
{
    if (!m_tree.hasOtherNames(version))
        return 1;
    if (m_tree.namesOf(version).size() <= FewNames)
        return countNow(version, view);
    const quint64 key = quint64(viewNumber) << 32 | representative(version).value;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_counts.find(key); known != m_counts.end())
            return known->second;
    }
    const quint32 count = countNow(version, view);
    const std::scoped_lock lock(m_mutex);
    // Where so many files have many names, none has so many that counting them again takes long.
    if (m_counts.size() >= MostCounts)
        m_counts.clear();
    m_counts.emplace(key, count);
    return count;
}

}
