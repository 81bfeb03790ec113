// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSyntaxHighlighter>

namespace stratoscope
{

/** Colours the instructions, texts and comments of a stack that is written as text. */
class ScriptHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ScriptHighlighter(QTextDocument *document);

    /** Takes its colours from \a palette. */
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    /** Colours the words of a line from \a from on. */
    void highlightWords(const QString &text, int from);

    QTextCharFormat m_instruction;
    QTextCharFormat m_command;
    QTextCharFormat m_text;
    QTextCharFormat m_comment;
};

}
