// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "seenblobs.h"

#include "cachereader.h"
#include "cachewriter.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint32 SeenBlobsVersion = 1;
/** How many files with the same layer to remember. */
constexpr qsizetype MaxSeen = 32;

}

QByteArrayList readSeenBlobs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CacheReader in(file);
    quint32 version = 0;
    quint32 count = 0;
    in.value(version);
    in.value(count);
    QByteArrayList seen;
    for (quint32 i = 0; i < count && in.isGood() && version == SeenBlobsVersion; ++i) {
        QByteArray identity;
        in.text(identity);
        seen.append(identity);
    }
    return in.finish() ? seen : QByteArrayList();
}

void noteSeenBlob(const QString &path, const QByteArray &identity)
{
    QByteArrayList seen = readSeenBlobs(path);
    if (seen.contains(identity))
        return;
    seen.prepend(identity);
    seen = seen.first(std::min(seen.size(), MaxSeen));
    // Two processes may overwrite each other's note: then the blob is just verified once more.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    CacheWriter out(file);
    out.value(SeenBlobsVersion);
    out.value(static_cast<quint32>(seen.size()));
    for (const QByteArray &one : seen)
        out.text(one);
    if (!out.finish())
        file.cancelWriting();
    file.commit();
}

}
