// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffdelegate.h"

#include "diffmodel.h"
#include "difftones.h"
#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"
#include "tooltiptext.h"
#include "versiontext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace stratoscope
{

namespace
{

constexpr int RowGap = 4; ///< Above and below the text together.
constexpr int NumberMargin = 4;
constexpr int SelectionAlpha = 28;
constexpr int CurrentBar = 3;
constexpr int RunBar = 4; ///< Of lines that come from the same layer as the one above.

quint32 lineOf(const DiffRow &row, DiffSide side)
{
    return side == DiffSide::Before ? row.before : row.after;
}

/** What tells how a line changed without any colour. */
QString signOf(const DiffRow &row)
{
    switch (row.kind) {
    case DiffRow::Kind::Changed:
        return QStringLiteral("~");
    case DiffRow::Kind::Removed:
        return QStringLiteral("−");
    case DiffRow::Kind::Added:
        return QStringLiteral("+");
    default:
        return {};
    }
}

QColor rowTone(const DiffRow &row, DiffSide side, const QPalette &palette)
{
    if (!row.isChange())
        return palette.color(QPalette::Base);
    return side == DiffSide::Before ? removedTone(palette) : addedTone(palette);
}

/** The side that a row of a unified view shows. */
DiffSide unifiedSide(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Removed ? DiffSide::Before : DiffSide::After;
}

QStyleOptionViewItem halfOf(QStyleOptionViewItem option, DiffSide side)
{
    const int middle = option.rect.left() + option.rect.width() / 2;
    if (side == DiffSide::Before)
        option.rect.setRight(middle - 1);
    else
        option.rect.setLeft(middle + 1);
    return option;
}

QList<QTextLayout::FormatRange> formatsOf(const ShownLine &line, const QColor &background)
{
    QList<QTextLayout::FormatRange> formats;
    for (const ShownMark &mark : line.marks) {
        QTextLayout::FormatRange range {mark.start, mark.length, {}};
        range.format.setBackground(background);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    return formats;
}

}

DiffDelegate::DiffDelegate(const DiffModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + RowGap};
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DiffRow &row = m_model->diffRow(index.row());
    painter->save();
    if (row.kind == DiffRow::Kind::Folded) {
        paintFold(painter, option, index);
    } else if (m_model->layout() == DiffLayout::Unified) {
        paintUnified(painter, option, index);
    } else {
        painter->fillRect(option.rect, option.palette.color(QPalette::Mid));
        for (const DiffSide side : {DiffSide::Before, DiffSide::After})
            paintHalf(painter, halfOf(option, side), index, side);
    }
    if (option.state & QStyle::State_Selected) {
        QColor selection = option.palette.color(QPalette::Highlight);
        selection.setAlpha(SelectionAlpha);
        painter->fillRect(option.rect, selection);
    }
    if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(CurrentBar, option.rect.height())),
            option.palette.color(QPalette::Highlight));
    painter->restore();
}

void DiffDelegate::paintHalf(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, DiffSide side) const
{
    const DiffRow &row = m_model->diffRow(index.row());
    const quint32 line = lineOf(row, side);
    if (line == DiffRow::NoLine) {
        painter->fillRect(option.rect, missingTone(option.palette));
        return;
    }
    painter->fillRect(option.rect, rowTone(row, side, option.palette));
    paintChip(painter, option, index, side);
    paintNumber(painter, option, option.rect.left() + m_metrics.chip, line);
    paintLine(painter, option, m_metrics.gutter(1), row, side);
}

void DiffDelegate::paintUnified(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DiffRow &row = m_model->diffRow(index.row());
    const DiffSide side = unifiedSide(row);
    painter->fillRect(option.rect, rowTone(row, side, option.palette));
    paintChip(painter, option, index, side);
    const int left = option.rect.left() + m_metrics.chip;
    paintNumber(painter, option, left, row.before);
    paintNumber(painter, option, left + m_metrics.number, row.after);
    paintLine(painter, option, m_metrics.gutter(2), row, side);
}

void DiffDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, gutterTone(option.palette));
    painter->setPen(quietColor(option.palette));
    painter->setFont(option.font);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, index.data().toString());
}

