// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerdraft.h"

#include "whiteoutnames.h"

#include <QHash>

namespace stratoscope
{

namespace
{

/** An entry of such a name would delete something. */
bool isReserved(const UnionTree &tree, PathId path)
{
    return tree.paths().name(path).startsWith(WhiteoutPrefix);
}

/** Leaves out what tars cannot say. What is below such a directory still implies it. */
void dropReservedNames(const UnionTree &tree, LayerDraft &draft)
{
    std::erase_if(draft, [&tree](const DraftEntry &entry) {
        return entry.kind != DraftEntry::Kind::Opaque && isReserved(tree, entry.path);
    });
}

class Merger
{
public:
    Merger(const UnionTree &tree, LayerRange range)
        : m_tree(tree)
        , m_range(range)
        , m_marks(tree.paths().size(), 0)
    {
    }

    LayerDraft merge()
    {
        for (std::size_t layer = m_range.first.value; layer <= m_range.last.value; ++layer)
            noteRows(LayerIndex(layer));
        // Engines ignore an opaque marker on the root: delete what it hides name by name.
        if (has(PathTable::Root, Hides) && hasBelow())
            hideChildrenOfRoot();
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            decide(PathId(i));
        for (std::size_t i = m_marks.size(); i-- > 1;) {
            if ((m_marks[i] & (Put | Deleted | Opaque | OnTheWay)) != 0)
                mark(m_tree.paths().parent(PathId(i)), OnTheWay);
        }
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            emitPath(PathId(i));
        dropReservedNames(m_tree, m_draft);
        linkNames(m_tree, m_draft);
        return std::move(m_draft);
    }

private:
    enum Mark : quint8 {
        Touched = 0x01, ///< A layer of the range has an entry for it.
        Hides = 0x02, ///< That hides everything at and below it in lower layers.
        Covered = 0x04, ///< An opaque marker on a parent hides it in lower layers.
        Put = 0x08,
        Deleted = 0x10,
        Opaque = 0x20,
        OnTheWay = 0x40, ///< Leads to something in the draft.
    };

    bool has(PathId path, int wanted) const { return (m_marks[path.value] & wanted) != 0; }
    void mark(PathId path, int marks) { m_marks[path.value] = static_cast<quint8>(m_marks[path.value] | marks); }
    bool hasBelow() const { return m_range.first.value > 0; }
    VersionId after(PathId path) const { return m_tree.visible(path, m_range.last); }
    VersionId before(PathId path) const
    {
        return hasBelow() ? m_tree.visible(path, LayerIndex(std::size_t(m_range.first.value) - 1)) : VersionId();
    }
    bool isDirectory(VersionId version) const
    {
        return version.isValid() && m_tree.type(version) == EntryType::Directory;
    }
    bool isNew(VersionId version) const { return version.isValid() && m_tree.version(version).layer >= m_range.first; }

    void noteRows(LayerIndex layer)
    {
        for (const LayerRow &row : m_tree.rows(layer)) {
            const bool hides = row.change == Change::Deleted || row.change == Change::Opaque
                || (row.version.isValid() && !isDirectory(row.version));
            mark(row.path, hides ? Touched | Hides : Touched);
        }
    }

    void hideChildrenOfRoot()
    {
        const PathTable &paths = m_tree.paths();
        for (PathId child = paths.firstChild(PathTable::Root); child.isValid(); child = paths.nextSibling(child))
            mark(child, Touched | Hides);
    }

    void decide(PathId path)
    {
        if (!has(path, Touched))
            return;
        const bool isRoot = path == PathTable::Root;
        const PathId parent = isRoot ? path : m_tree.paths().parent(path);
        if (!isRoot && has(parent, Covered | Opaque))
            mark(path, Covered);
        const VersionId now = after(path);
        const VersionId lower = before(path);
        if (isNew(now))
            mark(path, Put);
        if (!lower.isValid() || has(path, Covered) || isRoot)
            return;
        if (!now.isValid() && (parent == PathTable::Root || isDirectory(after(parent))))
            mark(path, Deleted);
        if (has(path, Hides) && isDirectory(now) && isDirectory(lower))
            mark(path, Opaque);
    }

    /** Whether \a path is a directory that no entry of its own can say and no entry below it implies: a marker in it
     *  makes engines create it, and hides nothing, since there is nothing below. */
    bool needsImplying(PathId path, VersionId now) const
    {
        return has(path, Put) && !has(path, OnTheWay | Opaque) && isDirectory(now) && isReserved(m_tree, path)
            && !before(path).isValid();
    }

    void emitPath(PathId path)
    {
        if (has(path, Deleted)) {
            m_draft.push_back({path, {}, {}, DraftEntry::Kind::Whiteout});
            return;
        }
        const VersionId now = has(path, Put | Opaque | OnTheWay) ? after(path) : VersionId();
        if (needsImplying(path, now)) {
            m_draft.push_back({path, {}, {}, DraftEntry::Kind::Opaque});
            return;
        }
        const bool isSaid
            = has(path, Put) || (path != PathTable::Root && now.isValid() && !m_tree.version(now).implied);
        if (now.isValid() && isSaid)
            m_draft.push_back({path, now, {}, DraftEntry::Kind::Inode});
        if (has(path, Opaque))
            m_draft.push_back({path, {}, {}, DraftEntry::Kind::Opaque});
    }

    const UnionTree &m_tree;
    const LayerRange m_range;
    std::vector<quint8> m_marks; ///< By PathId.
    LayerDraft m_draft;
};

}

void linkNames(const UnionTree &tree, LayerDraft &draft)
{
    QHash<quint64, VersionId> first;
    for (DraftEntry &entry : draft) {
        if (entry.kind != DraftEntry::Kind::Inode || !tree.hasOtherNames(entry.version))
            continue;
        const quint64 inode = tree.fileKey(entry.version);
        const auto known = first.constFind(inode);
        if (known == first.constEnd()) {
            first.insert(inode, entry.version);
        } else {
            entry.kind = DraftEntry::Kind::Link;
            entry.target = *known;
        }
    }
}

LayerDraft draftMerged(const UnionTree &tree, LayerRange range)
{
    return Merger(tree, range).merge();
}

LayerDraft draftLayer(const UnionTree &tree, LayerIndex layer)
{
    LayerDraft draft;
    for (const LayerRow &row : tree.rows(layer)) {
        if (row.change == Change::Deleted) {
            draft.push_back({row.path, {}, {}, DraftEntry::Kind::Whiteout});
            continue;
        }
        if (row.version.isValid() && !tree.version(row.version).implied)
            draft.push_back({row.path, row.version, {}, DraftEntry::Kind::Inode});
        if (row.change == Change::Opaque)
            draft.push_back({row.path, {}, {}, DraftEntry::Kind::Opaque});
    }
    dropReservedNames(tree, draft);
    linkNames(tree, draft);
    return draft;
}

}
