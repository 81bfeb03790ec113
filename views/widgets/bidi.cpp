// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bidi.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

}

QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    // What only stands between others belongs to them.
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    return direction == Qt::RightToLeft && hasWords ? FirstStrongIsolate + text + PopIsolate : text;
}

}
