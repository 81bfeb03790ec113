// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unionbuilder.h"

#include "changeof.h"
#include "spentpages.h"

#include <algorithm>

namespace stratoscope
{

UnionBuilder::UnionBuilder()
    : m_store(std::make_shared<UnionTree::Store>())
{
    m_tree.m_store = m_store;
    m_store->newest.resize(m_store->paths.size());
}

UnionBuilder::UnionBuilder(const UnionTree &below)
    : m_tree(below)
    , m_store(std::make_shared<UnionTree::Store>(*below.m_store))
{
    m_tree.m_store = m_store;
    m_store->newest.resize(m_store->paths.size());
}

Result<void> UnionBuilder::apply(LayerEntries layer, const Job &job)
{
    m_now = LayerIndex(m_tree.layerCount());
    m_store->inodes.push_back(layer.inodes);
    m_tree.m_rows.emplace_back();
    mapPaths(layer);
    // Whiteouts affect lower layers only, wherever they are in the tar: so apply them first (layer.md, "Whiteouts").
    if (m_now.value > 0)
        hideMarked(layer, job);
    addEntries(layer, job);
    if (m_now.value > 0 && !layer.redirects.empty())
        addRedirected(layer, job);
    if (job.isCancelled())
        return Job::cancelled();
    sortRows(m_rows);
    ask(m_rows);
    m_rows.trim();
    m_tree.m_rows.back() = std::make_shared<LayerRows>(std::exchange(m_rows, {}));
    return {};
}

void UnionBuilder::addEntries(LayerEntries &layer, const Job &job)
{
    m_rows.reserve(layer.entries.size());
    const bool isBottom = m_now.value == 0;
    if (isBottom)
        m_store->versions.reserve(layer.entries.size());
    SpentPages spent(layer.entries.data());
    for (LayerEntry &entry : layer.entries) {
        if (job.isCancelled())
            return;
        // Nobody looks at a bottom layer's entries again. With them, this would be the memory peak of a load.
        if (isBottom)
            spent.spendUpTo(&entry);
        addEntry(layer, entry);
    }
}

void UnionBuilder::removeTop()
{
    const LayerIndex top = m_tree.top();
    GrowingArray<Version> &versions = m_store->versions;
    // Versions were added layer by layer: the top layer's are the last.
    while (!versions.empty() && versions.back().layer == top) {
        m_store->newest.set(versions.back().path, versions.back().older);
        versions.pop_back();
    }
    for (Version &version : versions) {
        if (version.until == top)
            version.until = NeverHidden;
    }
    const VersionId end(versions.size());
    removeLinksFrom(end);
    std::erase_if(m_store->hardlinkTargets, [end](const auto &target) { return target.first >= end; });
    std::erase_if(m_tree.m_questions, [top](const ContentQuestion &question) { return question.layer == top; });
    m_store->inodes.pop_back();
    m_tree.m_rows.pop_back();
    m_bare.clear();
}

UnionTree UnionBuilder::finish()
{
    listInodeNames();
    m_store->versions.trim();
    m_store->paths.complete();
    m_store.reset();
    return std::move(m_tree);
}

/** The tree adopts the bottom layer's paths; those of other layers are looked up in it, or added. */
void UnionBuilder::mapPaths(LayerEntries &layer)
{
    PathTable &paths = m_store->paths;
    m_unionPaths.clear();
    m_knownPaths = paths.size();
    if (paths.size() == 1) {
        std::swap(paths, layer.paths);
    } else {
        const PathTable &from = layer.paths;
        m_unionPaths.resize(from.size(), PathTable::Root);
        for (std::size_t i = 1; i < from.size(); ++i) {
            const PathId path(i);
            const std::size_t known = paths.size();
            const PathId parent = m_unionPaths[from.parent(path).value];
            // What is in a directory that is new is new, too.
            m_unionPaths[i] = parent.value >= m_knownPaths ? paths.add(parent, from.name(path))
                                                           : paths.intern(parent, from.name(path));
            if (paths.size() > known && isBare(parent))
                noteBare(m_unionPaths[i]);
        }
        paths.linkAsIn(from, m_unionPaths, m_knownPaths);
        layer.paths = PathTable();
    }
    m_store->newest.resize(paths.size());
}

void UnionBuilder::sortRows(LayerRows &rows) const
{
    // Rows are in the order of the layer's path IDs; views look them up by the union's.
    const auto byPath = [](const LayerRow &left, const LayerRow &right) { return left.path < right.path; };
    if (std::is_sorted(rows.begin(), rows.end(), byPath))
        return;
    // Paths that came with this layer have the last IDs, in the layer's order: only those known before are mixed.
    LayerRows known;
    known.reserve(rows.size());
    std::size_t kept = 0;
    for (const LayerRow row : rows) {
        if (row.path.value < m_knownPaths)
            known.push_back(row);
        else
            rows[kept++] = row;
    }
    std::sort(known.begin(), known.end(), byPath);
    LayerRow *added = rows.begin() + known.size();
    if (!known.empty())
        std::copy_backward(rows.begin(), rows.begin() + kept, rows.end());
    std::copy(known.begin(), known.end(), rows.begin());
    if (!std::is_sorted(added, rows.end(), byPath))
        std::sort(added, rows.end(), byPath);
}

void UnionBuilder::ask(const LayerRows &rows)
{
    if (m_unanswered.empty())
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::binary_search(m_unanswered.begin(), m_unanswered.end(), rows[i].version))
            m_tree.m_questions.push_back({m_now, i, rows[i].before, rows[i].version});
    }
    m_unanswered.clear();
}

