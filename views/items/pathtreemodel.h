// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "naturalorder.h"

#include <QAbstractItemModel>

#include <tuple>
#include <unordered_map>
#include <vector>

namespace stratoscope
{

/**
 * Some paths of a union tree as rows below one another: what the two views of files have in common. Which paths are
 * rows is the subclass's affair. A directory's rows are listed and sorted when they are first asked for, so that a tree
 * costs what is looked at. An index's id is its PathId; the root directory is the invalid index.
 */
class PathTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< uint: PathId::value.
        LayerRole, ///< int: the layer that the row comes from (that hid it, if deleted); -1 if none alone.
        LayersBelowRole, ///< QList<int>: the layers that a directory's files come from, bottom first.
        WritableRole, ///< bool: comes from the writable layer.
        DeletedRole, ///< bool: cannot be seen any more.
        DirectoryRole, ///< bool.
        DimmedRole, ///< bool: beside the point; steps back.
        ChangeRole, ///< int of Change; invalid where there is none.
        LinkTargetRole, ///< QString: target of a symbolic link; empty for others.
    };

    explicit PathTreeModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    /** Directories come first in either order; rows that are equal by \a column are in the order of their names. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /** The image that is shown; null: none. */
    const LoadedImagePtr &loaded() const { return m_loaded; }
    /** The tree of loaded(); only to be called where that is not null. */
    const UnionTree &tree() const { return m_loaded->tree; }
    /** The path of \a index; the root for the invalid one. */
    static PathId path(const QModelIndex &index);
    /** The row of \a path; invalid where it is not shown, and for the root. */
    QModelIndex indexOf(PathId path, int column = 0) const;

protected:
    /** What a column sorts by, beside the name. */
    using SortKey = std::tuple<quint64, quint64, QByteArray>;

    /** True if \a path is a row, given that its parent is one. */
    virtual bool isShown(PathId path) const = 0;
    virtual bool isDirectory(PathId path) const = 0;
    /** Column 0 is the name, which is not asked for. */
    virtual SortKey sortKey(PathId path, int column) const = 0;

    /** To be called between beginResetModel() and endResetModel(). */
    void resetPaths(const LoadedImagePtr &loaded);
    /** Makes a \a change of which rows there are, or of their order; indexes that views hold follow their paths. */
    template<typename Change>
    void relayout(Change change)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        change();
        m_children.clear();
        followPaths(before);
        Q_EMIT layoutChanged();
    }
    /** Tells views that rows look different but are where they were. */
    void refreshRows(const QList<int> &roles);

private:
    const std::vector<PathId> &children(PathId directory) const;
    void sortSiblings(std::vector<PathId> &siblings) const;
    void sortByKey(std::vector<PathId> &siblings) const;
    void followPaths(const QModelIndexList &before);

    LoadedImagePtr m_loaded;
    NaturalOrder m_order;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable std::unordered_map<quint32, std::vector<PathId>> m_children; ///< Sorted, by PathId of the directory.
    mutable std::vector<int> m_rows; ///< By PathId; meaningful where the parent's children are listed.
};

}
