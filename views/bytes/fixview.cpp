// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixview.h"

#include "dockerfilefix.h"
#include "linediff.h"
#include "tones.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

namespace stratoscope
{

namespace
{

constexpr int FixMargin = 4;
/** Of the colour that marks a line, in its background. */
constexpr double LineShare = 0.18;
constexpr QRgb AddedRgb = 0x2f9e55;

}

FixView::FixView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumHeight(0);
    document()->setDocumentMargin(FixMargin);
    setAccessibleName(tr("Instructions before and after the fix"));
}

void FixView::setFix(const DockerfileFix &fix)
{
    QStringList lines;
    for (const DiffLine &line : lineDiff(fix.before, fix.after))
        lines.append(QStringLiteral("%1 ").arg(QLatin1Char(static_cast<char>(line.change))) + line.text);
    setPlainText(lines.join(QLatin1Char('\n')));
    colorLines();
}

void FixView::colorLines()
{
    QList<QTextEdit::ExtraSelection> marked;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QChar mark = block.text().isEmpty() ? QChar() : block.text()[0];
        if (mark != QLatin1Char('-') && mark != QLatin1Char('+'))
            continue;
        QTextEdit::ExtraSelection line;
        const QColor color = mark == QLatin1Char('+') ? QColor(AddedRgb) : warningColor(palette());
        line.format.setBackground(mixed(palette().color(QPalette::Base), color, LineShare));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        marked.append(line);
    }
    setExtraSelections(marked);
}

void FixView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorLines();
}

int FixView::heightOf(int lines) const
{
    int widest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        widest = qMax(widest, fontMetrics().horizontalAdvance(block.text()));
    const bool scrolls = widest + 2 * FixMargin + 2 * frameWidth() > width();
    return qCeil(lines * QFontMetricsF(font()).lineSpacing()) + 2 * FixMargin + 2 * frameWidth()
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

int FixView::fullHeight() const
{
    return heightOf(document()->blockCount());
}

}
