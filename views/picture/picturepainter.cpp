// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturepainter.h"

#include "bidi.h"
#include "layerchip.h"
#include "tones.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr qreal Radius = 5;
constexpr qreal FadedOpacity = 0.25;
constexpr qreal OutOfViewOpacity = 0.45;
constexpr double SlabTint = 0.10;
constexpr double MarkTint = 0.25;
constexpr int ChipGap = 8;
constexpr int ArrowX = 20;
constexpr int ArrowHead = 5;
constexpr int RowMargin = 6;

struct PicturePainterWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Picture)
};

}

PicturePainter::PicturePainter(QPainter *painter, const QPalette &palette, const PictureScene &scene)
    : m_painter(painter)
    , m_palette(palette)
    , m_scene(scene)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setFont(scene.font());
}

void PicturePainter::paint(std::optional<std::size_t> lit, std::optional<PicturePlace> focused)
{
    m_lit = lit;
    for (std::size_t slab = 0; slab < m_scene.slabs().size(); ++slab)
        paintSlab(slab);
    paintUnified();
    // What is lit comes last, so that no other line crosses it.
    for (const bool isLit : {false, true}) {
        for (const PictureScene::Link &link : m_scene.links()) {
            if (isLit == (m_lit == m_scene.rows()[link.row].entry))
                paintLink(link);
        }
    }
    const std::optional<QRect> rect = focused ? m_scene.rectOf(*focused) : std::nullopt;
    if (rect) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        m_painter->drawRoundedRect(QRectF(*rect).adjusted(-1, -1, 1, 1), Radius, Radius);
    }
}

QColor PicturePainter::linkColor(const PictureScene::Slab &slab) const
{
    return slab.color;
}

void PicturePainter::paintLink(const PictureScene::Link &link)
{
    const PictureScene::Row &row = m_scene.rows()[link.row];
    const PictureScene::Slab &slab = m_scene.slabs()[link.slab];
    const bool isMirrored = m_scene.direction() == Qt::RightToLeft;
    const QPointF from(isMirrored ? slab.box.left() : slab.box.right() + 1, slab.box.center().y());
    const QPointF to(isMirrored ? m_scene.unified().right() + 1 : m_scene.unified().left(), row.rect.center().y());
    const qreal bend = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    m_painter->save();
    m_painter->setOpacity(isFaded(row.entry) ? FadedOpacity : 1);
    m_painter->strokePath(path, QPen(linkColor(slab), m_lit == row.entry ? 3 : 1.5));
    m_painter->restore();
}

void PicturePainter::paintSlab(std::size_t number)
{
    const PictureScene::Slab &slab = m_scene.slabs()[number];
    m_painter->save();
    if (!slab.isInView)
        m_painter->setOpacity(OutOfViewOpacity);
    const QColor base = m_palette.color(QPalette::Base);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(slab.box).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    m_painter->fillPath(outline, slab.isWritable ? writableTint(m_palette) : mixed(base, slab.color, SlabTint));
    m_painter->strokePath(
        outline, QPen(slab.color, slab.isWritable ? 2 : 1.2, slab.isWritable ? Qt::DashLine : Qt::SolidLine));
    const QSize chipSize = layerChipSize(m_scene.font(), int(m_scene.slabs().size()));
    const QRect chip(slab.title.topLeft(), QSize(chipSize.width(), slab.title.height()));
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(m_scene.direction(), slab.title, rect); };
    paintLayerChip(m_painter, mirrored(chip), m_scene.font(), slab.color, slab.number);
    const QFontMetrics metrics(m_scene.font());
    const QString access = slab.isWritable
        ? PicturePainterWords::tr("read/write · %1", "a layer and its size").arg(slab.sizeText)
        : PicturePainterWords::tr("read-only · %1", "a layer and its size").arg(slab.sizeText);
    m_painter->setPen(quietColor(m_palette));
    drawText(slab.title, Qt::AlignRight, access);
    QRect title = slab.title;
    title.setLeft(chip.right() + 1 + ChipGap);
    title.setRight(slab.title.right() - metrics.horizontalAdvance(access) - ChipGap);
    m_painter->setPen(m_palette.color(QPalette::Text));
    drawText(mirrored(title), Qt::AlignLeft, metrics.elidedText(slab.titleText, Qt::ElideRight, title.width()));
    for (const PictureScene::Mark &mark : slab.marks)
        paintMark(slab, mark);
    m_painter->restore();
    paintConnector(number);
}

