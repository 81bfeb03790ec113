// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stacklayout.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qreal SmallFont = 0.86;
constexpr int ChipCharacters = 3; ///< A chip is as wide as so many digits, so that all are equal.

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

/** All distances follow the font, so that the stack grows with it. */
struct Spacing
{
    explicit Spacing(const StackFonts &fonts)
        : unit(std::max(1, QFontMetrics(fonts.base).height() / 6))
        , line(std::max(QFontMetrics(fonts.bold).height(), QFontMetrics(fonts.instruction).height()))
        , smallLine(std::max(QFontMetrics(fonts.small).height(), QFontMetrics(fonts.digest).height()))
    {
    }

    int unit;
    int line;
    int smallLine;

    int padding() const { return 2 * unit; }
    int edge() const { return 2 * unit; }
    int bar() const { return std::max(3, unit + 1); }
    int gap() const { return smallLine + unit; }
    int lineGap() const { return std::max(1, unit / 2); }
    int boxHeight() const { return 2 * padding() + line + 2 * smallLine + 3 * lineGap() + bar(); }
};

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

int stackRowHeight(StackItem::Kind kind, const StackFonts &fonts, bool hasGap)
{
    const Spacing space(fonts);
    if (kind == StackItem::Kind::Step)
        return space.smallLine + space.unit;
    return space.boxHeight() + (hasGap ? space.gap() : space.unit);
}

StackLayout stackLayout(const QRect &row, const StackItem &item, const StackFonts &fonts, bool hasGap)
{
    const Spacing space(fonts);
    const QFontMetrics bold(fonts.bold);
    StackLayout layout;
    const int chipWidth = bold.horizontalAdvance(QLatin1Char('0')) * ChipCharacters + 2 * space.unit;
    const int chipLeft = row.left() + space.edge() + space.padding();
    layout.connectorX = chipLeft + chipWidth / 2;

    if (!item.isBox()) {
        const int left = chipLeft + chipWidth + space.padding();
        layout.title = QRect(left, row.top(), row.right() - left - space.padding(), row.height());
        return layout;
    }

    layout.box = QRect(row.left(), row.top(), row.width(), space.boxHeight());
    layout.gap = hasGap ? QRect(row.left(), layout.box.bottom() + 1, row.width(), space.gap()) : QRect();
    layout.edge = QRect(row.left(), row.top(), space.edge(), layout.box.height());
    int top = layout.box.top() + space.padding();
    layout.chip = QRect(chipLeft, top, chipWidth, space.line);

    const int left = layout.chip.right() + 1 + space.padding();
    const int right = layout.box.right() - space.padding();
    const auto width = [left, right] { return std::max(0, right - left); };

    // The tag gives way before the instruction does: a lock alone says "read-only" too.
    const QFontMetrics small(fonts.small);
    const int lock = small.height();
    const int fullTag = lock + small.horizontalAdvance(item.tag) + space.unit;
    const int shortest = QFontMetrics(fonts.instruction).averageCharWidth() * 16;
    const int tagWidth = width() - fullTag - space.padding() >= shortest ? fullTag : lock;
    layout.tag = QRect(right - tagWidth, top, tagWidth, space.line);
    layout.title = QRect(left, top, std::max(0, layout.tag.left() - space.unit - left), space.line);

    top += space.line + space.lineGap();
    const int sizeWidth = bold.horizontalAdvance(item.size);
    layout.size = QRect(right - sizeWidth, top, sizeWidth, space.smallLine);
    layout.counts = QRect(left, top, std::max(0, layout.size.left() - space.padding() - left), space.smallLine);

    top += space.smallLine + space.lineGap();
    const int digestWidth = item.kind == StackItem::Kind::Writable
        ? width()
        : std::min(width(), QFontMetrics(fonts.digest).horizontalAdvance(item.digest));
    layout.detail = QRect(left, top, digestWidth, space.smallLine);
    const int badgesLeft = layout.detail.right() + 1 + space.padding();
    layout.badges = QRect(badgesLeft, top, std::max(0, right - badgesLeft), space.smallLine);

    top += space.smallLine + space.lineGap() + space.unit / 2;
    layout.bar = QRect(left, top, width(), space.bar());
    return layout;
}

}
