// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mergedview.h"

#include <algorithm>

namespace stratoscope
{

MergedNode MergedView::root() const
{
    MergedNode node;
    node.upper = UpperState::Root;
    node.hasLower = true;
    node.lowerPath = PathTable::Root;
    node.lower = m_lower.visible(PathTable::Root, m_lower.top());
    return node;
}

VersionId MergedView::lowerChild(const MergedNode &directory, const QByteArray &name) const
{
    if (!directory.hasLower)
        return {};
    const PathId path = m_lower.paths().child(directory.lowerPath, name);
    return path.isValid() ? m_lower.visible(path, m_lower.top()) : VersionId();
}

MergedNode MergedView::child(const MergedNode &directory, const QByteArray &name) const
{
    MergedNode node;
    const UpperId upper = directory.upper.isValid() ? m_upper.child(directory.upper, name) : UpperId();
    bool showsLower = true;
    if (upper.isValid()) {
        const UpperInode &inode = m_upper.inode(upper);
        node.whiteout = inode.whiteout;
        node.upper = inode.whiteout ? UpperId() : upper;
        showsLower = inode.isDirectory() && !inode.opaque;
    }
    const VersionId lower = showsLower ? lowerChild(directory, name) : VersionId();
    if (!lower.isValid() || (upper.isValid() && m_lower.type(lower) != EntryType::Directory))
        return node;
    node.hasLower = true;
    node.lower = lower;
    node.lowerPath = m_lower.version(lower).path;
    return node;
}

/** Calls \a sink for every name, in any order, until it returns false; returns false in that case. */
bool MergedView::visit(const MergedNode &directory, const std::function<bool(const QByteArray &)> &sink) const
{
    if (directory.upper.isValid()) {
        for (const auto &[name, id] : m_upper.children(directory.upper)) {
            if (!m_upper.inode(id).whiteout && !sink(name))
                return false;
        }
    }
    if (!directory.hasLower)
        return true;
    const PathTable &paths = m_lower.paths();
    for (PathId at = paths.firstChild(directory.lowerPath); at.isValid(); at = paths.nextSibling(at)) {
        if (!m_lower.visible(at, m_lower.top()).isValid())
            continue;
        const QByteArray name = paths.name(at).toByteArray();
        const bool isOverlaid = directory.upper.isValid() && m_upper.child(directory.upper, name).isValid();
        if (!isOverlaid && !sink(name))
            return false;
    }
    return true;
}

std::vector<QByteArray> MergedView::names(const MergedNode &directory) const
{
    std::vector<QByteArray> found;
    visit(directory, [&](const QByteArray &name) {
        found.push_back(name);
        return true;
    });
    std::sort(found.begin(), found.end());
    return found;
}

bool MergedView::isEmpty(const MergedNode &directory) const
{
    return visit(directory, [](const QByteArray &) { return false; });
}

EntryType MergedView::type(const MergedNode &node) const
{
    if (node.upper.isValid())
        return m_upper.inode(node.upper).type;
    return node.lower.isValid() ? m_lower.type(node.lower) : EntryType::Directory;
}

UpperInode MergedView::inode(const MergedNode &node) const
{
    if (node.upper.isValid())
        return m_upper.inode(node.upper);
    return node.lower.isValid() ? copiedInode(m_lower, node.lower) : impliedDirectory();
}

quint64 MergedView::inodeKey(const MergedNode &node) const
{
    // Layer numbers take 16 bits of the other kind's upper half.
    return node.upper.isValid() ? (quint64(0xfffffffeu) << 32 | node.upper.value) : m_lower.fileKey(node.lower);
}

}
