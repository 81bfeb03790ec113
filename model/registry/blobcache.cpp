// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobcache.h"

#include "findstorage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>

namespace stratoscope
{

namespace
{

QFileInfoList blobsIn(const QString &directory)
{
    return QDir(directory).entryInfoList({QStringLiteral("*.blob")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
}

/** What the smallest file takes on a disk, in bytes: pieces of layers may be many and small. */
constexpr quint64 SmallestFile = 4'096;
/** Of what may be in the cache, so much is added before all files are looked at again, which others add to as well. */
constexpr quint64 PartBetweenLooks = 64;

quint64 takenBy(quint64 bytes)
{
    return std::max(bytes, SmallestFile);
}

}

struct BlobCache::Fill
{
    std::mutex mutex;
    std::optional<quint64> bytes; ///< Guarded, like what follows; empty: nobody has looked.
    quint64 added = 0; ///< Since somebody looked.
};

BlobCache::BlobCache(const QString &directory, quint64 maxBytes, const QStringList &stores)
    : m_directory(directory)
    , m_maxBytes(maxBytes)
    , m_stores(stores)
    , m_fill(std::make_shared<Fill>())
{
}

BlobCache BlobCache::standard(quint64 maxBytes)
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QString folder = caches + QStringLiteral("/stratoscope/blobs");
    BlobCache cache(folder, maxBytes, containerdBlobFolders());
    cache.setUnpacked(std::make_shared<const UnpackedLayers>(wellKnownStorages(), folder));
    return cache;
}

QString BlobCache::fileFor(const Digest &digest) const
{
    QString name = digest.toString();
    name.replace(QLatin1Char(':'), QLatin1Char('-'));
    return m_directory + QLatin1Char('/') + name + QStringLiteral(".blob");
}

ByteSourcePtr BlobCache::find(const Digest &digest, std::optional<quint64> size) const
{
    if (digest.isEmpty() || !digest.isVerifiable())
        return nullptr;
    const QString path = fileFor(digest);
    const Result<ByteSourcePtr> source = openFileSource(path);
    if (!source)
        return findInStores(digest, size);
    if (size && (*source)->size() != *size) {
        QFile::remove(path);
        return findInStores(digest, size);
    }
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return *source;
}

ByteSourcePtr BlobCache::findInStores(const Digest &digest, std::optional<quint64> size) const
{
    QString name = digest.toString();
    name.replace(QLatin1Char(':'), QLatin1Char('/'));
    for (const QString &store : m_stores) {
        const QFileInfo file(store + QLatin1Char('/') + name);
        if (!file.isFile() || file.isSymLink() || (size && quint64(file.size()) != *size))
            continue;
        if (const Result<ByteSourcePtr> source = openFileSource(file.filePath()))
            return *source;
    }
    return nullptr;
}

Result<TemporaryFile> BlobCache::startFile() const
{
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(QFileInfo(m_directory).path()) && !QDir(m_directory).exists())
        QDir().mkdir(m_directory, own);
    return TemporaryFile::createIn(m_directory);
}

void BlobCache::keep(const TemporaryFile &file, const Digest &digest, quint64 size) const
{
    if (digest.isEmpty() || !digest.isVerifiable() || size > m_maxBytes)
        return;
    if (file.link(fileFor(digest)) && isFull(takenBy(size)))
        shrink();
}

/** Counts \a added bytes. True if that may be too much, or nobody has looked for long. */
bool BlobCache::isFull(quint64 added) const
{
    const std::lock_guard lock(m_fill->mutex);
    m_fill->added += added;
    return !m_fill->bytes || m_fill->added > m_maxBytes / PartBetweenLooks
        || *m_fill->bytes + m_fill->added > m_maxBytes;
}

void BlobCache::remove(const Digest &digest) const
{
    QFile::remove(fileFor(digest));
}

void BlobCache::shrink() const
{
    quint64 sum = 0;
    const QFileInfoList files = blobsIn(m_directory);
    for (const QFileInfo &file : files) {
        const quint64 taken = takenBy(quint64(file.size()));
        if (sum + taken > m_maxBytes)
            QFile::remove(file.filePath());
        else
            sum += taken;
    }
    const std::lock_guard lock(m_fill->mutex);
    m_fill->bytes = sum;
    m_fill->added = 0;
}

quint64 BlobCache::bytes() const
{
    quint64 sum = 0;
    const QFileInfoList files = blobsIn(m_directory);
    for (const QFileInfo &file : files)
        sum += static_cast<quint64>(file.size());
    return sum;
}

void BlobCache::clear() const
{
    const QFileInfoList files = blobsIn(m_directory);
    for (const QFileInfo &file : files)
        QFile::remove(file.filePath());
}

}
