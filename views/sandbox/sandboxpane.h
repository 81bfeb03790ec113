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

/** What was done in the current container: each step, what overlayfs does for it, and its cost in bytes. */
class SandboxPane : public QWidget
{
    Q_OBJECT

public:
    /** \a actions become buttons. */
    explicit SandboxPane(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /** Shows the container \a name with \a bytes in its writable layer. */
    void setContainer(const QString &name, quint64 bytes);
    /** \a steps are oldest first; the first \a done are done, the others undone. */
    void setSteps(const std::vector<Step> &steps, std::size_t done);

    QSize sizeHint() const override;

public Q_SLOTS:
    /** Says why a requested operation was not performed. */
    void showError(const stratoscope::Error &error);
    void clearMessage();

Q_SIGNALS:
    /** The user wants exactly \a done of the steps to be done. */
    void doneRequested(std::size_t done);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeader(const QList<QAction *> &actions);
    void addList();
    void showMessage(const QString &text, bool isWarning);

    PaneHeader *m_header;
    QWidgetList m_buttons; ///< Beside the header, above the list.
    StepModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty; ///< What a user can do, shown while there are no steps.
    QLabel *m_message;
};

}
