// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduppainter.h"

#include "bidi.h"
#include "bytes.h"
#include "format.h"
#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"

#include <QCoreApplication>
#include <QEasingCurve>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stratoscope
{

namespace
{

// Shares of the time that laying a layer takes.
constexpr qreal Landing = 0.16; ///< The card is on the stack, and the lines have made room.
constexpr qreal Departure = 0.18; ///< The first flight starts.
constexpr qreal FlightTime = 0.3;
constexpr qreal LastArrival = 0.8;
constexpr qreal Struck = 0.88; ///< What goes is struck out …
constexpr qreal Faded = 1; ///< … and has faded.
constexpr qreal GoneOpacity = 0.35;

constexpr qreal Radius = 5;
constexpr qreal CardTint = 0.12;
constexpr qreal NewsTint = 0.2;
constexpr int ChipGap = 8;

struct BuildUpPainterWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildUp)
};

/** How far \a phase is between \a from and \a to, eased. */
qreal eased(qreal phase, qreal from, qreal to, QEasingCurve::Type curve = QEasingCurve::InOutCubic)
{
    return QEasingCurve(curve).valueForProgress(std::clamp((phase - from) / (to - from), 0.0, 1.0));
}

}

BuildUpPainter::BuildUpPainter(
    QPainter *painter, const QPalette &palette, const QFont &font, const BuildUpLayout &layout)
    : m_painter(painter)
    , m_palette(palette)
    , m_font(font)
    , m_bold(font)
    , m_small(font)
    , m_layout(layout)
{
    m_bold.setBold(true);
    if (m_small.pointSizeF() > 0)
        m_small.setPointSizeF(m_small.pointSizeF() * 0.88);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setLayoutDirection(layout.direction());
}

void BuildUpPainter::paintText(const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    m_painter->drawText(
        m_layout.visual(rect), int(alignment) | Qt::TextSingleLine, isolated(text, m_layout.direction()));
}

void BuildUpPainter::paintLineBetween(const QPointF &from, const QPointF &to)
{
    m_painter->drawLine(m_layout.visual(from), m_layout.visual(to));
}

void BuildUpPainter::paint(const BuildUpData &data, const std::vector<BuildScene> &scenes, const BuildUpMoment &moment)
{
    m_data = &data;
    m_scenes = &scenes;
    m_moment = moment;
    if (moment.step < 0 || std::size_t(moment.step) >= scenes.size())
        return;
    m_scene = &scenes[std::size_t(moment.step)];
    m_turns.clear();
    m_flights = 1;
    for (const BuildLine &line : m_scene->lines)
        m_turns.push_back(line.motion == BuildLine::Motion::Stays ? m_flights : m_flights++);
    paintStack();
    paintUnified();
    paintFlights();
}

void BuildUpPainter::paintStack()
{
    for (int layer = 0; layer <= m_moment.step; ++layer)
        paintCard(layer);
}

void BuildUpPainter::paintCard(int layer)
{
    const LoadedImage &image = *m_data->image;
    const LayerIndex index {std::size_t(layer)};
    const bool isWritable = image.isWritable(index);
    const QColor color = layerColor(image, index);
    QRectF card = m_layout.card(layer, m_moment.step);
    m_painter->save();
    if (layer == m_moment.step) {
        const qreal landed = eased(m_moment.phase, 0, Landing, QEasingCurve::OutCubic);
        card.translate(0, -(1 - landed) * card.height() * 1.5);
        m_painter->setOpacity(landed);
    }
    QPainterPath outline;
    const qreal radius = std::min(Radius, card.height() / 3);
    outline.addRoundedRect(m_layout.visual(card), radius, radius);
    const QColor base = m_palette.color(QPalette::Base);
    m_painter->fillPath(outline, isWritable ? writableTint(m_palette) : mixed(base, color, CardTint));
    m_painter->strokePath(
        outline, QPen(color, layer == m_moment.step ? 2 : 1.2, isWritable ? Qt::DashLine : Qt::SolidLine));
    if (card.height() >= m_layout.lineHeight())
        paintCardTexts(card, index);
    else
        m_painter->fillPath(outline, color); // Too thin for a text: its colour is what is left.
    if (layer > 0)
        paintPointer(layer);
    m_painter->restore();
}

