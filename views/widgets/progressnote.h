// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace stratoscope
{

/** How far the work of a dialog is, and what came of it: a bar while it runs, and a message below. */
class ProgressNote : public QWidget
{
    Q_OBJECT

public:
    /** \a accessibleName names the bar. */
    explicit ProgressNote(const QString &accessibleName, QWidget *parent = nullptr);

    /** Shows the bar, empty, as long as work is running. */
    void setRunning(bool running);
    void showProgress(const Progress &progress);
    void showMessage(const QString &text, bool isProblem = false);
    /** The message as it was given. */
    QString message() const;

private:
    QProgressBar *m_bar;
    QLabel *m_message;
};

}
