// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picturecolors.h"
#include "stackpicture.h"

#include <QString>

#include <optional>
#include <variant>

namespace stratoscope
{

/** What a shape stands for, so that whoever styles or checks the picture finds it. */
enum class SheetRole { Plain, Layer, Arrow, Nothing, File, Line, Connector };

/** A box with round corners. */
struct SheetBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double radius = 0;
    std::optional<quint32> fill = {}; ///< As 0xRRGGBB; unset: none.
    std::optional<quint32> stroke = {};
    double strokeWidth = 1;
    bool isDashed = false;
    SheetRole role = SheetRole::Plain;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double centerY() const { return y + height / 2; }
};

struct SheetPoint
{
    double x = 0;
    double y = 0;
};

/** A line through points; or with four of them and \c isCurved, a cubic Bézier curve. */
struct SheetPath
{
    std::vector<SheetPoint> points;
    quint32 stroke = 0;
    double width = 1.6;
    bool isCurved = false;
    SheetRole role = SheetRole::Plain;
};

/** A filled polygon. */
struct SheetPolygon
{
    std::vector<SheetPoint> points;
    quint32 fill = 0;
};

struct SheetDisc
{
    SheetPoint center;
    double radius = 0;
    std::optional<quint32> fill = {};
    std::optional<quint32> stroke = {};
    SheetRole role = SheetRole::Plain;
};

/** One line of text. */
struct SheetText
{
    enum class Anchor { Start, Middle, End };

    SheetPoint at; ///< On the baseline.
    QString text;
    double size = 14;
    quint32 color = 0;
    Anchor anchor = Anchor::Start;
    bool isBold = false;
    bool isItalic = false;
    bool isUpward = false; ///< Turned by a quarter, to be read from below.
};

using SheetShape = std::variant<SheetBox, SheetPath, SheetPolygon, SheetDisc, SheetText>;

/** A picture as shapes, the first one at the back. */
struct PictureSheet
{
    double width = 0;
    double height = 0;
    quint32 background = 0;
    QString title;
    std::vector<SheetShape> shapes;
};

/** How a picture should look. */
struct StackPictureLook
{
    PictureTheme theme = PictureTheme::Light;
    bool hasNames = true; ///< Of files and instructions: without them, bars stand for files.
};

/** Lays \a picture out, in the language of the application's translators. */
PictureSheet stackPictureSheet(const StackPicture &picture, const StackPictureLook &look);

}
