// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefilemodel.h"

#include "byteaccount.h"
#include "bytes.h"
#include "causeswatch.h"
#include "causetext.h"
#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "rowroles.h"
#include "tooltiptext.h"
#include "wastemodel.h"

namespace stratoscope
{

namespace
{

constexpr WastedFileKey keys[] {
    WastedFileKey::Path, WastedFileKey::Cause, WastedFileKey::CausedBy, WastedFileKey::WrittenBy, WastedFileKey::Size};

}

WasteFileModel::WasteFileModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WasteFileModel::show(const WasteReportPtr &report, const WasteFilter &filter)
{
    if (report == m_wanted && filter == m_filter)
        return;
    m_wanted = report;
    m_filter = filter;
    startListing();
}

void WasteFileModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < ColumnCount ? column : int(SizeColumn);
    m_sortOrder = column == m_sortColumn ? order : Qt::DescendingOrder;
    startListing();
}

void WasteFileModel::startListing()
{
    m_listing.cancel();
    if (!m_wanted) {
        arrange(nullptr, {});
        return;
    }
    m_listing.start([this, report = m_wanted, filter = m_filter, key = keys[m_sortColumn], order = m_sortOrder](
                        const Job &job, const LatestJob::Deliver &deliver) {
        Result<std::vector<WastedFile>> files = wastedFiles(*report, filter, key, order, job);
        if (files)
            deliver([this, report, files = std::move(*files)] { arrange(report, files); });
    });
}

/** Shows \a files of \a report. Rows that stay are the same for views too. */
void WasteFileModel::arrange(const WasteReportPtr &report, std::vector<WastedFile> files)
{
    if (report != m_report || files.size() != m_files.size()) {
        beginResetModel();
        m_report = report;
        m_files = std::move(files);
        endResetModel();
        Q_EMIT listed();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const auto place = std::find(files.begin(), files.end(), at(index.row()));
        after.append(place == files.end() ? QModelIndex() : createIndex(int(place - files.begin()), index.column()));
    }
    m_files = std::move(files);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT listed();
}

int WasteFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int WasteFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

LayerIndex WasteFileModel::layer(const QModelIndex &index) const
{
    if (index.column() == CausedColumn)
        return culprit(finding(index.row()));
    return index.column() == WrittenColumn ? finding(index.row()).writer : LayerIndex();
}

QString WasteFileModel::instruction(const QModelIndex &index) const
{
    const FindingText &texts = m_report->texts[findingNumber(index.row())];
    return index.column() == CausedColumn ? texts.causedBy : texts.writtenBy;
}

QString WasteFileModel::layerText(const QModelIndex &index) const
{
    return layer(index).isValid() ? WasteModel::tr("%1 · %2", "number of a layer, its instruction")
                                        .arg(layerNumber(*m_report->image, layer(index)), instruction(index))
                                  : QString();
}

QString WasteFileModel::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case PathColumn:
        return displayText(wastedPath(*m_report, at(index.row())));
    case CauseColumn:
        return causeTitle(finding(index.row()).cause);
    case SizeColumn:
        return formatSize(file(index.row()).bytes);
    default:
        return layerText(index);
    }
}

QVariant WasteFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        if (column == SizeColumn)
            return toolTipText(formatSizeExact(file(row).bytes));
        return toolTipText(column == CauseColumn ? causeHelp(finding(row).cause) : text(index));
    case Qt::TextAlignmentRole:
        return column == SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return column == CauseColumn ? causeSwatch(finding(row).cause) : QVariant();
    case rowrole::ExactRole:
        return column == SizeColumn ? QVariant(file(row).bytes) : QVariant();
    case rowrole::FullPathRole:
        return displayText(wastedPath(*m_report, at(row)));
    case WasteModel::LayerRole:
        return layer(index).isValid() ? QVariant::fromValue<std::size_t>(layer(index).value) : QVariant();
    case WasteModel::InstructionRole:
        return instruction(index);
    default:
        return {};
    }
}

QVariant WasteFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Wasted file")},
        {tr("Why", "a file is wasted; short"), tr("What made these bytes useless")},
        {WasteModel::tr("Caused by", "waste; short"),
            WasteModel::tr("What wastes them: the layer that hides or copies the bytes, and its instruction")},
        {WasteModel::tr("Written by", "bytes; short"), WasteModel::tr("Where the bytes are: the layer that has them")},
        {WasteModel::tr("Size"), WasteModel::tr("Bytes, uncompressed"), Kind::Bytes},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