void UnionBuilder::hideMarked(const LayerEntries &layer, const Job &job)
{
    for (const LayerEntry &entry : layer.entries) {
        if (!entry.whiteout && !entry.opaque)
            continue;
        if (job.isCancelled())
            return;
        const PathId path = unionPath(entry.path);
        if (entry.whiteout)
            hide(path);
        hideBelow(path);
    }
    for (const Redirect &redirect : layer.redirects)
        hideBelow(unionPath(redirect.path));
}

void UnionBuilder::hide(PathId path)
{
    const VersionId id = m_tree.newest(path);
    if (isShown(id) && m_tree.version(id).layer < m_now)
        m_store->versions[id.value].until = m_now;
}

/** Skips subtrees in which nothing is shown: marks can be nested, and stand in every layer. */
void UnionBuilder::hideBelow(PathId path)
{
    const PathTable &paths = m_store->paths;
    if (isBare(path) || !paths.firstChild(path).isValid())
        return;
    m_pending.push_back(path);
    while (!m_pending.empty()) {
        const PathId at = m_pending.back();
        m_pending.pop_back();
        noteBare(at);
        for (PathId child = paths.firstChild(at); child.isValid(); child = paths.nextSibling(child)) {
            hide(child);
            if (!isBare(child))
                m_pending.push_back(child);
        }
    }
}

void UnionBuilder::noteBare(PathId path)
{
    if (path.value >= m_bare.size())
        m_bare.resize(m_store->paths.size());
    m_bare[path.value] = true;
}

void UnionBuilder::noteShownBelow(PathId path)
{
    // Whatever is below a bare path is bare too, so the first that is not ends the way up.
    while (isBare(path)) {
        m_bare[path.value] = false;
        path = path == PathTable::Root ? PathId() : m_store->paths.parent(path);
    }
}

VersionId UnionBuilder::before(PathId path) const
{
    VersionId id = m_tree.newest(path);
    while (id.isValid() && m_tree.version(id).layer == m_now)
        id = m_tree.version(id).older;
    const bool wasShown = id.isValid() && m_tree.version(id).until >= m_now;
    return wasShown ? id : VersionId();
}

/** Adds \a version, which shows the inode of \a linked if that is valid. */
VersionId UnionBuilder::push(Version version, VersionId linked)
{
    const VersionId id(m_store->versions.size());
    version.layer = m_now;
    version.older = m_tree.newest(version.path);
    version.linked = linked.isValid();
    if (version.linked)
        m_store->links.emplace_back(id, linked);
    if (version.linked && m_tree.type(linked) != EntryType::Directory)
        m_store->versions[linked.value].otherNames = version.otherNames = true;
    m_store->versions.push_back(version);
    m_store->newest.set(version.path, id);
    if (version.path != PathTable::Root)
        noteShownBelow(m_store->paths.parent(version.path));
    return id;
}

VersionId UnionBuilder::addVersion(PathId path, const LayerEntries &layer, const LayerEntry &entry)
{
    const VersionId linked = linkedBy(layer, entry);
    Version version;
    version.path = path;
    version.inode = entry.inode;
    version.implied = entry.implied;
    version.hardlink = entry.hardlink;
    if (layer.linksBelow(entry)) {
        warnOfLink(layer, entry, linked);
        if (!linked.isValid())
            version.inode = layer.earlyInode(entry.path);
        else if (!changesMetadata(layer, entry))
            version.inode = LayerEntry::NoInode;
    }
    version.otherNames = version.inode != LayerEntry::NoInode && layer.inodes->hasOtherNames(InodeIndex(version.inode));
    const VersionId id = push(version, linked);
    if (entry.hardlink)
        m_store->hardlinkTargets.emplace_back(id, unionPath(layer.hardlinkTarget(entry.path)));
    return id;
}

void UnionBuilder::addEntry(const LayerEntries &layer, const LayerEntry &entry)
{
    LayerRow row;
    row.path = unionPath(entry.path);
    row.implied = entry.implied;
    row.before = before(row.path);

    const bool keepsBelow = entry.implied && isShown(row.before) && m_tree.type(row.before) == EntryType::Directory;
    if (entry.isDeletion()) {
        row.change = Change::Deleted;
    } else if (keepsBelow) {
        // Entries below it merely imply this directory: what is there stays, except for children hidden by a marker.
        if (!entry.opaque)
            return;
        row.change = Change::Opaque;
    } else {
        const bool replacesTree = row.before.isValid() && m_tree.type(row.before) == EntryType::Directory;
        hide(row.path);
        row.version = addVersion(row.path, layer, entry);
        if (replacesTree && m_tree.type(row.version) != EntryType::Directory)
            hideBelow(row.path);
        addRow(row, entry.opaque || entry.whiteout);
        return;
    }
    m_rows.push_back(row);
}

/** Adds the row of a version that is new. */
void UnionBuilder::addRow(LayerRow row, bool hidesBelow)
{
    const ChangeAnswer answer = changeOf(m_tree, row.before, row.version, hidesBelow);
    row.change = answer.change;
    row.fields = answer.fields;
    if (answer.needsContent)
        m_unanswered.push_back(row.version);
    m_rows.push_back(row);
}

}
