// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractplan.h"

#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Marks what is chosen, and goes through it. */
class Planner
{
public:
    Planner(const UnionTree &tree, const ExtractWish &wish)
        : m_tree(tree)
        , m_wish(wish)
        , m_marks(tree.paths().size(), 0)
    {
    }

    ExtractPlan plan()
    {
        choose();
        if (m_wish.view.isAlone)
            takeRows();
        else
            takeVisible();
        if (m_wish.keepsHardLinks)
            linkNames(m_tree, m_plan.draft);
        count();
        return std::move(m_plan);
    }

private:
    enum Mark : quint8 { Chosen = 1, OnTheWay = 2 };

    void choose()
    {
        const PathTable &paths = m_tree.paths();
        for (const PathId path : m_wish.paths)
            m_marks[path.value] = Chosen;
        if (m_wish.paths.empty())
            m_marks[PathTable::Root.value] = Chosen;
        if (m_wish.names == ExtractNames::Own)
            nameTops();
        for (std::size_t i = 1; i < m_marks.size(); ++i) {
            if (m_marks[paths.parent(PathId(i)).value] == Chosen)
                m_marks[i] = Chosen;
        }
        if (m_wish.names == ExtractNames::Own)
            return;
        for (PathId path : m_wish.paths) {
            while (path != PathTable::Root && m_marks[paths.parent(path).value] == 0) {
                path = paths.parent(path);
                if (path != PathTable::Root)
                    m_marks[path.value] = OnTheWay;
            }
        }
    }

    /** Chosen paths below others belong to these; of two with the same last component, the first one gets it. */
    void nameTops()
    {
        const PathTable &paths = m_tree.paths();
        std::vector<PathId> wished = m_wish.paths;
        std::sort(wished.begin(), wished.end());
        wished.erase(std::unique(wished.begin(), wished.end()), wished.end());
        QSet<QByteArray> taken;
        for (const PathId path : wished) {
            if (isBelowChosen(path))
                continue;
            const QByteArray name = paths.name(path).toByteArray();
            if (taken.contains(name)) {
                m_marks[path.value] = 0;
                m_plan.leftOut.add(LeftOutReason::NameTaken, paths.fullPath(path));
                continue;
            }
            taken.insert(name);
            m_plan.tops.push_back(path);
        }
    }

    bool isBelowChosen(PathId path) const
    {
        while (path != PathTable::Root) {
            path = m_tree.paths().parent(path);
            if (m_marks[path.value] == Chosen)
                return true;
        }
        return false;
    }

    void takeVisible()
    {
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i] == 0)
                continue;
            const VersionId version = m_tree.visible(PathId(i), m_wish.view.layer);
            // Of a root that no layer has, there is nothing to say.
            const bool isNoRoot = i == 0 && version.isValid() && m_tree.version(version).implied;
            if (version.isValid() && !isNoRoot)
                m_plan.draft.push_back({PathId(i), version, {}, DraftEntry::Kind::Inode});
        }
    }

    void takeRows()
    {
        for (const LayerRow &row : m_tree.rows(m_wish.view.layer)) {
            if (m_marks[row.path.value] == 0)
                continue;
            if (row.change == Change::Deleted) {
                m_plan.draft.push_back({row.path, {}, {}, DraftEntry::Kind::Whiteout});
                continue;
            }
            if (row.version.isValid() && !m_tree.version(row.version).implied)
                m_plan.draft.push_back({row.path, row.version, {}, DraftEntry::Kind::Inode});
            if (row.change == Change::Opaque)
                m_plan.draft.push_back({row.path, {}, {}, DraftEntry::Kind::Opaque});
        }
    }

    void count()
    {
        for (const DraftEntry &entry : m_plan.draft) {
            if (!entry.version.isValid() || entry.path == PathTable::Root)
                continue;
            const Inode inode = m_tree.inode(entry.version);
            ++(inode.type == EntryType::Directory ? m_plan.directories : m_plan.files);
            if (entry.kind != DraftEntry::Kind::Inode)
                continue;
            m_plan.bytes += inode.size;
            m_plan.plainBytes += inode.sparse ? 0 : inode.size;
        }
    }

    const UnionTree &m_tree;
    const ExtractWish &m_wish;
    std::vector<quint8> m_marks; ///< By PathId.
    ExtractPlan m_plan;
};

}

ExtractPlan planExtraction(const UnionTree &tree, const ExtractWish &wish)
{
    return Planner(tree, wish).plan();
}

QByteArray extractedName(const UnionTree &tree, const ExtractPlan &plan, PathId path)
{
    const PathTable &paths = tree.paths();
    const QByteArray full = paths.fullPath(path);
    for (PathId top = path; !plan.tops.empty() && top != PathTable::Root; top = paths.parent(top)) {
        if (std::binary_search(plan.tops.begin(), plan.tops.end(), top))
            return full.sliced(paths.fullPath(top).size() - paths.name(top).size());
    }
    return full.sliced(1);
}

}
