// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textcolumns.h"

#include <algorithm>
#include <wchar.h>

namespace stratoscope
{

namespace
{

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), QLatin1Char(' '));
}

}

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const uint character : text.toUcs4()) {
        const int width = wcwidth(wchar_t(character));
        // Less than none: the C library does not know it.
        columns += width < 0 ? 1 : width;
    }
    return columns;
}

QString leftInColumns(const QString &text, qsizetype width)
{
    return text + spaces(width - columnsOf(text));
}

QString rightInColumns(const QString &text, qsizetype width)
{
    return spaces(width - columnsOf(text)) + text;
}

}
