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

/** Asks for what an operation in a container needs, and says beforehand what it will do, or why it cannot be done. */
class OperationDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a doIt is the button that does it. */
    OperationDialog(const QString &title, const QString &doIt, QWidget *parent);

    /** What the user asked for. */
    virtual Operation operation() const = 0;

    /** A line on what overlayfs will do. */
    void setHint(const QString &hint);

protected:
    /** Why it cannot be done as it stands; empty if it can. */
    virtual QString problem() const = 0;

    QFormLayout *form() const { return m_form; }
    /** Has \a keys do it as well, where a field takes Enter for itself. */
    void setKeys(QKeySequence::StandardKey keys);
    /** To be called when what the user entered changed, and once when all is there. */
    void check();

private:
    QFormLayout *m_form;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_doIt;
};

}
