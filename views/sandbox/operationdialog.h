// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace stratoscope
{

/** Asks for what an operation in a container needs, and says in advance what it will do, or why it is not possible. */
class OperationDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a doIt is the text of the button that performs it. */
    OperationDialog(const QString &title, const QString &doIt, QWidget *parent);

    /** The operation that the user asked for. */
    virtual Operation operation() const = 0;

    /** A line on what overlayfs will do. */
    void setHint(const QString &hint);

protected:
    /** Why the current input is not possible; empty if it is. */
    virtual QString problem() const = 0;

    QFormLayout *form() const { return m_form; }
    /** Makes \a keys perform it as well, for when a field takes Enter for itself. */
    void setKeys(QKeySequence::StandardKey keys);
    /** To be called whenever the input changes, and once when everything is set up. */
    void check();

private:
    QFormLayout *m_form;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_doIt;
};

}
