// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastefilter.h"
#include "wasteselection.h"

#include <QAbstractItemModel>

#include <functional>
#include <unordered_map>

namespace stratoscope
{

/** What is wasted in an image: causes, the findings for each cause, and the files of each finding.
 *  Findings can be ticked. */
class WasteModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CausedColumn, WrittenColumn, ReasonColumn, SizeColumn, CompressedColumn, ColumnCount };
    enum Role {
        LayerRole = Qt::UserRole + 100, ///< std::size_t, of the column: the layer that caused it or wrote it.
        InstructionRole, ///< QString: the instruction that made that layer.
        GroupRole, ///< bool: is a cause.
    };

    explicit WasteModel(QObject *parent = nullptr);

    /** Shows \a report in the current order, with nothing ticked; null: shows nothing. */
    void setReport(const WasteReportPtr &report);
    const WasteReportPtr &report() const { return m_report; }
    /** Lists only findings that pass \a filter; ticks stay. */
    void setFilter(const WasteFilter &filter);
    const WasteFilter &filter() const { return m_filter; }
    /** How many findings are listed. */
    std::size_t listedFindings() const;
    const WasteSelection &selection() const { return m_selection; }

    /** The row of the file \a version, or else of the finding that wastes most at and below \a path, secrets excluded.
     *  Invalid if none of that is wasted. */
    QModelIndex indexOf(VersionId version, PathId path) const;
    /** The finding that \a index stands for or belongs to; null for causes. */
    const Finding *finding(const QModelIndex &index) const;
    /** The texts for finding(index). */
    const FindingText *texts(const QModelIndex &index) const;
    /** How to fix finding(index), if the report says so. */
    std::optional<DockerfileFix> fix(const QModelIndex &index) const;
    /** The file that \a index stands for; null for other rows. */
    const FoundFile *file(const QModelIndex &index) const;
    /** Sorts causes, their findings and the files of these by \a column. In the order at first, -1, secrets are above
     *  all else, and the largest come first. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /** The cause that \a index stands for or belongs to. */
    Cause cause(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** A finding was ticked or unticked. */
    void ticked();

private:
    /** The findings of one cause, largest first. */
    struct Group
    {
        Cause cause = Cause::Removed;
        quint64 bytes = 0;
        quint64 compressed = 0;
        std::vector<std::size_t> findings; ///< Indexes into the report's findings.
    };

    enum class Level { Group, Finding, File };

    static Level level(const QModelIndex &index);
    const Group &groupOf(const QModelIndex &index) const;
    std::size_t findingNumber(const QModelIndex &index) const;
    QModelIndex findingIndex(std::size_t finding) const;
    /** The number that FoundFile has in its finding. */
    std::size_t fileNumber(const QModelIndex &index) const;
    /** The files of \a finding in row order, as numbers; empty: the finding's own order. */
    const std::vector<std::size_t> &fileOrder(std::size_t finding) const;
    /** The row of each file of \a finding. */
    std::vector<int> fileRows(std::size_t finding) const;
    void group();
    void findPlaces();
    bool isListed(std::size_t finding) const { return m_places[finding].first >= 0; }
    void sortGroups();
    void sortFindings(Group &group) const;
    void movePersistent(const std::function<void()> &move);
    QString text(const QModelIndex &index) const;
    static QString findingName(const Finding &finding, const FindingText &texts);
    QString nameText(const QModelIndex &index) const;
    QString reasonText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    /** The layer that \a index, of CausedColumn or WrittenColumn, shows; invalid in other cells. */
    LayerIndex layer(const QModelIndex &index) const;
    QString instruction(const QModelIndex &index) const;
    QVariant checkState(const QModelIndex &index) const;
    quint64 bytes(const QModelIndex &index) const;
    quint64 compressed(const QModelIndex &index) const;
    QVariant exactCell(const QModelIndex &index) const;
    QVariant fullPath(const QModelIndex &index) const;
    QString fileName(const FoundFile &file) const;
    QString otherPath(Cause cause, const FoundFile &file) const;

    WasteReportPtr m_report;
    WasteFilter m_filter;
    std::vector<Group> m_groups;
    std::vector<std::pair<int, int>> m_places; ///< By finding: its group, and its row there; -1: not listed.
    WasteSelection m_selection;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    mutable std::unordered_map<std::size_t, std::vector<std::size_t>>
        m_fileOrders; ///< Of findings that were looked into.
};

}
