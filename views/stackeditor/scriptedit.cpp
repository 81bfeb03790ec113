// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedit.h"

#include "scripthighlighter.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int MarginSpace = 6;

/** Left of the text. */
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(ScriptEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

    QSize sizeHint() const override { return {m_edit->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event, this); }

private:
    ScriptEdit *m_edit;
};

}

ScriptEdit::ScriptEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new LineNumbers(this))
    , m_highlighter(new ScriptHighlighter(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabStopDistance(fontMetrics().averageCharWidth() * 4);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Stack as text"));
    // The language needs no tabs, and the keyboard has to leave.
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ScriptEdit::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, qOverload<>(&QWidget::update));
    m_highlighter->setPalette(palette());
    layOutMargin();
}

int ScriptEdit::marginWidth() const
{
    const auto digits = QString::number(std::max(10, blockCount())).size();
    // One more for the sign of a problem.
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * int(digits + 2) + MarginSpace;
}

void ScriptEdit::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void ScriptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void ScriptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showMarks();
    }
    if (event->type() == QEvent::FontChange)
        layOutMargin();
}

bool ScriptEdit::hasMarkIn(const QTextBlock &block) const
{
    const int end = block.position() + block.length();
    return std::any_of(m_marks.begin(), m_marks.end(),
        [&](const Mark &mark) { return mark.start >= block.position() && mark.start < end; });
}

void ScriptEdit::paintMargin(QPaintEvent *event, QWidget *margin)
{
    QPainter painter(margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const int space = fontMetrics().horizontalAdvance(QLatin1Char('9'));
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const bool isWrong = hasMarkIn(block);
        const QColor quiet = quietColor(palette());
        painter.setPen(isWrong ? warningColor(palette())
                               : (block.blockNumber() == current ? palette().color(QPalette::Text) : quiet));
        const QRect place(0, int(line.top()), margin->width() - space - MarginSpace / 2, fontMetrics().height());
        painter.drawText(place, Qt::AlignRight, QString::number(block.blockNumber() + 1));
        if (isWrong)
            painter.drawText(QRect(place.right() + 1, place.top(), space + MarginSpace / 2, place.height()),
                Qt::AlignCenter, QStringLiteral("!"));
    }
}

int ScriptEdit::positionOf(const QByteArray &text, qsizetype offset) const
{
    const auto position = QString::fromUtf8(text.left(offset)).size();
    return int(std::min<qsizetype>(position, document()->characterCount() - 1));
}

void ScriptEdit::setProblems(const std::vector<ScriptProblem> &problems)
{
    m_marks.clear();
    const QByteArray text = toPlainText().toUtf8();
    for (const ScriptProblem &problem : problems) {
        Mark mark;
        mark.start = positionOf(text, problem.place.offset);
        mark.end = std::max(positionOf(text, problem.place.end()), mark.start + 1);
        mark.text = problem.hint.isEmpty() ? problem.cause : problem.cause + QStringLiteral(". ") + problem.hint;
        m_marks.push_back(mark);
    }
    showMarks();
}

void ScriptEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(std::min(mark.end, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(warningColor(palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
    m_margin->update();
}

QString ScriptEdit::problemAt(int position) const
{
    for (const Mark &mark : m_marks) {
        if (mark.start <= position && position <= mark.end)
            return mark.text;
    }
    return {};
}

bool ScriptEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = problemAt(cursorForPosition(help->pos()).position());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(text), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void ScriptEdit::goTo(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(positionOf(toPlainText().toUtf8(), offset));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

}
