// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpainter.h"

#include "bidi.h"
#include "format.h"
#include "layerpalette.h"
#include "stackbadges.h"
#include "stackicons.h"
#include "tones.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qreal CardRadius = 5;
constexpr qreal FadedOpacity = 0.5;
constexpr int ArrowHead = 6;
constexpr int ShortestEdgePart = 5;
constexpr int ShortestGround = 2;
/** The share of the layer's colour where it has text on top. */
constexpr double GroundShare = 0.3;
/** The height of the classes of bytes below the text. */
constexpr int GroundLine = 3;
constexpr qreal BarRadius = 2;
constexpr int IconGap = 4;
constexpr int BadgeGap = 6;
/** Characters of the instruction that badges do not take, and of the shortest useful note. */
constexpr int ShortestTitle = 9;
constexpr int ShortestNote = 8;

struct StackPainterWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackPainter)
};

}

StackPainter::StackPainter(
    QPainter *painter, const QPalette &palette, const StackFonts &fonts, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_palette(palette)
    , m_fonts(fonts)
    , m_direction(direction)
{
}

void StackPainter::paint(const QRect &row, const StackItem &item, const StackRowState &state)
{
    m_row = row;
    m_layout = stackLayout(row, item, m_fonts, state.link, state.density);
    if (state.containers) {
        const StackLayout whole = m_layout;
        m_layout = stackLayout(state.places.boxes[state.containers->active], item, m_fonts, state.link, state.density);
        m_layout.connectorX = whole.connectorX;
        m_layout.gap = whole.gap.translated(0, state.places.joint);
    }
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    if (!state.inView)
        m_painter->setOpacity(FadedOpacity);
    if (state.isGrouped && item.kind != StackItem::Kind::Group)
        paintBracket();
    if (item.isBox())
        paintBox(item, state);
    else if (item.kind == StackItem::Kind::GroupHead)
        paintHead(item, state);
    else if (item.kind == StackItem::Kind::BaseHead)
        paintBaseHead(item, state);
    else
        paintStep(item, state);
    m_painter->restore();
}

void StackPainter::paintStep(const StackItem &item, const StackRowState &state)
{
    if (state.link != StackLink::None)
        paintLine(m_row.top(), m_row.bottom() + 1, hasArrowHead(state));
    // A dot on the line: this step created no layer.
    const QRect dot = mirrored(QRect(m_layout.connectorX - 2, m_layout.title.center().y() - 2, 5, 5));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(quiet());
    m_painter->drawEllipse(dot);
    if (state.focused) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_palette.color(QPalette::Highlight), 1, Qt::DotLine));
        m_painter->drawRoundedRect(QRectF(mirrored(m_layout.title)).adjusted(-3.5, 0.5, 3.5, -0.5), 3, 3);
    }
    drawText(m_layout.title, m_fonts.digest, quiet(), item.title);
}

void StackPainter::paintBaseHead(const StackItem &item, const StackRowState &state)
{
    if (state.link != StackLink::None)
        paintLine(m_row.top(), m_row.bottom() + 1, hasArrowHead(state));
    const int end = paintHeadTexts(item, state);
    const QRect rule(end + BadgeGap, m_layout.title.center().y(), m_row.right() - end - BadgeGap, 1);
    if (rule.width() > 0)
        m_painter->fillRect(
            mirrored(rule), mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.22));
}

void StackPainter::paintHead(const StackItem &item, const StackRowState &state)
{
    if (state.link != StackLink::None)
        paintLine(m_layout.handle.bottom() + 1, m_row.bottom() + 1, hasArrowHead(state));
    paintHandle(m_layout.handle, false);
    paintHeadTexts(item, state);
}

int StackPainter::paintHeadTexts(const StackItem &item, const StackRowState &state)
{
    if (state.focused) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_palette.color(QPalette::Highlight), 1, Qt::DotLine));
        m_painter->drawRoundedRect(QRectF(mirrored(m_layout.title)).adjusted(-3.5, 1.5, 3.5, -1.5), 3, 3);
    }
    QRect room = m_layout.title;
    QFont bold = m_fonts.small;
    bold.setBold(true);
    const int width = std::min(room.width(), QFontMetrics(bold).horizontalAdvance(item.title) + 2);
    drawText(QRect(room.left(), room.top(), width, room.height()), bold, m_palette.color(QPalette::Text), item.title);
    room.setLeft(room.left() + width + BadgeGap);
    const auto joined = [&item](const QString &counts) {
        QStringList rest {counts, item.size};
        rest.removeAll(QString());
        return rest.join(QStringLiteral(" · "));
    };
    const QString whole = joined(item.counts);
    const bool fits = QFontMetrics(m_fonts.small).horizontalAdvance(whole) <= room.width();
    const QString text = fits ? whole : joined(item.shortCounts);
    drawText(room, m_fonts.small, quiet(), text);
    return room.left() + std::min(room.width(), QFontMetrics(m_fonts.small).horizontalAdvance(text));
}

