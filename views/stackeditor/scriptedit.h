// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scriptplace.h"

#include <QPlainTextEdit>

#include <vector>

namespace stratoscope
{

class ScriptHighlighter;

/** A text with line numbers, in which problems are underlined and say what they are. */
class ScriptEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ScriptEdit(QWidget *parent = nullptr);

    /** Marks \a problems, whose places are in the text as UTF-8. */
    void setProblems(const std::vector<ScriptProblem> &problems);
    /** Puts the cursor at the byte \a offset of the text as UTF-8. */
    void goTo(qsizetype offset);

    /** Paints the numbers of the lines that \a event asks for on \a margin, which is as wide as marginWidth(). */
    void paintMargin(QPaintEvent *event, QWidget *margin);
    int marginWidth() const;
    /** What the problem at \a position of the text says; empty for none. */
    QString problemAt(int position) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** A problem's place in the document. */
    struct Mark
    {
        int start = 0;
        int end = 0;
        QString text;
    };

    int positionOf(const QByteArray &text, qsizetype offset) const;
    void layOutMargin();
    void showMarks();
    bool hasMarkIn(const QTextBlock &block) const;

    QWidget *m_margin;
    ScriptHighlighter *m_highlighter;
    std::vector<Mark> m_marks;
};

}
