// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAction;
class QWidget;

namespace stratoscope
{

class ExplorerState;

/** Selects a layer by its number: typed into the list of layers, or asked for. */
class StackJump : public QObject
{
    Q_OBJECT

public:
    /** Digits typed into \a list select a layer of \a state; both must outlive this. */
    StackJump(QWidget *list, ExplorerState *state, QObject *parent = nullptr);

    /** Asks for the number. */
    QAction *action() const { return m_action; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    /** Appends \a digit to those typed just before; alone, if they made no number of a layer. */
    void type(int digit);

    QWidget *m_list;
    ExplorerState *m_state;
    QAction *m_action;
    QElapsedTimer m_since; ///< Since the last digit.
    int m_typed = 0;
};

}
