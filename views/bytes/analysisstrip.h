// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stratoscope
{

class WasteAnalysis;

/** The progress of the waste analysis, with a button to start or stop it. Hidden when there is nothing to say. */
class AnalysisStrip : public QWidget
{
    Q_OBJECT

public:
    /** Shows and controls \a analysis, which must outlive this. */
    explicit AnalysisStrip(WasteAnalysis *analysis, QWidget *parent = nullptr);

    /** False: shows nothing, because nobody needs it now. */
    void setEnabledHere(bool enabled);

private:
    void showProgress(const Progress &progress);
    void update();

    WasteAnalysis *m_analysis;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_start;
    QPushButton *m_stop;
    bool m_isEnabledHere = true;
};

}
