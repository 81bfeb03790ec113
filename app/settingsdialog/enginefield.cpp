// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginefield.h"

#include "tones.h"
#include "tooltiptext.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QToolButton>

namespace stratoscope
{

EngineField::EngineField(EngineKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit)
    , m_note(new QLabel)
{
    const QString name = engineName(kind);
    m_edit->setObjectName(name);
    m_edit->setPlaceholderText(name);
    m_edit->setAccessibleName(tr("Program of %1", "an engine").arg(name));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_note->setPalette(quiet);
    auto *browse = new QToolButton;
    browse->setText(tr("…", "choose a file"));
    browse->setAccessibleName(tr("Choose the program of %1", "an engine").arg(name));
    browse->setToolTip(toolTipText(browse->accessibleName()));
    browse->setFocusPolicy(Qt::StrongFocus);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit, 1);
    line->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_note);
    setFocusProxy(m_edit);
    const bool isOverridden = qEnvironmentVariableIsSet(engineRow(kind).variable);
    m_edit->setEnabled(!isOverridden);
    browse->setEnabled(!isOverridden);
    connect(browse, &QToolButton::clicked, this, &EngineField::choose);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        check();
        Q_EMIT commandEdited(text.trimmed());
    });
    check();
}

void EngineField::setCommand(const QString &command)
{
    m_edit->setText(command);
    check();
}

void EngineField::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Program of %1", "an engine").arg(engineName(m_kind)));
    if (file.isEmpty())
        return;
    const QString quoted = file.contains(QLatin1Char(' ')) ? QLatin1Char('"') + file + QLatin1Char('"') : file;
    setCommand(quoted);
    Q_EMIT commandEdited(quoted);
}

void EngineField::check()
{
    const char *variable = engineRow(m_kind).variable;
    if (qEnvironmentVariableIsSet(variable)) {
        m_note->setText(
            tr("The environment says which: %1=%2").arg(QLatin1String(variable), qEnvironmentVariable(variable)));
        return;
    }
    const QStringList words = QProcess::splitCommand(m_edit->text());
    const QString program = words.isEmpty() ? engineName(m_kind) : words.constFirst();
    const QString found = QStandardPaths::findExecutable(program);
    m_note->setText(found.isEmpty() ? tr("Not found") : found == program ? tr("Found") : tr("Found: %1").arg(found));
}

}
