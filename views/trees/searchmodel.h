// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "loadedimage.h"
#include "pathsearch.h"
#include "pathtouches.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** The paths that a search found in any layer, however many. Each one is only looked at when its row is shown or when
 *  rows are sorted, which happens off the GUI thread. */
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, LayersColumn, SizeColumn, ColumnCount };

    explicit SearchModel(QObject *parent = nullptr);

    /** Forgets all results, and accepts further hits as paths of \a loaded. */
    void start(const LoadedImagePtr &loaded);
    /** A more complete load of the same image: the results stay. */
    void setLoaded(const LoadedImagePtr &loaded);
    void add(const SearchHits &hits);

    const LoadedImagePtr &loaded() const { return m_loaded; }
    PathId path(int row) const { return m_paths[static_cast<std::size_t>(row)]; }
    std::vector<PathTouch> touches(int row) const { return pathTouches(m_loaded->tree, path(row)); }

    /** Sorts by \a column, as soon as that order is computed; a \a column of -1 is the order in
     *  which they were found. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString pathText(int row) const;
    QString touchesText(int row) const;
    QVariant exactSize(int row) const;
    QString sizeText(int row) const;
    bool isDeleted(int row) const;
    void startSorting();
    void arrange(std::vector<PathId> paths);

    LoadedImagePtr m_loaded;
    std::vector<PathId> m_found; ///< As the search delivered them.
    std::vector<PathId> m_paths; ///< The same paths, in row order.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    LatestJob m_sorting;
};

}
