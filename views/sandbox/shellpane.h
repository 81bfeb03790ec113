// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shellprompt.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace stratoscope
{

/** A command line for containers: what was typed, what it did, and a prompt. Does nothing itself. */
class ShellPane : public QWidget
{
    Q_OBJECT

public:
    explicit ShellPane(QWidget *parent = nullptr);

    void setCompletion(ShellPrompt::Complete complete) { m_prompt->setCompletion(std::move(complete)); }
    /** What the prompt says before the line: the container \a name, or none, and the \a directory. */
    void setPlace(const QString &name, const QByteArray &directory);
    /** While the line is being done, the next one waits. */
    void setBusy(bool busy);

    /** Repeats \a line as the one that the following is about. */
    void showLine(const QString &line);
    void showOutput(const QString &text);
    /** What happened below, in quiet letters. */
    void showNotes(const QStringList &lines);
    /** \a place is where in the line it is, in UTF-16 units; negative for none. */
    void showError(const QString &cause, const QString &hint, int place = -1);
    void clear();

    /** All that it says, for tests and copying. */
    QString transcript() const;
    ShellPrompt *prompt() const { return m_prompt; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Line, Output, Quiet, Wrong };

    void append(const QString &text, Tone tone);
    void updateFonts();

    QPlainTextEdit *m_transcript;
    QLabel *m_place;
    ShellPrompt *m_prompt;
};

}
