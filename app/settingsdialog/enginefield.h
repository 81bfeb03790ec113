// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginekind.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace stratoscope
{

/** The command that starts an engine's program, and whether there is such a program. */
class EngineField : public QWidget
{
    Q_OBJECT

public:
    explicit EngineField(EngineKind kind, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    /** What a label should lead to. */
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /** The user typed it; empty: the engine's name. */
    void commandEdited(const QString &command);

private:
    void choose();
    void check();

    EngineKind m_kind;
    QLineEdit *m_edit;
    QLabel *m_note;
};

}