void BuildUpPainter::paintCardTexts(const QRectF &card, LayerIndex layer)
{
    const LoadedImage &image = *m_data->image;
    const int line = m_layout.lineHeight();
    const QRectF text = card.adjusted(ChipGap, 0, -ChipGap, 0);
    const QSize chipSize = layerChipSize(m_font, int(m_data->steps.size()));
    const QRect chip(QPoint(int(text.left()), int(card.center().y() - line / 2.0)), QSize(chipSize.width(), line));
    paintLayerChip(
        m_painter, m_layout.visual(QRectF(chip)).toRect(), m_font, layerColor(image, layer), layerNumber(image, layer));
    const QString size = formatSize(image.stats.layers[layer.value].size);
    m_painter->setFont(m_font);
    m_painter->setPen(quietColor(m_palette));
    paintText(text, Qt::AlignRight | Qt::AlignVCenter, size);
    QRectF title = text;
    title.setLeft(chip.right() + 1 + ChipGap);
    title.setRight(text.right() - QFontMetricsF(m_font).horizontalAdvance(size) - 2 * ChipGap);
    m_painter->setFont(int(layer.value) == m_moment.step ? m_bold : m_font);
    m_painter->setPen(m_palette.color(QPalette::Text));
    paintText(title, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_painter->font()).elidedText(layerTitle(image, layer), Qt::ElideRight, title.width()));
}

