// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace stratoscope
{

/** What a tar header claims; no well-meaning writer would write most of it. */
struct RawHeader
{
    QByteArray name;
    char type = '0';
    QByteArray linkName;
    QByteArray size = "00000000000"; ///< The field's twelve bytes as written; shorter ones end with NUL.
    QByteArray magic = QByteArray("ustar\00000", 8);
    bool goodChecksum = true;
};

/** One header block. */
QByteArray rawHeader(const RawHeader &header);
/** The size field in base 256. */
QByteArray binarySize(quint64 size);
/** The size field in octal. */
QByteArray octalSize(quint64 size);
/** \a content, padded to whole blocks. */
QByteArray padded(const QByteArray &content);
/** A pax extended header with \a records ("key=value") for the next entry. */
QByteArray paxHeader(const QByteArrayList &records);
/** A file with a valid header. */
QByteArray rawFile(const QByteArray &name, const QByteArray &content);
/** The two blocks that end a tar. */
QByteArray endOfTar();

}