void StackPainter::paintBracket()
{
    const int width = std::max(2, m_layout.edge.width() / 3);
    m_layout.box.setLeft(m_layout.box.left() + width + 1);
    m_layout.edge.moveLeft(m_layout.box.left());
    m_painter->fillRect(mirrored(QRect(m_row.left(), m_row.top(), width, m_row.height())),
        mixed(m_palette.color(QPalette::Window), m_palette.color(QPalette::Text), 0.25));
}

void StackPainter::paintHandle(const QRect &place, bool isFolded)
{
    const QPointF center = QRectF(mirrored(place)).center();
    const qreal half = QFontMetrics(m_fonts.small).height() * 0.26;
    QPolygonF triangle {{-half * 0.6, -half}, {half * 0.8, 0}, {-half * 0.6, half}};
    QTransform turn = QTransform::fromTranslate(center.x(), center.y());
    if (!isFolded)
        turn.rotate(90);
    else if (m_direction == Qt::RightToLeft)
        turn.rotate(180);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_palette.color(QPalette::Text));
    m_painter->drawPolygon(turn.map(triangle));
}

void StackPainter::paintBox(const StackItem &item, const StackRowState &state)
{
    paintFrame(item, state);
    if (m_layout.isBarBehind)
        paintGround(item);
    paintChip(item);
    paintTag(item);
    paintBadges(item, state);
    paintTexts(item);
    paintCounts(item);
    if (!m_layout.isBarBehind)
        paintBar(item);
    if (state.containers)
        paintSiblings(state);
    paintConnector(state);
}

void StackPainter::paintFrame(const StackItem &item, const StackRowState &state)
{
    const bool writable = item.kind == StackItem::Kind::Writable;
    const QColor accent = m_palette.color(QPalette::Highlight);
    QColor fill = m_palette.color(QPalette::Base);
    QColor edge = hasHighContrast(m_palette) ? m_palette.color(QPalette::Text)
                                             : mixed(fill, m_palette.color(QPalette::Text), 0.22);
    if (writable) {
        edge = item.color;
        fill = writableTint(m_palette);
    }
    if (!item.trouble.isEmpty())
        edge = warningColor(m_palette);
    // The writable layer keeps its tint: a second one on top would make it grey.
    if (state.selected && !writable)
        fill = mixed(fill, accent, 0.09);
    else if (state.hovered && !state.selected)
        fill = mixed(fill, accent, 0.04);

    const QRectF box = QRectF(m_layout.box).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(box, CardRadius, CardRadius);
    if (item.kind == StackItem::Kind::Group) {
        // More cards below this one.
        QPainterPath below;
        below.addRoundedRect(box.adjusted(4, 4, -4, 3), CardRadius, CardRadius);
        m_painter->fillPath(below, fill);
        m_painter->strokePath(below, QPen(edge, 1));
    }
    m_painter->fillPath(outline, fill);
    if (!writable) {
        m_painter->save();
        m_painter->setClipPath(outline);
        paintEdge(item);
        m_painter->restore();
    }
    // The dashes stay visible under the accent: what is writable shows even if it is selected.
    const bool dashed = writable || item.absent;
    m_painter->strokePath(outline, QPen(edge, writable ? 1.6 : 1, dashed ? Qt::DashLine : Qt::SolidLine));
    if (state.selected) {
        QPainterPath ring;
        ring.addRoundedRect(writable ? box.adjusted(2.5, 2.5, -2.5, -2.5) : box, CardRadius - 1, CardRadius - 1);
        m_painter->strokePath(ring, QPen(accent, state.focused ? 2.5 : 1.8));
    } else if (state.focused) {
        m_painter->strokePath(outline, QPen(accent, 1.2, Qt::DotLine));
    }
}

void StackPainter::paintEdge(const StackItem &item)
{
    const QRect edge = m_layout.edge;
    const int layers = item.first.isValid() ? int(item.last.value) - int(item.first.value) + 1 : 1;
    const int parts = std::min(layers, std::max(1, edge.height() / ShortestEdgePart));
    for (int i = 0; i < parts; ++i) {
        const int top = edge.top() + edge.height() * i / parts;
        const QRect part(edge.left(), top, edge.width(), edge.top() + edge.height() * (i + 1) / parts - top);
        const QColor color = layers == 1 ? item.color : layerColor(LayerIndex(std::size_t(item.last.value - i)));
        m_painter->fillRect(mirrored(part), color);
    }
}

