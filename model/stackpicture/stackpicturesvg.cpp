// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpicturesvg.h"

#include <cmath>

namespace stratoscope
{

namespace
{

/** \a text as XML has it, whatever it contains: what no XML may contain becomes a question mark in a box. */
QByteArray xmlText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            safe += character;
            safe += text.at(++i);
            continue;
        }
        const char16_t code = character.unicode();
        const bool isIllegal = character.isSurrogate() || code >= 0xfffe || (code < 0x20 && code != '\t');
        safe += isIllegal ? QChar(QChar::ReplacementCharacter) : character;
    }
    return safe.toHtmlEscaped().toUtf8();
}

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(std::isfinite(value) ? value : 0, 'f', 2);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text;
}

QByteArray color(quint32 rgb)
{
    return '#' + QByteArray::number(rgb & 0xffffff, 16).rightJustified(6, '0');
}

QByteArray paint(const char *name, const std::optional<quint32> &rgb)
{
    return ' ' + QByteArray(name) + "=\"" + (rgb ? color(*rgb) : QByteArray("none")) + '"';
}

QByteArray attribute(const char *name, double value)
{
    return ' ' + QByteArray(name) + "=\"" + number(value) + '"';
}

QByteArray classOf(SheetRole role)
{
    switch (role) {
    case SheetRole::Layer:
        return " class=\"layer\"";
    case SheetRole::Arrow:
        return " class=\"arrow\"";
    case SheetRole::Nothing:
        return " class=\"nothing\"";
    case SheetRole::File:
        return " class=\"file\"";
    case SheetRole::Line:
        return " class=\"line\"";
    case SheetRole::Connector:
        return " class=\"connector\"";
    case SheetRole::Plain:
        break;
    }
    return {};
}

QByteArray pointText(const SheetPoint &point)
{
    return number(point.x) + ',' + number(point.y);
}

QByteArray pointsText(const std::vector<SheetPoint> &points, const char *between)
{
    QByteArray text;
    for (const SheetPoint &point : points)
        text += (text.isEmpty() ? "" : between) + pointText(point);
    return text;
}

QByteArray markup(const SheetBox &box)
{
    QByteArray text = "<rect" + classOf(box.role) + attribute("x", box.x) + attribute("y", box.y)
        + attribute("width", box.width) + attribute("height", box.height) + attribute("rx", box.radius)
        + attribute("ry", box.radius) + paint("fill", box.fill) + paint("stroke", box.stroke);
    if (box.stroke)
        text += attribute("stroke-width", box.strokeWidth);
    if (box.isDashed)
        text += " stroke-dasharray=\"6,4\"";
    return text + "/>\n";
}

QByteArray markup(const SheetPath &path)
{
    const QByteArray attributes = " fill=\"none\"" + paint("stroke", path.stroke)
        + attribute("stroke-width", path.width) + " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n";
    if (!path.isCurved || path.points.size() != 4)
        return "<polyline" + classOf(path.role) + " points=\"" + pointsText(path.points, " ") + '"' + attributes;
    const std::vector<SheetPoint> &points = path.points;
    return "<path" + classOf(path.role) + " d=\"M" + pointText(points[0]) + " C" + pointText(points[1]) + ' '
        + pointText(points[2]) + ' ' + pointText(points[3]) + '"' + attributes;
}

QByteArray markup(const SheetPolygon &polygon)
{
    return "<polygon points=\"" + pointsText(polygon.points, " ") + '"' + paint("fill", polygon.fill) + "/>\n";
}

QByteArray markup(const SheetDisc &disc)
{
    return "<circle" + classOf(disc.role) + attribute("cx", disc.center.x) + attribute("cy", disc.center.y)
        + attribute("r", disc.radius) + paint("fill", disc.fill) + paint("stroke", disc.stroke)
        + (disc.stroke ? attribute("stroke-width", 1.6) : QByteArray()) + "/>\n";
}

QByteArray markup(const SheetText &words)
{
    static constexpr const char *Anchors[] {"start", "middle", "end"};
    QByteArray text = "<text" + attribute("x", words.at.x) + attribute("y", words.at.y)
        + attribute("font-size", words.size) + paint("fill", words.color);
    if (words.anchor != SheetText::Anchor::Start)
        text += " text-anchor=\"" + QByteArray(Anchors[int(words.anchor)]) + '"';
    if (words.isBold)
        text += " font-weight=\"bold\"";
    if (words.isItalic)
        text += " font-style=\"italic\"";
    if (words.isUpward)
        text += " transform=\"rotate(-90 " + number(words.at.x) + ' ' + number(words.at.y) + ")\"";
    return text + '>' + xmlText(words.text) + "</text>\n";
}

}

QByteArray sheetAsSvg(const PictureSheet &sheet)
{
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                     "version=\"1.1\""
        + attribute("width", std::ceil(sheet.width)) + attribute("height", std::ceil(sheet.height)) + " viewBox=\"0 0 "
        + number(std::ceil(sheet.width)) + ' ' + number(std::ceil(sheet.height))
        + "\" font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\">\n";
    svg += "<title>" + xmlText(sheet.title) + "</title>\n";
    svg += markup(SheetBox {0, 0, std::ceil(sheet.width), std::ceil(sheet.height), 0, sheet.background});
    for (const SheetShape &shape : sheet.shapes)
        svg += std::visit([](const auto &one) { return markup(one); }, shape);
    return svg + "</svg>\n";
}

}
