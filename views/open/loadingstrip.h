// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace stratoscope
{

/**
 * A load's progress in one row: what is being read, a bar, and a button to stop it. Fits above a view that already
 * shows something; LoadingPage contains one too.
 */
class LoadingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingStrip(QWidget *parent = nullptr);

    /** Resets to the start, with the button enabled. */
    void reset();

public Q_SLOTS:
    void setProgress(const stratoscope::Progress &progress);

Q_SIGNALS:
    void cancelRequested();

private:
    void cancel();

    QLabel *m_what;
    QLabel *m_amount;
    QProgressBar *m_bar;
    QWidget *m_cancel;
};

}
