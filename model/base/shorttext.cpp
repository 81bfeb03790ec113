// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shorttext.h"

#include "sizeunits.h"

#include <QCoreApplication>

#include <limits>

namespace stratoscope
{

namespace
{

struct SizeWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Format)
};

}

QString sizeText(quint64 bytes, const QLocale &locale, int decimals)
{
    // Qt would spell "bytes" out, which is wide for a column.
    if (bytes < smallestUnit())
        return SizeWords::tr("%1 B", "bytes").arg(bytes);
    constexpr quint64 Most = std::numeric_limits<qint64>::max();
    return locale.formattedDataSize(qint64(qMin(bytes, Most)), decimals,
        sizeUnits() == SizeUnits::Binary ? QLocale::DataSizeIecFormat : QLocale::DataSizeSIFormat);
}

QString elided(const QString &text, int width)
{
    if (width <= 0 || text.size() <= width)
        return text;
    return text.left(width - 1) + QChar(0x2026);
}

}
