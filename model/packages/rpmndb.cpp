// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rpmheaders.h"

#include <QCoreApplication>
#include <QtEndian>

namespace stratoscope
{

namespace
{

struct NdbWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RpmDatabase)
};

/** The file begins with pages of slots, each of which names a blob; the first two are the file's header. */
constexpr qsizetype SlotBytes = 16;
constexpr qsizetype SlotPageBytes = 4096;
constexpr qsizetype FirstSlot = 2;
constexpr qsizetype NdbBlockBytes = 16;
constexpr qsizetype BlobHeadBytes = 16;

quint32 ndbNumber(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

tl::unexpected<Error> damagedNdb()
{
    return failure(ErrorKind::Damaged, {}, NdbWords::tr("a damaged rpm database (ndb)"));
}

/** Where the blob of \a package is that starts in \a block; null if there is none. */
QByteArrayView blobAt(QByteArrayView database, quint32 package, quint32 block)
{
    const qint64 at = qint64(block) * NdbBlockBytes;
    if (at + BlobHeadBytes > database.size())
        return {};
    const QByteArrayView head = database.sliced(at, BlobHeadBytes);
    const qint64 size = ndbNumber(head, 12);
    const bool isSound
        = head.startsWith("BlbS") && ndbNumber(head, 4) == package && size <= database.size() - at - BlobHeadBytes;
    return isSound ? database.sliced(at + BlobHeadBytes, size) : QByteArrayView();
}

}

bool isNdb(QByteArrayView database)
{
    return database.startsWith("RpmP");
}

Result<QByteArrayList> ndbHeaders(const QByteArray &database)
{
    constexpr qsizetype HeadBytes = FirstSlot * SlotBytes;
    if (database.size() < HeadBytes || !isNdb(database) || ndbNumber(database, 4) != 0)
        return damagedNdb();
    const qint64 slotBytes = qint64(ndbNumber(database, 12)) * SlotPageBytes;
    if (slotBytes == 0 || slotBytes > database.size())
        return damagedNdb();
    QByteArrayList headers;
    qint64 left = database.size();
    for (qint64 at = HeadBytes; at < slotBytes; at += SlotBytes) {
        const QByteArrayView slot = QByteArrayView(database).sliced(at, SlotBytes);
        if (!slot.startsWith("Slot"))
            return damagedNdb();
        const quint32 package = ndbNumber(slot, 4);
        if (package == 0)
            continue;
        const QByteArrayView blob = blobAt(database, package, ndbNumber(slot, 8));
        // Slots may name one blob over and over.
        left -= blob.size();
        if (blob.isNull() || left < 0)
            return damagedNdb();
        headers.append(QByteArray::fromRawData(blob.data(), blob.size()));
    }
    return headers;
}

}
