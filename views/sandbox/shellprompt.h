// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shellcompletion.h"

#include <QLineEdit>
#include <QStringList>

#include <functional>

namespace stratoscope
{

/** Where a command line is typed: Up and Down go through earlier ones, Tab completes. */
class ShellPrompt : public QLineEdit
{
    Q_OBJECT

public:
    using Complete = std::function<ShellCompletion(const QByteArray &line, qsizetype cursor)>;

    explicit ShellPrompt(QWidget *parent = nullptr);

    void setCompletion(Complete complete) { m_complete = std::move(complete); }

Q_SIGNALS:
    /** The user has typed \a line, which may be empty. */
    void entered(const QString &line);
    /** Tab does not know which of \a names is meant. */
    void choices(const QStringList &names);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();
    void complete();
    void recall(int by);

    Complete m_complete;
    QStringList m_history; ///< Oldest first.
    qsizetype m_shown = 0; ///< In the history; at its end: what is being typed.
    QString m_typed; ///< While an earlier line is shown.
};

}
