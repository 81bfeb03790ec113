// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wasteselection.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace stratoscope
{

class SavingBars;

/** The image without the ticked findings: in total, and layer by layer. */
class SavingsFooter : public QWidget
{
    Q_OBJECT

public:
    explicit SavingsFooter(QWidget *parent = nullptr);

    /** \a report null: there is nothing to tick. */
    void setSelection(const WasteReportPtr &report, const WasteSelection &selection);

Q_SIGNALS:
    /** The user wants to tick all findings, or none. */
    void allWanted(bool ticked);

private:
    QString text(const WasteReport &report, const WasteSelection &selection) const;

    QLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_none;
    SavingBars *m_bars;
};

}
