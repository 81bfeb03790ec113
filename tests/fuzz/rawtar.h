// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace stratoscope
{

/** What a tar header is to claim; no writer that means well would write most of it. */
struct RawHeader
{
    QByteArray name;
    char type = '0';
    QByteArray linkName;
    QByteArray size = "00000000000"; ///< The twelve bytes of the field, as they stand; shorter ones end in NUL.
    QByteArray magic = QByteArray("ustar\00000", 8);
    bool goodChecksum = true;
};

/** One header block. */
QByteArray rawHeader(const RawHeader &header);
/** The size field in base 256. */
QByteArray binarySize(quint64 size);
/** The size field in octal. */
QByteArray octalSize(quint64 size);
/** \a content, filled up to whole blocks. */
QByteArray padded(const QByteArray &content);
/** A pax extended header with \a records ("key=value") for the entry that follows. */
QByteArray paxHeader(const QByteArrayList &records);
/** A file with a true header. */
QByteArray rawFile(const QByteArray &name, const QByteArray &content);
/** The two blocks that end a tar. */
QByteArray endOfTar();

}
