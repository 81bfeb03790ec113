// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace stratoscope
{

/** A moment: whole seconds since the epoch and nanoseconds after them. */
struct PaxTime
{
    qint64 seconds = 0;
    quint32 nanoseconds = 0;
};

/**
 * What the records of a PAX extended header say about the next entry (POSIX pax, "pax Extended Header"), as far as
 * engines honour it. Of two records with one name the last counts; an empty one takes back what it names. Views point
 * into the header's content.
 */
struct PaxRecords
{
    struct Attribute
    {
        QByteArrayView name; ///< Without "SCHILY.xattr.".
        QByteArrayView value;
    };
    /** GNU's records about sparse files ("GNU.sparse."), formats 0.0, 0.1 and 1.0. */
    struct Sparse
    {
        QByteArrayView major;
        QByteArrayView minor;
        QByteArrayView name;
        QByteArrayView size;
        QByteArrayView realSize;
        QByteArrayView blockCount;
        QByteArray map; ///< "OFFSET,LENGTH,…", also from the single records of format 0.0.
    };

    QByteArrayView path;
    QByteArrayView linkPath;
    std::optional<qint64> size;
    bool hasBadSize = false; ///< It is none, or negative: where the next header is cannot be told.
    std::optional<qint64> uid;
    std::optional<qint64> gid;
    std::optional<PaxTime> mtime;
    std::vector<Attribute> attributes;
    Sparse sparse;
    bool malformed = false; ///< Some record is none, or holds no number where one must be: Go refuses the archive.
};

/** Reads the content of an extended header as far as it makes sense. */
PaxRecords readPaxRecords(QByteArrayView content);

/** A decimal number with an optional sign and nothing else; empty if it is none or does not fit. */
std::optional<qint64> readDecimal(QByteArrayView text);

}
