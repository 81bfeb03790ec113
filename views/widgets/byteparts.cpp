// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteparts.h"

#include "causetext.h"
#include "format.h"
#include "tones.h"

#include <QCoreApplication>
#include <QPainter>

namespace stratoscope
{

namespace
{

struct BytePartsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::WasteBar)
};

constexpr QRgb NeededColor = qRgb(0x9f, 0xae, 0xb8);
constexpr QRgb HiddenColor = qRgb(0x7d, 0x86, 0x8c);
constexpr double PatternShade = 0.35;

}

QColor causeColor(Cause cause)
{
    return QColor(QRgb(causeRgb(cause)));
}

Qt::BrushStyle causePattern(Cause cause)
{
    return isSeenByContainer(cause) ? Qt::FDiagPattern : Qt::BDiagPattern;
}

QColor neededColor()
{
    return QColor(NeededColor);
}

ByteParts byteParts(const ByteClasses &bytes, const std::vector<CauseBytes> &order)
{
    ByteParts parts;
    if (bytes.needed > 0)
        parts.push_back({BytePartsWords::tr("Needed"), neededColor(), Qt::SolidPattern, bytes.needed, {}});
    for (const CauseBytes &next : order) {
        if (const quint64 own = bytes.wasted[static_cast<std::size_t>(next.cause)]; own > 0)
            parts.push_back(
                {causeTitle(next.cause), causeColor(next.cause), causePattern(next.cause), own, next.cause});
    }
    return parts;
}

ByteParts bytePartsAtFirst(quint64 visible, quint64 hidden)
{
    ByteParts parts;
    if (visible > 0)
        parts.push_back(
            {BytePartsWords::tr("Visible", "bytes of a layer"), neededColor(), Qt::SolidPattern, visible, {}});
    if (hidden > 0)
        parts.push_back({BytePartsWords::tr("Hidden by layers above", "bytes of a layer"), QColor(HiddenColor),
            Qt::BDiagPattern, hidden, {}});
    return parts;
}

QString bytePartText(const BytePart &part, quint64 sum)
{
    return BytePartsWords::tr("%1: %2, %3", "a part of an image, bytes, percent")
        .arg(part.name, formatSizeExact(part.bytes), formatShare(part.bytes, sum));
}

void fillByteClass(QPainter *painter, const QRectF &rect, const QColor &color, Qt::BrushStyle pattern)
{
    painter->fillRect(rect, color);
    if (pattern != Qt::SolidPattern)
        painter->fillRect(rect, QBrush(mixed(color, Qt::black, PatternShade), pattern));
}

}
