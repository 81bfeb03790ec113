// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stacklayout.h"

#include "layernames.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qreal SmallFont = 0.86;

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QFont monospace(const QFont &like)
{
    QFont font = like;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

/** Space for a text: advances are rounded, and text that is short of a fraction of a pixel is elided. */
int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2;
}

/** All distances follow the font, so that the stack grows with it. */
struct Spacing
{
    Spacing(const StackFonts &fonts, StackDensity density)
        : isCompact(density == StackDensity::Compact)
        , unit(std::max(1, QFontMetrics(fonts.base).height() / 6))
        , line(std::max(QFontMetrics(fonts.bold).height(), QFontMetrics(fonts.instruction).height()))
        , smallLine(std::max(QFontMetrics(fonts.small).height(), QFontMetrics(fonts.digest).height()))
    {
    }

    bool isCompact;
    int unit;
    int line;
    int smallLine;

    int padding() const { return 2 * unit; }
    int edge() const { return 2 * unit; }
    /** High enough for hatching. */
    int bar() const { return std::max(6, 2 * unit); }
    int step() const { return isCompact ? smallLine : smallLine + unit; }
    int lineHeight(StackItem::Kind kind) const { return kind == StackItem::Kind::Step ? step() : line + unit; }
    int arrow() const { return isCompact ? unit : 3 * unit; }
    /** The gap below a box; the one below the writable layer says that everything further down is read-only. */
    int gap(StackItem::Kind kind, StackLink link) const
    {
        if (!StackItem::isBox(kind))
            return link == StackLink::Arrow ? arrow() : 0;
        if (link == StackLink::None)
            return unit;
        if (kind == StackItem::Kind::Writable)
            return smallLine + unit;
        if (isCompact)
            return unit;
        return link == StackLink::Arrow ? smallLine + unit : 2 * unit;
    }
    int lineGap() const { return std::max(1, unit / 2); }
    int boxHeight(StackItem::Kind kind) const
    {
        if (isCompact && kind != StackItem::Kind::Writable)
            return 2 * unit + line;
        return 2 * padding() + 2 * line + smallLine + 2 * lineGap() + unit + bar();
    }
};

/** The parts of a card besides its box and its chip. */
void placeCard(StackLayout &layout, const StackItem &item, const StackFonts &fonts, const Spacing &space)
{
    int top = layout.chip.top();
    const int left = layout.chip.right() + 1 + space.padding();
    const int right = layout.box.right() - space.padding();
    const auto width = [left, right] { return std::max(0, right - left); };

    // The tag is dropped before the instruction is: a lock alone also says "read-only".
    const QFontMetrics small(fonts.small);
    const int lock = small.height();
    const int fullTag = lock + textWidth(small, item.tag) + space.unit;
    const int shortest = QFontMetrics(fonts.instruction).averageCharWidth() * 16;
    const int tagWidth = width() - fullTag - space.padding() >= shortest ? fullTag : lock;
    layout.tag = QRect(right - tagWidth, top, tagWidth, space.line);
    layout.title = QRect(left, top, std::max(0, layout.tag.left() - space.unit - left), space.line);

    top += space.line + space.lineGap();
    const int sizeWidth = textWidth(QFontMetrics(fonts.bold), item.size);
    layout.size = QRect(right - sizeWidth, top, sizeWidth, space.line);
    layout.counts = QRect(left, top, std::max(0, layout.size.left() - space.padding() - left), space.line);

    top += space.line + space.lineGap();
    const int digestWidth = item.kind == StackItem::Kind::Writable
        ? width()
        : std::min(width(), textWidth(QFontMetrics(fonts.digest), item.digest));
    layout.detail = QRect(left, top, digestWidth, space.smallLine);
    const int badgesLeft = layout.detail.right() + 1 + space.padding();
    layout.badges = QRect(badgesLeft, top, std::max(0, right - badgesLeft), space.smallLine);

    top += space.smallLine + space.unit;
    layout.bar = QRect(left, top, width(), space.bar());
}

/** The parts of a line: the instruction, badges, the size, and the bar behind them. */
void placeCompact(StackLayout &layout, const StackItem &item, const StackFonts &fonts, const Spacing &space)
{
    layout.chip.moveTop(layout.box.top() + space.unit);
    const int top = layout.chip.top();
    const int left = layout.chip.right() + 1 + space.padding();
    const int right = layout.box.right() - space.padding();
    const int sizeWidth = textWidth(QFontMetrics(fonts.bold), item.size);
    layout.size = QRect(right - sizeWidth, top, sizeWidth, space.line);
    const int titleRight = layout.size.left() - space.padding();
    layout.title = QRect(left, top, std::max(0, titleRight - left), space.line);
    layout.badges = layout.title;
    layout.bar = layout.box.adjusted(left - layout.box.left() - space.unit, 2, -2, -2);
    layout.isBarBehind = true;
}

}

StackFonts::StackFonts(const QFont &viewFont)
    : base(viewFont)
    , bold(viewFont)
    , small(scaled(viewFont, SmallFont))
    , instruction(monospace(viewFont))
    , digest(monospace(small))
{
    bold.setBold(true);
}

int stackRowHeight(StackItem::Kind kind, const StackFonts &fonts, StackLink link, StackDensity density)
{
    const Spacing space(fonts, density);
    return (StackItem::isBox(kind) ? space.boxHeight(kind) : space.lineHeight(kind)) + space.gap(kind, link);
}

StackLayout stackLayout(
    const QRect &row, const StackItem &item, const StackFonts &fonts, StackLink link, StackDensity density)
{
    const Spacing space(fonts, density);
    const QFontMetrics bold(fonts.bold);
    StackLayout layout;
    const int chipWidth
        = std::max(textWidth(bold, QStringLiteral("000")), textWidth(bold, layerNumber(LayerIndex(0), true)))
        + 2 * space.unit;
    const int chipLeft = row.left() + space.edge() + space.padding();
    layout.connectorX = chipLeft + chipWidth / 2;

    if (!item.isBox()) {
        const int left = chipLeft + chipWidth + space.padding();
        layout.title = QRect(left, row.top(), row.right() - left - space.padding(), space.lineHeight(item.kind));
        layout.handle = QRect(chipLeft, row.top(), chipWidth, layout.title.height());
        layout.gap = QRect(row.left(), layout.title.bottom() + 1, row.width(), space.gap(item.kind, link));
        return layout;
    }

    layout.box = QRect(row.left(), row.top(), row.width(), space.boxHeight(item.kind));
    layout.gap = QRect(row.left(), layout.box.bottom() + 1, row.width(), space.gap(item.kind, link));
    layout.edge = QRect(row.left(), row.top(), space.edge(), layout.box.height());
    layout.chip = QRect(chipLeft, row.top() + space.padding(), chipWidth, space.line);
    if (space.isCompact && item.kind != StackItem::Kind::Writable)
        placeCompact(layout, item, fonts, space);
    else
        placeCard(layout, item, fonts, space);
    layout.handle = layout.chip;
    return layout;
}

}