/** The layer that the line of \a row on \a side comes from; invalid if there is none. */
LayerIndex DiffDelegate::originAt(int row, DiffSide side) const
{
    if (row < 0)
        return {};
    const DiffRow &shown = m_model->diffRow(row);
    const bool isUnified = m_model->layout() == DiffLayout::Unified;
    if (shown.kind == DiffRow::Kind::Folded)
        return {};
    const DiffSide own = isUnified ? unifiedSide(shown) : side;
    return m_model->sheet()->origin(own, lineOf(shown, own));
}

/** A chip where a layer's lines begin, and at the top of the view; a bar for those below. */
void DiffDelegate::paintChip(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, DiffSide side) const
{
    const LayerIndex layer = originAt(index.row(), side);
    if (m_metrics.chip == 0 || !layer.isValid())
        return;
    const LoadedImage &image = *m_model->sheet()->images[side == DiffSide::Before ? 0 : 1];
    const QSize size = layerChipSize(option.font, int(image.layers.size()));
    QRect chip({option.rect.left() + CurrentBar + NumberMargin, 0}, size);
    chip.moveTop(option.rect.center().y() - size.height() / 2);
    const QColor color = layerColor(image, layer);
    const auto isSameImage = [&] {
        const auto &images = m_model->sheet()->images;
        return m_model->layout() == DiffLayout::SideBySide || images[0] == images[1]
            || unifiedSide(m_model->diffRow(index.row() - 1)) == side;
    };
    if (option.rect.top() > 0 && originAt(index.row() - 1, side) == layer && isSameImage())
        painter->fillRect(
            QRect(chip.center().x() - RunBar / 2, option.rect.top(), RunBar, option.rect.height()), color);
    else
        paintLayerChip(painter, chip, option.font, color, layerNumber(image, layer));
}

void DiffDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, int left, quint32 line) const
{
    if (line == DiffRow::NoLine || m_metrics.number == 0)
        return;
    const QRect place(left, option.rect.top(), m_metrics.number - NumberMargin, option.rect.height());
    painter->setFont(option.font);
    painter->setPen(quietColor(option.palette));
    painter->drawText(
        place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, QString::number(quint64(line) + 1));
}

void DiffDelegate::paintLine(
    QPainter *painter, const QStyleOptionViewItem &option, int gutter, const DiffRow &row, DiffSide side) const
{
    const QRect all = option.rect.adjusted(gutter, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QRect(all.left() - m_metrics.sign, all.top(), m_metrics.sign, all.height()),
        Qt::AlignCenter | Qt::TextSingleLine, signOf(row));
    const ShownLine line = m_model->sheet()->line(side, lineOf(row, side));
    const QColor tone = side == DiffSide::Before ? removedWordTone(option.palette) : addedWordTone(option.palette);
    QString text = line.text;
    if (line.isCut)
        text += QChar(0x2026);
    auto formats = row.isChange() ? formatsOf(line, tone) : QList<QTextLayout::FormatRange>();
    if (line.isUnended && row.isChange()) {
        const QString note = QStringLiteral("  ⊘ ") + DiffDelegate::tr("no line break at the end");
        QTextLayout::FormatRange range {int(text.size()), int(note.size()), {}};
        range.format.setForeground(quietColor(option.palette));
        formats.append(range);
        text += note;
    }
    QTextLayout layout(text, option.font);
    layout.setCacheEnabled(false);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine shaped = layout.createLine();
    shaped.setNumColumns(int(text.size()) + 1);
    layout.endLayout();
    painter->setClipRect(all);
    layout.draw(painter, QPointF(all.left() - m_metrics.offset, all.top() + RowGap / 2.0));
    painter->setClipping(false);
}

bool DiffDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || m_metrics.chip == 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const DiffRow &row = m_model->diffRow(index.row());
    DiffSide side = unifiedSide(row);
    int left = option.rect.left();
    if (m_model->layout() == DiffLayout::SideBySide) {
        const QRect after = halfOf(option, DiffSide::After).rect;
        side = event->pos().x() >= after.left() ? DiffSide::After : DiffSide::Before;
        left = side == DiffSide::After ? after.left() : left;
    }
    const DiffSheet &sheet = *m_model->sheet();
    const LayerIndex layer = originAt(index.row(), side);
    const bool isOnChip = event->pos().x() < left + m_metrics.chip;
    if (!isOnChip || !layer.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const LoadedImage &image = *sheet.images[side == DiffSide::Before ? 0 : 1];
    QToolTip::showText(event->globalPos(), toolTipText(tr("From %1").arg(layerLabel(image, layer))), view);
    return true;
}

}
