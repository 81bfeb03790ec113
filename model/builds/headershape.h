// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace stratoscope
{

/** What an entry's headers say beyond what a file system gets of it, as hashes: equal ones count as equal bytes. */
struct HeaderShape
{
    quint32 ownerNames = 0; ///< Of its user and group.
    quint32 format = 0; ///< The dialect of tar, and how numbers are written.
    quint32 accessTimes = 0; ///< PAX's atime and ctime, GNU's too.
    quint32 otherRecords = 0; ///< PAX records that engines pass over.
    quint32 extraHeaders = 0; ///< The names and times of the headers before its own.

    bool operator==(const HeaderShape &) const = default;
};

/** The shape of \a headers as TarReader::headers() gives them. */
HeaderShape headerShape(QByteArrayView headers);

}
