// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readlimits.h"
#include "unionbuilder.h"

#include <QCoreApplication>

namespace stratoscope
{

/**
 * Shows what overlayfs shows in renamed directories: what lower layers have where each was before, as new versions that
 * share the lower inodes. What the layer itself says of a path counts more.
 */
void UnionBuilder::addRedirected(const LayerEntries &layer, const Job &job)
{
    QSet<PathId> settled; // Paths below which nothing comes from where they were.
    for (const LayerEntry &entry : layer.entries) {
        if (entry.whiteout || entry.opaque)
            settled.insert(unionPath(entry.path));
    }
    for (const Redirect &redirect : layer.redirects)
        settled.insert(unionPath(redirect.path));

    std::size_t room = limits::RepeatedPaths;
    for (const Redirect &redirect : layer.redirects) {
        const PathId path = unionPath(redirect.path);
        const VersionId own = m_tree.newest(path);
        if (own.isValid() && m_tree.version(own).layer == m_now && m_tree.type(own) == EntryType::Directory)
            repeatBelow(unionPath(redirect.target), path, settled, room, job);
    }
    if (room == 0) {
        m_store->warnings.add([&] {
            return QCoreApplication::translate("stratoscope::UnionBuilder",
                "layer %1: renamed directories have more than %2 files and directories; the rest is not shown")
                .arg(m_now.value)
                .arg(limits::RepeatedPaths);
        });
    }
}

/** Shows at \a to what lower layers have below \a from, except below \a settled paths; takes from \a room. */
void UnionBuilder::repeatBelow(PathId from, PathId to, const QSet<PathId> &settled, std::size_t &room, const Job &job)
{
    std::vector<std::pair<PathId, PathId>> pending; // From, to.
    pending.emplace_back(from, to);
    while (!pending.empty() && room > 0 && !job.isCancelled()) {
        const auto [source, target] = pending.back();
        pending.pop_back();
        for (PathId child = m_store->paths.firstChild(source); child.isValid();
             child = m_store->paths.nextSibling(child)) {
            const VersionId lower = before(child);
            if (!lower.isValid())
                continue;
            const PathId place = m_store->paths.intern(target, m_store->paths.name(child).toByteArray());
            m_store->newest.resize(m_store->paths.size());
            VersionId shown = m_tree.newest(place);
            if (settled.contains(place))
                continue;
            if (!shown.isValid() || m_tree.version(shown).layer != m_now) {
                shown = showElsewhere(lower, place);
                room -= room > 0 ? 1 : 0;
            }
            if (m_tree.type(shown) == EntryType::Directory && m_tree.type(lower) == EntryType::Directory)
                pending.emplace_back(child, place);
        }
    }
}

/** A new version at \a path of what \a lower is. */
VersionId UnionBuilder::showElsewhere(VersionId lower, PathId path)
{
    LayerRow row;
    row.path = path;
    row.before = before(path);
    hide(path);
    Version version;
    version.path = path;
    row.version = push(version, m_tree.owner(lower));
    addRow(row, false);
    return row.version;
}

}
