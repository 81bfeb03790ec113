// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "naturalorder.h"
#include "rowroles.h"

#include <QAbstractItemModel>
#include <QHash>

#include <unordered_map>
#include <utility>
#include <vector>

namespace stratoscope
{

/**
 * Some paths of a union tree as nested rows: what the two views of files have in common. The subclass decides which
 * paths are rows. A directory's rows are listed and sorted when they are first requested, so that a tree only costs
 * what is looked at; the order of its names is kept, since it is the same at every height. An index's ID is its PathId;
 * the root directory is the invalid index.
 */
class PathTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using enum rowrole::Role;

    explicit PathTreeModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    /** Directories come first in either order; rows that are equal by \a column are sorted by name. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /** The image that is shown; null: none. */
    const LoadedImagePtr &loaded() const { return m_loaded; }
    /** The tree of loaded(); only to be called where that is not null. */
    const UnionTree &tree() const { return m_loaded->tree; }
    /** The path of \a index; the root for the invalid one. */
    static PathId path(const QModelIndex &index);
    /** The row of \a path; invalid if it is not shown, and for the root. */
    QModelIndex indexOf(PathId path, int column = 0) const;
    /** Shows \a loaded, which knows more about what layers change but has the same paths and versions: rows and indexes
     *  stay. Otherwise, does nothing and returns false. */
    bool update(const LoadedImagePtr &loaded);
    /** Marks recently changed files: a word to display, by path. */
    void setNews(const QHash<QByteArray, QString> &news);
    /** How many rows \a parent has, but at most \a most: does not list a large directory. */
    int rowCountUpTo(int most, const QModelIndex &parent = {}) const;

Q_SIGNALS:
    /** Between layoutAboutToBeChanged() and layoutChanged(): path IDs kept until now belong to another tree. */
    void pathsRenumbered(const stratoscope::UnionTree &from, const stratoscope::UnionTree &to);

protected:
    /** What a column sorts by, before the name. */
    using SortKey = std::pair<quint64, quint64>;

    /** True if \a path is a row, provided its parent is one. */
    virtual bool isShown(PathId path) const = 0;
    virtual bool isDirectory(PathId path) const = 0;
    /** True if a path in \a directory is a row, provided the directory is one. */
    virtual bool hasShown(PathId directory) const { return countShown(directory, 1) > 0; }
    /** Never called for column 0, the name. */
    virtual SortKey sortKey(PathId path, int column) const = 0;
    /** True if \a column is sorted by sortText() instead. */
    virtual bool isSortedByText(int) const { return false; }
    virtual QByteArray sortText(PathId, int) const { return {}; }
    /** True if the order by \a column depends on what layers change. */
    virtual bool sortsByChange(int) const { return false; }

    /** To be called between beginResetModel() and endResetModel(). */
    void resetPaths(const LoadedImagePtr &loaded);
    /** Switches to \a loaded, whose paths may have other IDs, through \a change, which calls resetPaths(); rows whose
     *  paths have the same names stay the same for views. */
    template<typename Change>
    void replacePaths(const LoadedImagePtr &loaded, Change change)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        const std::vector<PathId> paths = renumbered(before, loaded->tree);
        Q_EMIT pathsRenumbered(tree(), loaded->tree);
        change();
        followPaths(before, paths);
        Q_EMIT layoutChanged();
    }
    /** Makes a \a change to which rows exist, or to their order; indexes held by views follow their paths. */
    template<typename Change>
    void relayout(Change change)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        change();
        clearChildren();
        followPaths(before, pathsOf(before));
        Q_EMIT layoutChanged();
    }
    /** For NewsRole. */
    QString news(PathId path) const;
    /** Tells views that rows look different but have not moved. */
    void refreshRows(const QList<int> &roles);

private:
    const std::vector<PathId> &children(PathId directory) const;
    std::vector<PathId> listChildren(PathId directory) const;
    std::vector<PathId> shownByName(PathId directory) const;
    void sortBy(int column, std::vector<PathId> &siblings) const;
    template<typename Key>
    void sortByKeys(std::vector<PathId> &siblings, Key keyOf) const;
    int countShown(PathId directory, int most) const;
    void clearChildren();
    static std::vector<PathId> pathsOf(const QModelIndexList &indexes);
    /** The paths of \a indexes, with their IDs in \a to. */
    std::vector<PathId> renumbered(const QModelIndexList &indexes, const UnionTree &to) const;
    void followPaths(const QModelIndexList &before, const std::vector<PathId> &paths);

    LoadedImagePtr m_loaded;
    QHash<QByteArray, QString> m_news;
    NaturalOrder m_order;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable std::unordered_map<quint32, std::vector<PathId>> m_byName; ///< All children by directory, shown or not.
    mutable std::unordered_map<quint32, std::vector<PathId>> m_children; ///< Sorted, by PathId of the directory.
    mutable PathId m_latest; ///< The directory whose children were requested last, since it will be requested again …
    mutable const std::vector<PathId> *m_latestChildren = nullptr; ///< … and its children.
    mutable std::vector<int> m_rows; ///< By PathId; valid if the parent's children are listed.
};

}
