// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "changedpaths.h"

#include "changeof.h"
#include "contenthashes.h"
#include "differencetree.h"

#include <QHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

/**
 * Which name of an inode with several names its bytes count at: one visible in both images, so that a name that appears
 * or disappears moves no bytes, and of these the first in byte order, whichever image comes first.
 */
class CountedNames
{
public:
    explicit CountedNames(const JoinedTrees &joined)
        : m_joined(joined)
    {
    }

    void offer(quint64 inode, std::size_t path)
    {
        const auto known = m_names.find(inode);
        if (known == m_names.end())
            m_names.insert(inode, path);
        else if (isBetter(path, *known))
            *known = path;
    }
    bool isCounted(quint64 inode, std::size_t path) const { return m_names.value(inode) == path; }

private:
    bool isBetter(std::size_t path, std::size_t other) const
    {
        const auto isInBoth
            = [&](std::size_t one) { return m_joined.before[one].isValid() && m_joined.after[one].isValid(); };
        if (isInBoth(path) != isInBoth(other))
            return isInBoth(path);
        return m_joined.paths.fullPath(PathId(path)) < m_joined.paths.fullPath(PathId(other));
    }

    const JoinedTrees &m_joined;
    QHash<quint64, std::size_t> m_names; ///< By inode.
};

/** The bytes of what \a tree shows as \a shown, path by path, counting each inode once. */
std::vector<quint64> shownBytes(const UnionTree &tree, const std::vector<VersionId> &shown, const JoinedTrees &joined)
{
    CountedNames names(joined);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i].isValid() && tree.hasOtherNames(shown[i]))
            names.offer(tree.inodeKey(shown[i]), i);
    }
    std::vector<quint64> bytes(shown.size(), 0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const VersionId id = shown[i];
        if (id.isValid() && (!tree.hasOtherNames(id) || names.isCounted(tree.inodeKey(id), i)))
            bytes[i] = tree.size(id);
    }
    return bytes;
}

/** Compares path by path. */
class Comparing
{
public:
    Comparing(const LoadedImage &before, const LoadedImage &after, const JoinedTrees &joined,
        const std::vector<LayerIndex> &same, const Job &job)
        : m_before(before)
        , m_after(after)
        , m_joined(joined)
        , m_same(same)
        , m_job(job)
        , m_changes(joined.paths.size())
    {
    }

    Result<std::vector<PathDifference>> run();

private:
    bool isSameEntry(VersionId before, VersionId after) const;
    void compare(std::size_t path);
    Result<void> readContents();
    void addBytes();

    const LoadedImage &m_before;
    const LoadedImage &m_after;
    const JoinedTrees &m_joined;
    const std::vector<LayerIndex> &m_same;
    const Job &m_job;
    std::vector<PathChange> m_changes; ///< By PathId.
    std::vector<std::size_t> m_questions; ///< Paths whose content must be read.
};

/** True if both are the entry of a layer in both images, except links into lower layers, which may lead elsewhere. */
bool Comparing::isSameEntry(VersionId before, VersionId after) const
{
    const Version &left = m_before.tree.version(before);
    const Version &right = m_after.tree.version(after);
    return m_same[left.layer.value] == right.layer && !left.linked && !right.linked;
}

void Comparing::compare(std::size_t path)
{
    const VersionId before = m_joined.before[path];
    const VersionId after = m_joined.after[path];
    PathChange &change = m_changes[path];
    if (!before.isValid() && !after.isValid())
        return;
    if (!before.isValid())
        change.change = Change::Added;
    else if (!after.isValid())
        change.change = Change::Deleted;
    else if (!isSameEntry(before, after)) {
        const ChangeAnswer answer = changeBetween(m_before.tree, before, m_after.tree, after);
        change.change = answer.change;
        change.fields = answer.fields;
        if (answer.needsContent)
            m_questions.push_back(path);
    }
}

const ContentHash *find(const ContentHashes &hashes, VersionId version)
{
    const auto found = std::lower_bound(
        hashes.begin(), hashes.end(), version, [](const auto &pair, VersionId wanted) { return pair.first < wanted; });
    return found != hashes.end() && found->first == version ? &found->second : nullptr;
}

Result<void> Comparing::readContents()
{
    std::vector<VersionId> left;
    std::vector<VersionId> right;
    for (const std::size_t path : m_questions) {
        left.push_back(m_joined.before[path]);
        right.push_back(m_joined.after[path]);
    }
    // Those of one kind may be computed from what is here, those of the other are known of what is not.
    const ContentHash::Kind kind = std::max(hashKind(m_before.layers), hashKind(m_after.layers));
    const Result<ContentHashes> before = contentHashes(m_before, left, kind, m_job);
    const Result<ContentHashes> after = before ? contentHashes(m_after, right, kind, m_job) : before;
    if (!after)
        return tl::unexpected(after.error());
    for (const std::size_t path : m_questions) {
        const ContentHash *was = find(*before, m_joined.before[path]);
        const ContentHash *is = find(*after, m_joined.after[path]);
        m_changes[path].change = fileChange(was && is && *was == *is, m_changes[path].fields);
    }
    return {};
}

void Comparing::addBytes()
{
    const std::vector<quint64> before = shownBytes(m_before.tree, m_joined.before, m_joined);
    const std::vector<quint64> after = shownBytes(m_after.tree, m_joined.after, m_joined);
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        m_changes[i].bytes = static_cast<qint64>(after[i]) - static_cast<qint64>(before[i]);
}

Result<std::vector<PathDifference>> Comparing::run()
{
    constexpr std::size_t AskEvery = 1 << 14;
    for (std::size_t path = 0; path < m_changes.size(); ++path) {
        if (path % AskEvery == 0 && m_job.isCancelled())
            return Job::cancelled();
        compare(path);
    }
    if (const Result<void> read = readContents(); !read)
        return tl::unexpected(read.error());
    addBytes();
    return differenceTree(m_changes, m_joined, m_before.tree, m_after.tree);
}

}

Result<std::vector<PathDifference>> changedPaths(const LoadedImage &before, const LoadedImage &after,
    const JoinedTrees &joined, const std::vector<LayerIndex> &same, const Job &job)
{
    return Comparing(before, after, joined, same, job).run();
}

}