void PicturePainter::paintConnector(std::size_t number)
{
    if (number == 0)
        return;
    // Each layer points to the one below.
    const PictureScene::Slab &slab = m_scene.slabs()[number];
    const int x = m_scene.direction() == Qt::RightToLeft ? slab.box.right() - ArrowX : slab.box.left() + ArrowX;
    const int top = m_scene.slabs()[number - 1].box.bottom() + 1;
    const int bottom = slab.box.top() - 1;
    m_painter->setPen(QPen(quietColor(m_palette), 1.4));
    m_painter->drawLine(x, top, x, bottom);
    m_painter->drawLine(x - ArrowHead, bottom - ArrowHead, x, bottom);
    m_painter->drawLine(x + ArrowHead, bottom - ArrowHead, x, bottom);
    if (slab.note.isEmpty())
        return;
    const QFontMetrics metrics(m_scene.font());
    drawText(slab.note, Qt::AlignLeft, metrics.elidedText(slab.noteText, Qt::ElideRight, slab.note.width()));
}

void PicturePainter::paintMark(const PictureScene::Slab &slab, const PictureScene::Mark &mark)
{
    m_painter->save();
    if (isFaded(mark.entry))
        m_painter->setOpacity(m_painter->opacity() * FadedOpacity * 1.6);
    const bool isVisible = mark.kind == PictureMark::Kind::Visible;
    const bool isDeleted = mark.kind == PictureMark::Kind::Deleted;
    const QColor base = m_palette.color(QPalette::Base);
    const QColor edge = isDeleted ? warningColor(m_palette) : slab.color;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(mark.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius - 2, Radius - 2);
    m_painter->fillPath(outline, isVisible ? mixed(base, slab.color, MarkTint) : base);
    m_painter->strokePath(outline, QPen(edge, isVisible ? 1.4 : 1, isVisible ? Qt::SolidLine : Qt::DashLine));
    QFont font = m_scene.font();
    font.setStrikeOut(mark.kind == PictureMark::Kind::Hidden);
    m_painter->setFont(font);
    m_painter->setPen(isVisible ? m_palette.color(QPalette::Text) : isDeleted ? edge : quietColor(m_palette));
    drawText(mark.rect, Qt::AlignHCenter, mark.text);
    m_painter->restore();
}

void PicturePainter::paintUnified()
{
    const QColor base = m_palette.color(QPalette::Base);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(m_scene.unified()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    m_painter->fillPath(outline, base);
    m_painter->strokePath(outline, QPen(mixed(base, m_palette.color(QPalette::Text), 0.5), 1.2));
    QFont bold = m_scene.font();
    bold.setBold(true);
    m_painter->setFont(bold);
    m_painter->setPen(m_palette.color(QPalette::Text));
    drawText(m_scene.unifiedTitle(), Qt::AlignLeft,
        QFontMetrics(bold).elidedText(
            PicturePainterWords::tr("What the container sees"), Qt::ElideRight, m_scene.unifiedTitle().width()));
    m_painter->setFont(m_scene.font());
    for (const PictureScene::Row &row : m_scene.rows())
        paintRow(row);
}

void PicturePainter::paintRow(const PictureScene::Row &row)
{
    m_painter->save();
    if (isFaded(row.entry))
        m_painter->setOpacity(FadedOpacity * 1.6);
    const QFontMetrics metrics(m_scene.font());
    const QRect inner = QStyle::visualRect(m_scene.direction(), row.rect, row.rect.adjusted(RowMargin, 0, 0, 0));
    m_painter->setPen(quietColor(m_palette));
    drawText(inner, Qt::AlignRight, row.sizeText);
    m_painter->setPen(m_palette.color(QPalette::Text));
    const int width = inner.width() - metrics.horizontalAdvance(row.sizeText) - ChipGap;
    drawText(inner, Qt::AlignLeft, metrics.elidedText(row.text, Qt::ElideMiddle, width));
    m_painter->restore();
}

/** \a side is the one of a picture that reads from left to right. */
void PicturePainter::drawText(const QRect &rect, Qt::AlignmentFlag side, const QString &text)
{
    const Qt::Alignment visual = QStyle::visualAlignment(m_scene.direction(), side) | Qt::AlignAbsolute;
    m_painter->drawText(rect, int(visual | Qt::AlignVCenter), isolated(text, m_scene.direction()));
}

}
