// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shorttext.h"

#include <limits>

namespace stratoscope
{

QString sizeText(quint64 bytes, const QLocale &locale)
{
    constexpr quint64 Most = std::numeric_limits<qint64>::max();
    return locale.formattedDataSize(qint64(qMin(bytes, Most)), 1, QLocale::DataSizeSIFormat);
}

QString elided(const QString &text, int width)
{
    if (width <= 0 || text.size() <= width)
        return text;
    return text.left(width - 1) + QChar(0x2026);
}

}
