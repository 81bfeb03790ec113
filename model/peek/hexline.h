// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** Bytes in a line of hexLine(). */
inline constexpr qsizetype HexColumns = 16;

/** At most HexColumns \a bytes as a line like hexdump's: \a offset, numbers, and characters. */
QString hexLine(QByteArrayView bytes, qsizetype offset);

/** Where the two digits of byte \a column, and its character, are in such a line. */
inline int hexDigitsAt(int column)
{
    return 10 + 3 * column + (column < HexColumns / 2 ? 0 : 1);
}
inline int hexCharacterAt(int column)
{
    return hexDigitsAt(HexColumns) + 1 + column;
}

}
