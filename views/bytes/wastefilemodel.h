// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "wastefileorder.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** All wasted files of an image in one list, however many. They are sorted off the GUI thread; a row's texts are only
 *  made when it is shown. Has the roles of WasteModel. */
class WasteFileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, CauseColumn, CausedColumn, WrittenColumn, SizeColumn, ColumnCount };

    explicit WasteFileModel(QObject *parent = nullptr);

    /** Lists the files of \a report that pass \a filter, as soon as they are in order; null: none. */
    void show(const WasteReportPtr &report, const WasteFilter &filter);
    /** Of the rows; null while there are none. */
    const WasteReportPtr &report() const { return m_report; }
    const Finding &finding(int row) const { return m_report->findings[at(row).finding]; }
    const FoundFile &file(int row) const { return finding(row).files[at(row).file]; }
    /** The number that finding(\a row) has in the report. */
    std::size_t findingNumber(int row) const { return at(row).finding; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** The rows are those that were wanted last. */
    void listed();

private:
    WastedFile at(int row) const { return m_files[static_cast<std::size_t>(row)]; }
    void startListing();
    void arrange(const WasteReportPtr &report, std::vector<WastedFile> files);
    QString text(const QModelIndex &index) const;
    QString layerText(const QModelIndex &index) const;
    LayerIndex layer(const QModelIndex &index) const;
    QString instruction(const QModelIndex &index) const;

    WasteReportPtr m_report; ///< Of m_files.
    std::vector<WastedFile> m_files; ///< In row order.
    WasteReportPtr m_wanted;
    WasteFilter m_filter;
    int m_sortColumn = SizeColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    LatestJob m_listing;
};

}
