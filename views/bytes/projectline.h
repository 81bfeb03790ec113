// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

#include <QWidget>

class QToolButton;

namespace stratoscope
{

class ElidedLabel;

/** Which file's rules hold for the findings, what they leave out, and which of them the image breaks. Hidden if there are
 *  none. */
class ProjectLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectLine(QWidget *parent = nullptr);

    /** Null: nothing is known. */
    void setReport(const WasteReportPtr &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explain();
    void updateColors();

    ElidedLabel *m_text;
    QToolButton *m_more;
    QString m_explanation; ///< Rich text.
    bool m_warns = false;
};

}
