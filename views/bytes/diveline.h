// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

#include <QWidget>

class QToolButton;

namespace stratoscope
{

class ElidedLabel;

/** What dive says about the image, for people who know its numbers, and why they differ from the exact ones. */
class DiveLine : public QWidget
{
    Q_OBJECT

public:
    explicit DiveLine(QWidget *parent = nullptr);

    /** Null: nothing is known. */
    void setReport(const WasteReportPtr &report);

private:
    void explain();

    ElidedLabel *m_score;
    QToolButton *m_why;
    QString m_explanation; ///< Rich text.
};

}
