// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "codeview.h"

#include "syntaxcolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextLayout>

namespace stratoscope
{

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CodeView::setCode(const QString &text, SyntaxLanguage language)
{
    m_language = language;
    m_states.clear();
    m_colored.clear();
    setPlainText(text);
}

int CodeView::firstLine() const
{
    return firstVisibleBlock().blockNumber();
}

void CodeView::scrollToLine(int line)
{
    // Lines are not wrapped, so that the bar counts them.
    verticalScrollBar()->setValue(line);
}

int CodeView::linesInView() const
{
    return qMax(1, viewport()->height() / qMax(1, fontMetrics().lineSpacing()));
}

void CodeView::paintEvent(QPaintEvent *event)
{
    if (m_language != SyntaxLanguage::None)
        colorSeenLines();
    QPlainTextEdit::paintEvent(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colored.clear();
}

void CodeView::colorSeenLines()
{
    m_colored.resize(std::size_t(blockCount()));
    QTextBlock block = firstVisibleBlock();
    for (int left = linesInView() + 2; left > 0 && block.isValid(); --left) {
        if (!m_colored[std::size_t(block.blockNumber())])
            color(block);
        block = block.next();
    }
}

int CodeView::stateBefore(int line)
{
    while (int(m_states.size()) < line) {
        const int before = m_states.empty() ? 0 : m_states.back();
        m_spans.clear();
        const QString text = document()->findBlockByNumber(int(m_states.size())).text();
        m_states.push_back(scanSyntax(m_language, text, before, m_spans));
    }
    return line == 0 ? 0 : m_states[std::size_t(line) - 1];
}

void CodeView::color(QTextBlock block)
{
    const int state = stateBefore(block.blockNumber());
    m_spans.clear();
    scanSyntax(m_language, block.text(), state, m_spans);
    QList<QTextLayout::FormatRange> formats;
    for (const SyntaxSpan &span : m_spans) {
        QTextCharFormat format;
        format.setForeground(syntaxColor(span.kind, palette()));
        formats.append({span.start, span.length, format});
    }
    block.layout()->setFormats(formats);
    m_colored[std::size_t(block.blockNumber())] = true;
}

}