void StackPainter::paintChip(const StackItem &item)
{
    if (item.kind == StackItem::Kind::Group) {
        paintHandle(m_layout.chip, true);
        return;
    }
    const QRect chip = mirrored(m_layout.chip);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(item.color);
    m_painter->drawRoundedRect(chip, 4, 4);
    m_painter->setFont(m_fonts.bold);
    m_painter->setPen(contrastingText(item.color));
    m_painter->drawText(chip, Qt::AlignCenter, item.number);
}

void StackPainter::paintTag(const StackItem &item)
{
    QRect tag = m_layout.tag;
    if (tag.isEmpty())
        return;
    const int side = tag.height() * 3 / 4;
    const bool writable = item.kind == StackItem::Kind::Writable;
    const QColor color = writable ? m_palette.color(QPalette::Text) : quiet();
    const QRect icon(tag.right() - side + 1, tag.top() + (tag.height() - side) / 2, side, side);
    paintStackIcon(m_painter, mirrored(icon), writable ? StackIcon::Pencil : StackIcon::Lock, color);
    tag.setRight(icon.left() - 3);
    if (tag.width() > side)
        drawText(tag, m_fonts.small, color, item.tag, Qt::AlignRight);
}

void StackPainter::paintTexts(const StackItem &item)
{
    const QColor text = m_palette.color(QPalette::Text);
    const bool writable = item.kind == StackItem::Kind::Writable;
    const bool isBold = writable || item.kind == StackItem::Kind::Group;
    drawText(m_layout.title, isBold ? m_fonts.bold : m_fonts.instruction, text, item.title);
    drawText(m_layout.size, m_fonts.bold, text, item.size, Qt::AlignRight);
    QFont detail = isBold ? m_fonts.small : m_fonts.digest;
    detail.setItalic(isBold);
    drawText(m_layout.detail, detail, quiet(), item.digest);
}

void StackPainter::paintCounts(const StackItem &item)
{
    if (m_layout.counts.isEmpty())
        return;
    if (!item.trouble.isEmpty()) {
        paintTrouble(item);
        return;
    }
    const QFontMetrics metrics(m_fonts.small);
    const int room = m_layout.counts.width();
    const QString separator = QStringLiteral(" · ");
    const auto fits = [&](const QString &counts, const QString &note) {
        return metrics.horizontalAdvance(note.isEmpty() ? counts : counts + separator + note) <= room;
    };
    // The counts come first; they are abbreviated to symbols so that the cost of the layer fits too.
    QString counts = item.counts;
    QString note = item.note;
    if (!fits(counts, note))
        note = item.shortNote;
    if (!fits(counts, note))
        counts = item.shortCounts;
    drawText(m_layout.counts, m_fonts.small, quiet(), counts);
    QRect rest = m_layout.counts;
    rest.setLeft(rest.left() + metrics.horizontalAdvance(counts + separator));
    // Half a word says less than nothing.
    if (note.isEmpty() || rest.width() < metrics.averageCharWidth() * ShortestNote)
        return;
    drawText(rest.adjusted(-metrics.horizontalAdvance(separator), 0, 0, 0), m_fonts.small, quiet(), separator);
    drawText(rest, m_fonts.small, item.costly ? warningColor(m_palette) : quiet(), note);
}

void StackPainter::paintTrouble(const StackItem &item)
{
    const QRect room = m_layout.counts;
    const int side = QFontMetrics(m_fonts.small).height() * 4 / 5;
    const StackBadge badge = troubleBadge(item);
    const QColor color = badgeColor(badge);
    const QRect icon(room.left(), room.center().y() - side / 2, side, side);
    paintStackIcon(m_painter, mirrored(icon), badge.icon, color);
    drawText(room.adjusted(side + IconGap, 0, 0, 0), m_fonts.small, color, badge.text);
}

void StackPainter::paintBar(const StackItem &item)
{
    const QRect groove = m_layout.bar;
    const qreal round = groove.height() / 2.0;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.1));
    m_painter->drawRoundedRect(mirrored(groove), round, round);
    if (item.share <= 0)
        return;
    QRect bar = groove;
    // Even the smallest one is visible.
    bar.setWidth(qBound(groove.height(), qRound(groove.width() * item.share), qMax(groove.width(), groove.height())));
    if (!item.parts.empty()) {
        paintParts(bar, item, Parts::All);
        return;
    }
    m_painter->setBrush(item.color);
    m_painter->drawRoundedRect(mirrored(bar), round, round);
}

