// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace stratoscope
{

/** Numbers in a database, which are in the byte order of the machine that wrote it. */
struct BoltFields
{
    QByteArrayView bytes;
    bool isSwapped = false; ///< Written by a machine with the other byte order.

    bool holds(quint64 offset, quint64 size) const
    {
        const auto length = quint64(bytes.size());
        return offset <= length && size <= length - offset;
    }

    /** The number at \a offset, which holds() has to have been asked about. */
    template<typename Number>
    Number at(quint64 offset) const
    {
        const auto number = qFromUnaligned<Number>(bytes.data() + offset);
        return isSwapped ? qbswap(number) : number;
    }
};

}
