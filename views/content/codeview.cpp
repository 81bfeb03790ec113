// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "codeview.h"

#include "syntaxcolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** How much text above a line is scanned for what it leaves open, such as a comment, where it was not scanned before. */
constexpr int LookBackCharacters = 64 * 1024;

}

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

void CodeView::setCode(const QString &text, std::optional<SyntaxHint> hint, std::optional<int> moved)
{
    const int seen = firstLine();
    const std::vector<Formats> colors = moved ? seenColors() : std::vector<Formats>();
    m_scanning.cancel();
    m_isScanning = false;
    m_hint = std::move(hint);
    m_scanners.clear();
    m_colored.clear();
    setPlainText(text);
    setColors(seen + moved.value_or(0), colors);
}

std::vector<CodeView::Formats> CodeView::seenColors() const
{
    std::vector<Formats> colors;
    QTextBlock block = firstVisibleBlock();
    for (int left = linesInView() + 2; left > 0 && block.isValid(); --left, block = block.next())
        colors.push_back(block.layout()->formats());
    return colors;
}

void CodeView::setColors(int from, const std::vector<Formats> &colors)
{
    QTextBlock block = document()->findBlockByNumber(from);
    for (const Formats &each : colors) {
        if (!block.isValid())
            return;
        block.layout()->setFormats(each);
        block = block.next();
    }
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
    if (m_hint && !m_isScanning)
        colorSeenLines();
    QPlainTextEdit::paintEvent(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colored.clear();
}

/** Scans those that have no colours yet, and some more: they are likely to be seen next. */
void CodeView::colorSeenLines()
{
    m_colored.resize(std::size_t(blockCount()));
    const int end = std::min(firstLine() + linesInView() + 2, blockCount());
    int from = firstLine();
    while (from < end && m_colored[std::size_t(from)])
        ++from;
    if (from < end)
        scan(from, std::min(end + linesInView(), blockCount()));
}

/** The line from which on what comes before \a line is scanned. */
int CodeView::scanStart(int line) const
{
    const auto next = m_scanners.upper_bound(line);
    const int known = next == m_scanners.begin() ? 0 : std::prev(next)->first;
    QTextBlock block = document()->findBlockByNumber(line);
    for (int characters = 0; line > known && characters < LookBackCharacters; --line) {
        block = block.previous();
        characters += block.length();
    }
    return line;
}

void CodeView::scan(int from, int to)
{
    const int start = scanStart(from);
    const auto known = m_scanners.find(start);
    LinesToScan wanted {*m_hint, known == m_scanners.end() ? nullptr : known->second, {}, from - start};
    QTextBlock block = document()->findBlockByNumber(start);
    for (int line = start; line < to; ++line, block = block.next())
        wanted.lines.append(block.text());
    m_isScanning = true;
    m_scanning.start([this, from, wanted](const Job &job, const LatestJob::Deliver &deliver) {
        if (auto scanned = scanLines(wanted, job))
            deliver([this, from, scanned = std::move(*scanned)] { color(from, scanned); });
    });
}

void CodeView::color(int from, const ScannedLines &scanned)
{
    m_isScanning = false;
    if (!scanned.behind) {
        m_hint.reset();
        return;
    }
    m_colored.resize(std::size_t(blockCount()));
    std::vector<Formats> colors;
    for (const std::vector<SyntaxSpan> &spans : scanned.spans)
        colors.push_back(formatsOf(spans));
    setColors(from, colors);
    const int end = from + int(colors.size());
    std::fill(m_colored.begin() + from, m_colored.begin() + end, true);
    m_scanners[end] = scanned.behind;
    viewport()->update();
}

CodeView::Formats CodeView::formatsOf(const std::vector<SyntaxSpan> &spans) const
{
    Formats formats;
    for (const SyntaxSpan &span : spans) {
        QTextCharFormat format;
        format.setForeground(syntaxColor(span.kind, palette()));
        formats.append({span.start, span.length, format});
    }
    return formats;
}

}
