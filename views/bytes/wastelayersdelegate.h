// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"
#include "wastereport.h"

#include <functional>

namespace stratoscope
{

/** Who caused a finding, and who wrote it: a chip for the layer, and its instruction. */
class WasteLayersDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /** \a report tells which one the rows are of; null while there are none. */
    WasteLayersDelegate(std::function<WasteReportPtr()> report, QObject *parent)
        : RowDelegate(parent)
        , m_report(std::move(report))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<WasteReportPtr()> m_report;
};

}
