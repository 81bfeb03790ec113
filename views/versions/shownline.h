// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wordmarks.h"

#include <QString>

#include <span>

namespace stratoscope
{

/** Characters of a line that changed. */
struct ShownMark
{
    int start = 0;
    int length = 0;

    bool operator==(const ShownMark &) const = default;
};

/** A line as shown: without anything that could disguise it. */
struct ShownLine
{
    QString text;
    std::vector<ShownMark> marks;
    bool isCut = false; ///< It is longer than what is shown.
    bool isUnended = false; ///< The last line of a file, without a line break.
};

/** Bytes of a line that are shown at most. */
inline constexpr qsizetype ShownLineBytes = 4096;

/** Line \a number of \a text, with tabs as spaces and control characters and odd bytes escaped; \a marks are sorted and may be
 *  of all lines. */
ShownLine shownTextLine(const TextLines &text, quint32 number, const std::vector<WordMark> &marks);

/** Row \a number of \a bytes in hexadecimal; what differs from \a other at the same place is marked, if that has the row. */
ShownLine shownByteRow(QByteArrayView bytes, QByteArrayView other, quint32 number);

}
