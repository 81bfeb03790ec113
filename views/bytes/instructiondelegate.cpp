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

int badgeWidth(const QStyleOptionViewItem &option)
{
    QFont font = option.widget ? option.widget->font() : option.font;
    return layerChipSize(font, BadgeLayers).width();
}

/** Where the text goes in a \a cell. */
QRect instructionRect(const QStyleOptionViewItem &option, const QRect &cell)
{
    const int badge = badgeWidth(option) + 2 * CellMargin;
    return cell.adjusted(badge, LinePadding, -CellMargin, -LinePadding);
}

}

void InstructionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const QRect text = instructionRect(full, full.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(full.direction, full.rect, rect); };
    painter->save();
    painter->setClipRect(full.rect);
    if (const QString number = index.data(DockerfileModel::NumberRole).toString(); !number.isEmpty()) {
        const QFont font = full.widget ? full.widget->font() : full.font;
        const QSize chip = layerChipSize(font, BadgeLayers);
        QRect box(QPoint(full.rect.left() + CellMargin, text.top()), chip);
        box.translate(0, (full.fontMetrics.height() - chip.height()) / 2);
        paintLayerChip(painter, mirrored(box), font, index.data(DockerfileModel::ColorRole).value<QColor>(), number);
    }
    painter->setPen(textColor(full));
    WrappedInstruction(full.text, full.font, text.width()).draw(painter, mirrored(text).topLeft());
    painter->restore();
}

QSize InstructionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->columnWidth(index.column()) : option.rect.width();
    const QRect text = instructionRect(full, QRect(0, 0, width, 0));
    return {width, WrappedInstruction(full.text, full.font, text.width()).height() + 2 * LinePadding};
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
