// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unionbuilder.h"

#include "bytes.h"
#include "changeof.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

UnionBuilder::UnionBuilder(UnionTree &tree)
    : m_tree(tree)
{
    m_tree.m_newest.resize(m_tree.m_paths.size());
}

void UnionBuilder::apply(LayerEntriesPtr layer)
{
    m_now = LayerIndex(m_tree.m_layers.size());
    m_tree.m_layers.push_back(layer);
    m_tree.m_rows.emplace_back();
    mapPaths(*layer);
    // Whiteouts speak of lower layers only, wherever in the tar they stand: so they come first (layer.md, "Whiteouts").
    hideMarked(*layer);
    for (std::size_t i = 0; i < layer->entries.size(); ++i)
        addRow(*layer, EntryIndex(i));
    sortRows();
}

void UnionBuilder::sortRows()
{
    // Rows came in the order of the layer's own path ids; views look them up by the union's.
    std::vector<LayerRow> &rows = m_tree.m_rows.back();
    std::sort(
        rows.begin(), rows.end(), [](const LayerRow &left, const LayerRow &right) { return left.path < right.path; });
    if (m_unanswered.empty())
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].version.isValid() && m_unanswered.contains(rows[i].version))
            m_tree.m_questions.push_back({m_now, i, rows[i].before, rows[i].version});
    }
    m_unanswered.clear();
}

void UnionBuilder::mapPaths(const LayerEntries &layer)
{
    const PathTable &from = layer.paths;
    m_unionPaths.assign(from.size(), PathTable::Root);
    for (std::size_t i = 1; i < from.size(); ++i) {
        const PathId path(i);
        m_unionPaths[i] = m_tree.m_paths.intern(unionPath(from.parent(path)), from.name(path));
    }
    m_tree.m_newest.resize(m_tree.m_paths.size());
}

void UnionBuilder::hideMarked(const LayerEntries &layer)
{
    for (const LayerEntry &entry : layer.entries) {
        const PathId path = unionPath(entry.path);
        if (entry.whiteout)
            hide(path);
        if (entry.whiteout || entry.opaque)
            hideBelow(path);
    }
}

void UnionBuilder::hide(PathId path)
{
    const VersionId id = m_tree.newest(path);
    if (isShown(id) && m_tree.version(id).layer < m_now)
        m_tree.m_versions[id.value].until = m_now;
}

void UnionBuilder::hideBelow(PathId path)
{
    const PathTable &paths = m_tree.m_paths;
    m_pending.push_back(path);
    while (!m_pending.empty()) {
        const PathId at = m_pending.back();
        m_pending.pop_back();
        for (PathId child = paths.firstChild(at); child.isValid(); child = paths.nextSibling(child)) {
            hide(child);
            m_pending.push_back(child);
        }
    }
}

VersionId UnionBuilder::before(PathId path) const
{
    VersionId id = m_tree.newest(path);
    if (id.isValid() && m_tree.version(id).layer == m_now)
        id = m_tree.version(id).older;
    const bool wasShown = id.isValid() && m_tree.version(id).until >= m_now;
    return wasShown ? id : VersionId();
}

VersionId UnionBuilder::resolveLink(const LayerEntries &layer, const LayerEntry &entry)
{
    const PathId target = m_tree.m_paths.find(layer.text(entry.linkTarget));
    const VersionId id = target.isValid() ? before(target) : VersionId();
    if (id.isValid() && m_tree.type(id) != EntryType::Directory)
        return m_tree.version(id).linked.isValid() ? m_tree.version(id).linked : id;
    if (m_tree.m_warnings.size() < limits::Warnings) {
        m_tree.m_warnings.append(
            QCoreApplication::translate("stratoscope::UnionBuilder",
                "layer %1: %2: a hard link to %3, which is neither in this layer nor below")
                .arg(m_now.value)
                .arg(displayText(layer.paths.fullPath(entry.path)), displayText(layer.text(entry.linkTarget))));
    }
    return {};
}

void UnionBuilder::noteOtherNames(VersionId id, const LayerEntry &entry)
{
    const Version &version = m_tree.version(id);
    if (version.linked.isValid()) {
        m_tree.m_otherNames[version.linked.value] = true;
        m_tree.m_otherNames[id.value] = true;
    } else if (entry.inode != LayerEntry::NoInode) {
        m_tree.m_otherNames[id.value] = m_tree.layer(version.layer).inodes[entry.inode].hasOtherNames;
    }
}

VersionId UnionBuilder::addVersion(PathId path, EntryIndex entry, VersionId linked)
{
    Version version;
    version.path = path;
    version.layer = m_now;
    version.older = m_tree.newest(path);
    version.entry = entry;
    version.linked = linked;
    const VersionId id(m_tree.m_versions.size());
    m_tree.m_versions.push_back(version);
    m_tree.m_otherNames.push_back(false);
    m_tree.m_newest[path.value] = id;
    noteOtherNames(id, m_tree.layer(m_now)[entry]);
    return id;
}

void UnionBuilder::addRow(const LayerEntries &layer, EntryIndex index)
{
    const LayerEntry &entry = layer[index];
    LayerRow row;
    row.path = unionPath(entry.path);
    row.entry = index;
    row.implied = entry.implied;
    row.before = before(row.path);

    const bool keepsBelow
        = entry.implied && isShown(m_tree.newest(row.path)) && m_tree.type(row.before) == EntryType::Directory;
    if (entry.isDeletion()) {
        row.change = Change::Deleted;
    } else if (keepsBelow) {
        // Only entries below it imply this directory: what is there stays, but for the children that a marker hid.
        if (!entry.opaque)
            return;
        row.change = Change::Opaque;
    } else {
        const VersionId linked = entry.linksBelow() ? resolveLink(layer, entry) : VersionId();
        const bool replacesTree = row.before.isValid() && m_tree.type(row.before) == EntryType::Directory;
        hide(row.path);
        row.version = addVersion(row.path, index, linked);
        if (replacesTree && m_tree.type(row.version) != EntryType::Directory)
            hideBelow(row.path);
        const ChangeAnswer answer = changeOf(m_tree, row.before, row.version);
        row.change = answer.change;
        row.fields = answer.fields;
        if (answer.needsContent)
            m_unanswered.insert(row.version);
    }
    m_tree.m_rows.back().push_back(row);
}

}