void StackPainter::paintParts(const QRect &bar, const StackItem &item, Parts shown)
{
    quint64 sum = 0;
    for (const BytePart &part : item.parts)
        sum += part.bytes;
    QPainterPath outline;
    const qreal round = std::min<qreal>(bar.height() / 2.0, BarRadius);
    outline.addRoundedRect(mirrored(bar), round, round);
    m_painter->save();
    m_painter->setClipPath(outline, Qt::IntersectClip);
    quint64 before = 0;
    for (const BytePart &part : item.parts) {
        const auto edge = [&](quint64 bytes) {
            return bar.left() + qRound(bar.width() * static_cast<double>(bytes) / static_cast<double>(sum));
        };
        const int left = edge(before);
        before += part.bytes;
        const QRect place(left, bar.top(), edge(before) - left, bar.height());
        if (shown == Parts::All || part.pattern != Qt::SolidPattern)
            fillByteClass(m_painter, mirrored(place), part.color, part.pattern);
    }
    m_painter->restore();
}

void StackPainter::paintGround(const StackItem &item)
{
    if (item.share <= 0)
        return;
    QRect bar = m_layout.bar;
    bar.setWidth(std::clamp(qRound(bar.width() * item.share), ShortestGround, std::max(bar.width(), ShortestGround)));
    m_painter->fillRect(mirrored(bar), mixed(m_palette.color(QPalette::Base), item.color, GroundShare));
    // Text on hatching would be hard to read: what is wasted is a line below it, and what is needed has none.
    paintParts(QRect(bar.left(), bar.bottom() + 1 - GroundLine, bar.width(), GroundLine), item, Parts::Wasted);
}

void StackPainter::paintBadges(const StackItem &item, const StackRowState &state)
{
    const bool isWritable = item.kind == StackItem::Kind::Writable;
    const bool isCompact = !isWritable && state.density == StackDensity::Compact;
    QRect room = isWritable ? m_layout.detail : m_layout.badges;
    if (isCompact)
        room.setLeft(room.left() + QFontMetrics(m_fonts.instruction).averageCharWidth() * ShortestTitle);
    int end = room.right();
    for (const StackBadge &badge : stackBadges(item, state.mark, state.density, state.lookup)) {
        const bool withText = !isCompact || badge.keepsText || badge.tone == StackBadge::Tone::Warning;
        const QRect painted = paintBadge(room, badge, withText);
        if (painted.isEmpty())
            break;
        end = painted.left() - BadgeGap;
        room.setRight(end);
    }
    if (isCompact && end < m_layout.title.right())
        m_layout.title.setRight(end);
    if (isWritable)
        m_layout.detail.setRight(end);
}

QRect StackPainter::paintBadge(const QRect &room, const StackBadge &badge, bool withText)
{
    const QFontMetrics metrics(m_fonts.small);
    const int side = metrics.height() * 4 / 5;
    const int full = side + IconGap + metrics.horizontalAdvance(badge.text) + 2;
    withText = withText && full <= room.width();
    const int width = withText ? full : side;
    if (width > room.width())
        return {};
    const QColor color = badgeColor(badge);
    const QRect whole(room.right() + 1 - width, room.top(), width, room.height());
    paintStackIcon(
        m_painter, mirrored(QRect(whole.left(), whole.center().y() - side / 2, side, side)), badge.icon, color);
    if (withText)
        drawText(whole.adjusted(side + IconGap, 0, 0, 0), m_fonts.small, color, badge.text);
    return whole;
}

QColor StackPainter::badgeColor(const StackBadge &badge) const
{
    switch (badge.tone) {
    case StackBadge::Tone::Warning:
        return warningColor(m_palette);
    case StackBadge::Tone::Plain:
        return m_palette.color(QPalette::Text);
    case StackBadge::Tone::Quiet:
        break;
    }
    return quiet();
}

void StackPainter::paintSiblings(const StackRowState &state)
{
    for (std::size_t i = 0; i < state.places.boxes.size(); ++i) {
        if (i != state.containers->active && !state.places.boxes[i].isEmpty())
            paintSibling(state.places.boxes[i], state.containers->tops[i]);
    }
    if (!state.places.more.isEmpty())
        drawText(boxIn(state.places.more), m_fonts.bold, quiet(), QStringLiteral("+%1").arg(state.places.hidden),
            Qt::AlignHCenter);
    if (state.link != StackLink::None)
        paintJoint(state);
}