/** From a card to the one below. */
void BuildUpPainter::paintPointer(int layer)
{
    const QRectF card = m_layout.card(layer, m_moment.step);
    const qreal to = m_layout.card(layer - 1, m_moment.step).top();
    const qreal x = card.left() + ChipGap + layerChipSize(m_font, int(m_data->steps.size())).width() / 2.0;
    if (to - card.bottom() < 5)
        return;
    m_painter->setPen(QPen(quietColor(m_palette), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintLineBetween(QPointF(x, card.bottom()), QPointF(x, to - 1));
    const qreal head = std::min(5.0, (to - card.bottom()) * 0.5);
    paintLineBetween(QPointF(x - head, to - 1 - head), QPointF(x, to - 1));
    paintLineBetween(QPointF(x, to - 1), QPointF(x + head, to - 1 - head));
}

void BuildUpPainter::paintUnified()
{
    QPainterPath outline;
    outline.addRoundedRect(m_layout.visual(m_layout.unified()), Radius * 1.6, Radius * 1.6);
    m_painter->fillPath(outline, m_palette.color(QPalette::Base));
    m_painter->strokePath(outline, QPen(m_palette.color(QPalette::Text), 1.6));
    const QRectF title = m_layout.unifiedTitle().adjusted(m_layout.margin(), 0, -m_layout.margin(), 0);
    m_painter->setFont(m_bold);
    m_painter->setPen(m_palette.color(QPalette::Text));
    paintText(title, Qt::AlignLeft | Qt::AlignVCenter, BuildUpPainterWords::tr("Unified file system"));
    for (std::size_t i = 0; i < m_scene->lines.size(); ++i)
        paintLine(i);
    paintMore();
}

QRectF BuildUpPainter::lineRect(std::size_t number) const
{
    // A line that was there before glides to its new place.
    if (m_moment.step == 0)
        return m_layout.line(qreal(number));
    qreal before = 0;
    bool wasThere = false;
    for (const BuildLine &line : (*m_scenes)[std::size_t(m_moment.step) - 1].lines) {
        if (line.motion == BuildLine::Motion::Goes)
            continue;
        if (line.path == m_scene->lines[number].path) {
            wasThere = true;
            break;
        }
        ++before;
    }
    if (!wasThere)
        return m_layout.line(qreal(number));
    const qreal glided = eased(m_moment.phase, 0, Landing);
    return m_layout.line(before + (qreal(number) - before) * glided);
}

qreal BuildUpPainter::flown(std::size_t number) const
{
    // One after the other; the last one stands for all that have no line.
    const std::size_t turn = number < m_turns.size() ? m_turns[number] : m_flights;
    const qreal start = Departure + (LastArrival - FlightTime - Departure) * qreal(turn - 1) / qreal(m_flights);
    return eased(m_moment.phase, start, start + FlightTime);
}

void BuildUpPainter::paintLine(std::size_t number)
{
    const BuildLine &line = m_scene->lines[number];
    const QRectF rect = lineRect(number);
    const qreal arrived = flown(number);
    const QColor text = m_palette.color(QPalette::Text);
    switch (line.motion) {
    case BuildLine::Motion::Stays:
        paintName(rect, line, line.version, text);
        return;
    case BuildLine::Motion::Appears:
    case BuildLine::Motion::Changes:
        if (arrived >= 1) {
            QPainterPath ground;
            ground.addRoundedRect(m_layout.visual(rect.adjusted(-3, 1, 3, -1)), Radius, Radius);
            m_painter->fillPath(ground, mixed(m_palette.color(QPalette::Base), colorOf(line.version), NewsTint));
            paintName(rect, line, line.version, text);
        } else if (line.motion == BuildLine::Motion::Changes) {
            m_painter->save();
            m_painter->setOpacity(1 - arrived * 0.9);
            paintName(rect, line, line.before, text);
            paintStrike(rect, line, arrived * 2, quietColor(m_palette));
            m_painter->restore();
        }
        return;
    case BuildLine::Motion::Goes: {
        m_painter->save();
        m_painter->setOpacity(1 - eased(m_moment.phase, Struck, Faded) * (1 - GoneOpacity));
        paintName(rect, line, line.version, arrived >= 1 ? warningColor(m_palette) : text);
        paintStrike(rect, line, eased(m_moment.phase, LastArrival - 0.1, Struck) * (arrived >= 1 ? 1 : 0),
            warningColor(m_palette));
        m_painter->restore();
        return;
    }
    }
}

qreal BuildUpPainter::nameWidth(const QRectF &rect, const BuildLine &line) const
{
    const qreal left = layerChipSize(m_font, int(m_data->steps.size())).width() + ChipGap;
    return std::min(QFontMetricsF(m_font).horizontalAdvance(nameOf(line)), rect.width() * 0.82 - left);
}

void BuildUpPainter::paintName(const QRectF &rect, const BuildLine &line, VersionId version, const QColor &color)
{
    const LoadedImage &image = *m_data->image;
    const QSize chipSize = layerChipSize(m_font, int(m_data->steps.size()));
    const int height = std::min(chipSize.height(), int(rect.height()) - 4);
    const QRect chip(QPoint(int(rect.left()), int(rect.center().y() - height / 2.0)), QSize(chipSize.width(), height));
    paintLayerChip(m_painter, m_layout.visual(QRectF(chip)).toRect(), m_font, colorOf(version),
        layerNumber(image, image.tree.version(version).layer));
    QRectF name = rect;
    name.setLeft(chip.right() + 1 + ChipGap);
    m_painter->setFont(m_font);
    m_painter->setPen(color);
    const QString shown = QFontMetricsF(m_font).elidedText(nameOf(line), Qt::ElideMiddle, nameWidth(rect, line) + 1);
    paintText(name, Qt::AlignLeft | Qt::AlignVCenter, shown);
    m_painter->setFont(m_small);
    m_painter->setPen(quietColor(m_palette));
    paintText(rect, Qt::AlignRight | Qt::AlignVCenter, formatSize(image.tree.size(version)));
}

void BuildUpPainter::paintStrike(const QRectF &rect, const BuildLine &line, qreal share, const QColor &color)
{
    if (share <= 0)
        return;
    const qreal left = rect.left() + layerChipSize(m_font, int(m_data->steps.size())).width() + ChipGap - 2;
    const qreal width = nameWidth(rect, line) + 4;
    m_painter->setPen(QPen(color, 1.6));
    paintLineBetween(
        QPointF(left, rect.center().y()), QPointF(left + width * std::min<qreal>(share, 1), rect.center().y()));
}

void BuildUpPainter::paintMore()
{
    const bool isBefore = flown(m_scene->lines.size()) < 1;
    std::size_t more = m_scene->more;
    if (isBefore)
        more = m_moment.step == 0 ? 0 : (*m_scenes)[std::size_t(m_moment.step) - 1].more;
    if (more == 0)
        return;
    m_painter->setFont(m_font);
    m_painter->setPen(quietColor(m_palette));
    const QRectF rect
        = m_layout.more().adjusted(layerChipSize(m_font, int(m_data->steps.size())).width() + ChipGap, 0, 0, 0);
    paintText(rect, Qt::AlignLeft | Qt::AlignVCenter, moreFilesText(more));
}

void BuildUpPainter::paintFlights()
{
    if (m_moment.phase < Departure || m_moment.phase >= 1)
        return;
    for (std::size_t i = 0; i < m_scene->lines.size(); ++i) {
        if (m_scene->lines[i].motion != BuildLine::Motion::Stays)
            paintFlight(i);
    }
    const qreal share = flown(m_scene->lines.size());
    if (m_scene->moreTouched > 0 && share > 0 && share < 1)
        paintToken(onTheWay(m_layout.more(), share), moreFilesText(m_scene->moreTouched),
            mixed(m_palette.color(QPalette::Base), layerColor(*m_data->image, m_scene->layer), 0.3));
}

void BuildUpPainter::paintFlight(std::size_t number)
{
    const BuildLine &line = m_scene->lines[number];
    const qreal share = flown(number);
    if (share <= 0 || share >= 1)
        return;
    const QPointF center = onTheWay(lineRect(number), share);
    if (line.motion == BuildLine::Motion::Goes) {
        paintToken(center, BuildUpPainterWords::tr("✕ whiteout"),
            mixed(m_palette.color(QPalette::Base), warningColor(m_palette), 0.25));
        return;
    }
    const QString name
        = QFontMetricsF(m_font).elidedText(nameOf(line), Qt::ElideMiddle, m_layout.unified().width() * 0.6);
    paintToken(center, name, mixed(m_palette.color(QPalette::Base), colorOf(line.version), 0.35));
}

void BuildUpPainter::paintToken(const QPointF &center, const QString &text, const QColor &fill)
{
    const QFontMetricsF metrics(m_font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * ChipGap, metrics.height() + 4);
    const QRectF box(center - QPointF(size.width(), size.height()) / 2, size);
    m_painter->setPen(QPen(mixed(fill, m_palette.color(QPalette::Text), 0.5), 1));
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(m_layout.visual(box), Radius, Radius);
    m_painter->setFont(m_font);
    m_painter->setPen(m_palette.color(QPalette::Text));
    paintText(box, Qt::AlignCenter, text);
}

/** On a curve from the card that is laid to \a target. */
QPointF BuildUpPainter::onTheWay(const QRectF &target, qreal share) const
{
    const QRectF card = m_layout.card(m_moment.step, m_moment.step);
    const QPointF from(card.right() - card.width() * 0.25, card.center().y());
    const QPointF to(target.left() + target.width() * 0.35, target.center().y());
    QPainterPath way(from);
    const qreal bend = (to.x() - from.x()) * 0.5;
    way.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    return way.pointAtPercent(share);
}

QString BuildUpPainter::nameOf(const BuildLine &line) const
{
    return displayText(m_data->image->tree.paths().fullPath(line.path));
}

QColor BuildUpPainter::colorOf(VersionId version) const
{
    return layerColor(*m_data->image, m_data->image->tree.version(version).layer);
}

}
