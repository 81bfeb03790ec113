// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteaccount.h"

#include <QColor>
#include <QMetaType>
#include <QString>

#include <optional>

class QPainter;
class QRectF;

namespace stratoscope
{

/** The colour of a cause, wherever causes have one. */
QColor causeColor(Cause cause);
/** The pattern drawn on that colour. */
Qt::BrushStyle causePattern(Cause cause);
/** The colour of what is needed; it has no pattern. */
QColor neededColor();

/** A class of bytes as part of a bar. */
struct BytePart
{
    QString name;
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< On the colour, so that the meaning does not depend on that alone.
    quint64 bytes = 0;
    std::optional<Cause> cause; ///< None: the part that is needed.

    bool operator==(const BytePart &) const = default;
};

using ByteParts = std::vector<BytePart>;

/** The classes of \a bytes, none of 0: what is needed first, then causes in \a order. */
ByteParts byteParts(const ByteClasses &bytes, const std::vector<CauseBytes> &order);
/** As long as nobody has looked for causes: what is \a visible, and what is \a hidden. */
ByteParts bytePartsAtFirst(quint64 visible, quint64 hidden);

/** "Removed later: 18,400,000 bytes (18.4 MB), 17 %": \a part of \a sum bytes. */
QString bytePartText(const BytePart &part, quint64 sum);

/** Fills \a rect with \a color, and \a pattern in a darker shade of it. */
void fillByteClass(QPainter *painter, const QRectF &rect, const QColor &color, Qt::BrushStyle pattern);

}

Q_DECLARE_METATYPE(stratoscope::ByteParts)
