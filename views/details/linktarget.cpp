// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "linktarget.h"

#include <QByteArrayList>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The same limit as Linux. */
constexpr int MostLinks = 40;
constexpr qsizetype LongestTarget = 4096;

/** Walks through the image, component by component. */
class LinkWalk
{
public:
    LinkWalk(const UnionTree &tree, VersionId link)
        : m_tree(tree)
        , m_paths(tree.paths())
        , m_upTo(tree.version(link).isHidden() ? LayerIndex(tree.version(link).until.value - 1u) : tree.top())
        , m_at(m_paths.parent(tree.version(link).path))
        , m_isFine(enter(link))
    {
    }

    PathId run()
    {
        while (m_isFine && !m_next.isEmpty())
            step(m_next.takeLast());
        return m_isFine && m_at != PathTable::Root ? m_at : PathId();
    }

private:
    void step(const QByteArray &name)
    {
        if (name.isEmpty() || name == ".")
            return;
        if (name == "..") {
            m_at = m_at == PathTable::Root ? m_at : m_paths.parent(m_at);
            return;
        }
        const PathId child = m_paths.child(m_at, name);
        const VersionId version = child.isValid() ? m_tree.visible(child, m_upTo) : VersionId();
        if (!version.isValid())
            m_isFine = false;
        else if (m_tree.type(version) == EntryType::Symlink)
            m_isFine = enter(version);
        else
            m_at = child;
    }

    /** Continues with the target of \a link, which is in the current directory. */
    bool enter(VersionId link)
    {
        const QByteArray target = m_tree.symlinkTarget(link);
        if (target.isEmpty() || target.size() > LongestTarget || ++m_links > MostLinks)
            return false;
        if (target.startsWith('/'))
            m_at = PathTable::Root;
        QByteArrayList names = target.split('/');
        std::reverse(names.begin(), names.end());
        m_next += names;
        return true;
    }

    const UnionTree &m_tree;
    const PathTable &m_paths;
    LayerIndex m_upTo;
    PathId m_at;
    QByteArrayList m_next; ///< Names still to visit, last first.
    int m_links = 0;
    bool m_isFine = true;
};

}

PathId linkTarget(const UnionTree &tree, VersionId link)
{
    return LinkWalk(tree, link).run();
}

}