QRect StackPainter::boxIn(const QRect &place) const
{
    return QRect(place.left(), place.top(), place.width(), m_layout.box.height());
}

void StackPainter::paintSibling(const QRect &place, const ContainerTop &container)
{
    const QRect box = boxIn(place);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(mirrored(box)).adjusted(1, 1, -1, -1), CardRadius, CardRadius);
    m_painter->fillPath(outline, m_palette.color(QPalette::Base));
    m_painter->strokePath(outline, QPen(writableColor(), 1.2, Qt::DashLine));
    const int margin = m_fonts.base.pixelSize() > 0 ? m_fonts.base.pixelSize() / 3 : 5;
    const QRect inside = box.adjusted(margin, 0, -margin, 0);
    const auto line
        = [&](const QRect &like) { return QRect(inside.left(), like.top(), inside.width(), like.height()); };
    drawText(line(m_layout.title), m_fonts.small, m_palette.color(QPalette::Text), container.name);
    drawText(line(m_layout.size), m_fonts.small, quiet(), formatSize(container.size));
    const QRect detail = line(m_layout.detail);
    const int side = detail.height() * 3 / 4;
    paintStackIcon(m_painter, mirrored(QRect(detail.left(), detail.center().y() - side / 2, side, side)),
        StackIcon::Pencil, quiet());
}

/** Lines from all containers to the one stack that they share. */
void StackPainter::paintJoint(const StackRowState &state)
{
    const int bottom = m_layout.gap.top();
    const int y = bottom - state.places.joint / 2;
    int left = m_layout.connectorX;
    int right = left;
    m_painter->setPen(QPen(quiet(), 1.4));
    for (const QRect &place : state.places.boxes) {
        if (place.isEmpty())
            continue;
        const int x = mirrored(QRect(place.center().x(), y, 1, 1)).x();
        m_painter->drawLine(QPointF(x + 0.5, m_layout.box.bottom() + 1), QPointF(x + 0.5, y));
        left = std::min(left, place.center().x());
        right = std::max(right, place.center().x());
    }
    const QRect bar = mirrored(QRect(left, y, right - left + 1, 1));
    m_painter->drawLine(QPointF(bar.left() + 0.5, y), QPointF(bar.right() + 0.5, y));
    paintLine(y, bottom, false);
}

void StackPainter::paintConnector(const StackRowState &state)
{
    if (state.link == StackLink::None)
        return;
    const QRect gap = m_layout.gap;
    paintLine(gap.top(), gap.bottom() + 1, hasArrowHead(state));
    if (!state.readOnlyBelow)
        return;
    // First the text, then a line across the rest of the row.
    const QString text = StackPainterWords::tr("read-only from here down");
    QFont italic = m_fonts.small;
    italic.setItalic(true);
    const int labelLeft = m_layout.connectorX + m_layout.title.left() - m_layout.chip.center().x();
    const QRect label(labelLeft, gap.top(), QFontMetrics(italic).horizontalAdvance(text) + 4, gap.height());
    drawText(label, italic, quiet(), text);
    const QRect rule(label.right() + 6, gap.center().y(), gap.right() - label.right() - 6, 1);
    if (rule.width() > 0)
        m_painter->fillRect(
            mirrored(rule), mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.22));
}

bool StackPainter::hasArrowHead(const StackRowState &state) const
{
    return state.link == StackLink::Arrow && m_layout.gap.height() > ArrowHead;
}

void StackPainter::paintLine(int top, int bottom, bool arrowHead)
{
    const qreal x = mirrored(QRect(m_layout.connectorX, top, 1, 1)).x() + 0.5;
    const qreal tip = arrowHead ? bottom - 1 : bottom;
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(quiet(), 1.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter->drawLine(QPointF(x, top), QPointF(x, tip));
    if (arrowHead)
        m_painter->drawPolyline(QPolygonF {{x - 4.5, tip - 5.5}, {x, tip}, {x + 4.5, tip - 5.5}});
}

void StackPainter::drawText(
    const QRect &rect, const QFont &font, const QColor &color, const QString &text, Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    m_painter->setFont(font);
    m_painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    m_painter->drawText(mirrored(rect), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        isolated(shown, m_painter->layoutDirection()));
}

QRect StackPainter::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, m_row, rect);
}

QColor StackPainter::quiet() const
{
    return quietColor(m_palette);
}

}
