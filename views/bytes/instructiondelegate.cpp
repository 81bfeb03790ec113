// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "instructiondelegate.h"

#include "dockerfilemodel.h"
#include "layerchip.h"
#include "tones.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>
#include <QtMath>

namespace stratoscope
{

namespace
{

constexpr int CellMargin = 4;
/** Above the first line, and below the last, where the bar is. */
constexpr int LinePadding = 5;
/** Badges are as wide as for this many layers, so that instructions are aligned. */
constexpr int BadgeLayers = 100;
/** As wide as "0–12", which a FROM may have. */
constexpr int RangeLayers = 10'000;
/** Line numbers are as wide as this one. */
constexpr int WidestLine = 9'999;
constexpr int NoteGap = 2; ///< Between an instruction and the note on it.
constexpr int ContinuedIndent = 4; ///< Letters.
/** An image may claim an instruction of any length; the tool tip and the copied text contain more. */
constexpr int MostInstructionLines = 40;
constexpr qsizetype MostLetters = 8'000;

/** An instruction broken into lines that fit a width. */
class WrappedInstruction
{
public:
    WrappedInstruction(const QString &text, const QFont &font, int width);

    int height() const { return qCeil(m_height); }
    void draw(QPainter *painter, const QPoint &at) const { m_layout.draw(painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

WrappedInstruction::WrappedInstruction(const QString &text, const QFont &font, int width)
{
    QString shown = text.left(MostLetters);
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const qreal letter = QFontMetricsF(font).horizontalAdvance(QLatin1Char(' '));
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setText(shown);
    m_layout.beginLayout();
    qreal indent = 0;
    for (int count = 0; count < MostInstructionLines; ++count) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        const int start = line.textStart();
        const bool isContinued = start > 0 && shown[start - 1] != QChar::LineSeparator;
        if (!isContinued) {
            int spaces = 0;
            while (start + spaces < shown.size() && shown[start + spaces] == QLatin1Char(' '))
                ++spaces;
            indent = (spaces + ContinuedIndent) * letter;
        }
        // In a narrow column, an indent would leave no space.
        const qreal left = isContinued && indent * 2 < width ? indent : 0;
        line.setLineWidth(qMax<qreal>(letter, width - left));
        line.setPosition({left, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

/** What is left of an instruction: its line, if it has one, and its layer. */
struct InstructionGutter
{
    QFont font;
    int lines = 0; ///< Pixels.
    int badge = 0;
};

QFont widgetFont(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->font() : option.font;
}

InstructionGutter gutterOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    InstructionGutter gutter {widgetFont(option)};
    const bool hasLines = !index.data(DockerfileModel::LineRole).toString().isEmpty();
    if (hasLines)
        gutter.lines = QFontMetrics(gutter.font).horizontalAdvance(QString::number(WidestLine)) + CellMargin;
    gutter.badge = layerChipSize(gutter.font, hasLines ? RangeLayers : BadgeLayers).width();
    return gutter;
}

/** Where the text goes in a \a cell. */
QRect instructionRect(const InstructionGutter &gutter, const QRect &cell)
{
    return cell.adjusted(gutter.lines + gutter.badge + 2 * CellMargin, LinePadding, -CellMargin, -LinePadding);
}

/** A note is in the font of the window, since it is no part of the Dockerfile. */
int noteHeight(const QString &note, const QFont &font, int width)
{
    return note.isEmpty() ? 0 : NoteGap + WrappedInstruction(note, font, width).height();
}

}

void InstructionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const InstructionGutter gutter = gutterOf(full, index);
    const QRect text = instructionRect(gutter, full.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(full.direction, full.rect, rect); };
    const bool isSelected = full.state.testFlag(QStyle::State_Selected);
    const QColor quiet = isSelected ? textColor(full) : quietColor(full.palette);
    painter->save();
    painter->setClipRect(full.rect);
    if (const QString line = index.data(DockerfileModel::LineRole).toString(); !line.isEmpty()) {
        const QRect box(full.rect.left(), text.top(), gutter.lines, full.fontMetrics.height());
        painter->setFont(gutter.font);
        painter->setPen(quiet);
        painter->drawText(mirrored(box),
            static_cast<int>(QStyle::visualAlignment(full.direction, Qt::AlignRight)) | Qt::AlignVCenter, line);
    }
    if (const QString number = index.data(DockerfileModel::NumberRole).toString(); !number.isEmpty()) {
        const bool isRange = number.contains(QChar(0x2013));
        const QSize chip = layerChipSize(gutter.font, isRange ? RangeLayers : BadgeLayers);
        QRect box(QPoint(full.rect.left() + gutter.lines + CellMargin, text.top()), chip);
        box.translate(0, (full.fontMetrics.height() - chip.height()) / 2);
        paintLayerChip(
            painter, mirrored(box), gutter.font, index.data(DockerfileModel::ColorRole).value<QColor>(), number);
    }
    painter->setPen(index.data(DockerfileModel::QuietRole).toBool() ? quiet : textColor(full));
    const WrappedInstruction instruction(full.text, full.font, text.width());
    instruction.draw(painter, mirrored(text).topLeft());
    if (const QString note = index.data(DockerfileModel::NoteRole).toString(); !note.isEmpty()) {
        painter->setPen(quiet);
        const QRect below = text.adjusted(0, instruction.height() + NoteGap, 0, 0);
        WrappedInstruction(note, gutter.font, text.width()).draw(painter, mirrored(below).topLeft());
    }
    painter->restore();
}

QSize InstructionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->columnWidth(index.column()) : option.rect.width();
    const InstructionGutter gutter = gutterOf(full, index);
    const QRect text = instructionRect(gutter, QRect(0, 0, width, 0));
    const int note = noteHeight(index.data(DockerfileModel::NoteRole).toString(), gutter.font, text.width());
    return {width, WrappedInstruction(full.text, full.font, text.width()).height() + note + 2 * LinePadding};
}

FirstLineDelegate::FirstLineDelegate(bool isWaste, QObject *parent)
    : RowDelegate(parent)
    , m_isWaste(isWaste)
{
}

void FirstLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    if (m_isWaste)
        setTextColor(&full, warningColor(full.palette));
    paintFrame(painter, full);
    const QRect line(full.rect.left() + CellMargin, full.rect.top() + LinePadding, full.rect.width() - 2 * CellMargin,
        full.fontMetrics.height());
    painter->save();
    painter->setFont(full.font);
    painter->setPen(textColor(full));
    painter->drawText(line,
        static_cast<int>(QStyle::visualAlignment(full.direction, Qt::AlignRight)) | Qt::AlignVCenter,
        full.text.trimmed());
    painter->restore();
}

}
