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
    /** The bytes of the fields, as they stand; shorter ones end in NUL. */
    QByteArray size = "00000000000";
    QByteArray mode = "0000644";
    QByteArray uid = "0000000";
    QByteArray gid = "0000000";
    QByteArray mtime = "14000000000";
    QByteArray magic = QByteArray("ustar\00000", 8);
    QByteArray deviceMajor;
    QByteArray deviceMinor;
    QByteArray prefix; ///< All that follows the device numbers: 167 bytes.
    bool goodChecksum = true;
};

/** One header block. */
QByteArray rawHeader(const RawHeader &header);
/** The size field in base 256. */
QByteArray binarySize(quint64 size);
/** The size field in octal. */
QByteArray octalSize(quint64 size);
/** A field of \a width bytes in base 256; negative numbers too. */
QByteArray binaryField(qint64 value, int width);
/** A field of \a width bytes in octal, of which the last is NUL. */
QByteArray octalField(quint64 value, int width);
/** \a content, filled up to whole blocks. */
QByteArray padded(const QByteArray &content);
/** A pax extended header with \a records ("key=value") for the entry that follows. */
QByteArray paxHeader(const QByteArrayList &records, char type = 'x', const QByteArray &name = "PaxHeaders/x");
/** The content of a pax extended header. */
QByteArray paxRecords(const QByteArrayList &records);
/** A header of \a type with \a content, such as GNU's long name ('L'). */
QByteArray headerWith(char type, const QByteArray &name, const QByteArray &content);
/** \a block with the checksum that it should have. */
QByteArray withChecksum(QByteArray block);
/** A file with a true header. */
QByteArray rawFile(const QByteArray &name, const QByteArray &content);
/** The two blocks that end a tar. */
QByteArray endOfTar();

}
