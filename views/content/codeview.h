// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "syntax.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace stratoscope
{

/** Text to read, in the colours of its language: only lines that are seen are coloured. */
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setCode(const QString &text, SyntaxLanguage language);
    /** The line at the top, from 0. */
    int firstLine() const;
    void scrollToLine(int line);
    /** How many lines fit. */
    int linesInView() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colorSeenLines();
    void color(QTextBlock block);
    int stateBefore(int line);

    SyntaxLanguage m_language = SyntaxLanguage::None;
    std::vector<int> m_states; ///< Behind each of the first lines; see scanSyntax().
    std::vector<bool> m_colored;
    std::vector<SyntaxSpan> m_spans; ///< Of one line; kept so that lines share its memory.
};

}
