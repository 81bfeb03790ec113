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

/** The paths that a search found, in whichever layer, however many. Each is looked at only when its row is shown or when
 *  rows are sorted, which is done off the GUI thread. */
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, LayersColumn, SizeColumn, ColumnCount };

    explicit SearchModel(QObject *parent = nullptr);

    /** Forgets what was found, and takes further hits for paths of \a loaded. */
    void start(const LoadedImagePtr &loaded);
    /** A more complete load of the same image: what was found stays. */
    void setLoaded(const LoadedImagePtr &loaded);
    void add(const SearchHits &hits);

    const LoadedImagePtr &loaded() const { return m_loaded; }
    PathId path(int row) const { return m_paths[static_cast<std::size_t>(row)]; }
    std::vector<PathTouch> touches(int row) const { return pathTouches(m_loaded->tree, path(row)); }

    /** By \a column once that is worked out; a \a column of -1 is the order in which they were found. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString pathText(int row) const;
    QString touchesText(int row) const;
    QString sizeText(int row) const;
    bool isDeleted(int row) const;
    void startSorting();
    void arrange(std::vector<PathId> paths);

    LoadedImagePtr m_loaded;
    std::vector<PathId> m_found; ///< As the search delivered them.
    std::vector<PathId> m_paths; ///< The same, as the rows are.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    LatestJob m_sorting;
};

}
