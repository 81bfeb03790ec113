// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefilelist.h"

#include "causetext.h"
#include "columnwidths.h"
#include "fittingheader.h"
#include "format.h"
#include "layerchip.h"
#include "wastelayersdelegate.h"

namespace stratoscope
{

namespace
{

constexpr int ListedLayers = 100;
constexpr int ListChipGap = 12;
constexpr int SwatchSpace = 24;
constexpr int NarrowestPath = 140;
/** Other columns come before a path that has more space than this. */
constexpr int ComfortablePath = 240;

QString longestCause()
{
    QString longest;
    for (const Cause cause : allCauses()) {
        const QString title = causeTitle(cause);
        longest = title.size() > longest.size() ? title : longest;
    }
    return longest;
}

}

WasteFileList::WasteFileList(QWidget *parent)
    : MessageTree(new WasteFileModel, parent)
    , m_model(qobject_cast<WasteFileModel *>(model()))
{
    m_model->setParent(this);
    setAccessibleName(tr("Wasted files"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    selectMany();
    setUpColumns();
    header()->setSortIndicator(WasteFileModel::SizeColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
}

void WasteFileList::setUpColumns()
{
    setItemDelegateForColumn(WasteFileModel::PathColumn, new RowDelegate(this));
    for (const int column : {WasteFileModel::CausedColumn, WasteFileModel::WrittenColumn})
        setItemDelegateForColumn(column, new WasteLayersDelegate([this] { return m_model->report(); }, this));
    setItemDelegateForColumn(WasteFileModel::SizeColumn, new WasteDelegate(this));
    setTextElideMode(Qt::ElideRight);
    const int chip = layerChipSize(font(), ListedLayers).width() + ListChipGap;
    setColumnWidths(this,
        {{WasteFileModel::CauseColumn, longestCause(), SwatchSpace},
            {WasteFileModel::CausedColumn, QStringLiteral("RUN chown"), chip},
            {WasteFileModel::WrittenColumn, QString(), chip},
            {WasteFileModel::SizeColumn, formatSize(999'900'000), 0}});
    columns()->setOptionalColumns({WasteFileModel::CauseColumn, WasteFileModel::WrittenColumn}, ComfortablePath);
    columns()->setNarrowestFirst(NarrowestPath);
    const QString caused = m_model->headerData(WasteFileModel::CausedColumn, Qt::Horizontal).toString();
    columns()->setElasticColumn(
        WasteFileModel::CausedColumn, qMax(chip, fontMetrics().horizontalAdvance(caused)) + ListChipGap);
}

}
