// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagepath.h"

#include "bytes.h"
#include "readlimits.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ImagePathWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImagePath)
};

/** Walks through the image, component by component. */
class PathWalk
{
public:
    PathWalk(const UnionTree &tree, ImageView view, const QByteArray &path, LastLink last)
        : m_tree(tree)
        , m_view(view)
        , m_path(path)
        , m_last(last)
    {
    }

    Result<PathId> run()
    {
        add(m_path);
        while (!m_next.isEmpty()) {
            if (const auto done = step(m_next.takeLast()); !done)
                return tl::unexpected(done.error());
        }
        return m_at;
    }

private:
    void add(const QByteArray &path)
    {
        QByteArrayList names = path.split('/');
        names.removeAll(QByteArray());
        std::reverse(names.begin(), names.end());
        m_next += names;
    }

    Result<void> step(const QByteArray &name)
    {
        if (name == ".")
            return {};
        if (name == "..") {
            m_at = m_at == PathTable::Root ? m_at : m_tree.paths().parent(m_at);
            return {};
        }
        const PathId child = m_tree.paths().child(m_at, name);
        const VersionId version = child.isValid() ? versionIn(m_tree, m_view, child) : VersionId();
        // A layer alone may go on below a directory that it only implies.
        if (!child.isValid() || (!version.isValid() && !m_view.isAlone))
            return failure(ErrorKind::NotFound, displayText(m_path), absentText());
        const bool isLink = version.isValid() && m_tree.type(version) == EntryType::Symlink;
        if (isLink && (m_last == LastLink::Follow || !m_next.isEmpty()))
            return enter(version);
        m_at = child;
        return {};
    }

    Result<void> enter(VersionId link)
    {
        if (++m_links > limits::LinkHops)
            return failure(ErrorKind::Limit, displayText(m_path), ImagePathWords::tr("too many levels of links"));
        const QByteArray target = m_tree.symlinkTarget(link);
        if (target.startsWith('/'))
            m_at = PathTable::Root;
        add(target);
        return {};
    }

    QString absentText() const
    {
        return m_view.isAlone ? ImagePathWords::tr("layer %1 has no such path").arg(m_view.layer.value)
                              : ImagePathWords::tr("no such path as of layer %1").arg(m_view.layer.value);
    }

    const UnionTree &m_tree;
    const ImageView m_view;
    const QByteArray m_path;
    const LastLink m_last;
    PathId m_at = PathTable::Root;
    QByteArrayList m_next; ///< Names still to visit, last first.
    int m_links = 0;
};

}

Result<PathId> findInImage(const UnionTree &tree, ImageView view, const QByteArray &path, LastLink last)
{
    return PathWalk(tree, view, path, last).run();
}

bool isIn(const UnionTree &tree, ImageView view, PathId path)
{
    if (!view.isAlone)
        return tree.visible(path, view.layer).isValid();
    if (tree.row(view.layer, path))
        return true;
    // What is below a path has a larger ID.
    const LayerRows &rows = tree.rows(view.layer);
    const auto *first = std::lower_bound(
        rows.begin(), rows.end(), path, [](const LayerRow &row, PathId wanted) { return row.path < wanted; });
    return std::any_of(first, rows.end(), [&](const LayerRow &row) { return tree.paths().isWithin(row.path, path); });
}

}
