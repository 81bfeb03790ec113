// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "step.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace stratoscope
{

class PaneHeader;
class StepModel;

/** What was done in the container that is shown: each step, what overlayfs does for it, and its price in bytes. */
class SandboxPane : public QWidget
{
    Q_OBJECT

public:
    /** \a actions are offered as buttons. */
    explicit SandboxPane(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /** The container \a name, whose writable layer has \a bytes. */
    void setContainer(const QString &name, quint64 bytes);
    /** Of \a steps, oldest first, the first \a done are done. */
    void setSteps(const std::vector<Step> &steps, std::size_t done);

    QSize sizeHint() const override;

public Q_SLOTS:
    /** Says why what was asked for was not done. */
    void showError(const stratoscope::Error &error);
    void clearMessage();

Q_SIGNALS:
    /** The user wants so many of the steps done. */
    void doneRequested(std::size_t done);

private:
    void addHeader(const QList<QAction *> &actions);
    void addList();
    void showMessage(const QString &text, bool isWarning);

    PaneHeader *m_header;
    StepModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty; ///< What can be done, while nothing was.
    QLabel *m_message;
};

}
