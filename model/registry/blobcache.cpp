// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobcache.h"

#include "findstorage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <numeric>
#include <system_error>
#include <vector>

namespace stratoscope
{

namespace
{

struct KeptBlob
{
    std::filesystem::path path;
    std::filesystem::file_time_type used;
    quint64 bytes = 0;
};

/** All that are kept, in no order. Not by QDir, which asks for the time zone with each comparison of times. */
std::vector<KeptBlob> blobsIn(const QString &directory)
{
    std::vector<KeptBlob> blobs;
    std::error_code error;
    std::filesystem::directory_iterator file(QFile::encodeName(directory).toStdString(), error);
    for (; !error && file != std::filesystem::directory_iterator(); file.increment(error)) {
        std::error_code gone;
        KeptBlob blob {file->path(), file->last_write_time(gone), 0};
        const bool isBlob = blob.path.extension() == ".blob"
            && file->symlink_status(gone).type() == std::filesystem::file_type::regular;
        blob.bytes = isBlob ? file->file_size(gone) : 0;
        if (isBlob && !gone)
            blobs.push_back(std::move(blob));
    }
    return blobs;
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
    std::once_flag isMade; ///< The folder.
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
    std::call_once(m_fill->isMade, [&] {
        if (QDir().mkpath(QFileInfo(m_directory).path()) && !QDir(m_directory).exists())
            QDir().mkdir(m_directory, own);
    });
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
    std::vector<KeptBlob> blobs = blobsIn(m_directory);
    std::sort(
        blobs.begin(), blobs.end(), [](const KeptBlob &left, const KeptBlob &right) { return left.used > right.used; });
    std::error_code gone;
    for (const KeptBlob &blob : blobs) {
        const quint64 taken = takenBy(blob.bytes);
        if (sum + taken > m_maxBytes)
            std::filesystem::remove(blob.path, gone);
        else
            sum += taken;
    }
    const std::lock_guard lock(m_fill->mutex);
    m_fill->bytes = sum;
    m_fill->added = 0;
}

quint64 BlobCache::bytes() const
{
    const std::vector<KeptBlob> blobs = blobsIn(m_directory);
    return std::accumulate(
        blobs.begin(), blobs.end(), quint64(0), [](quint64 sum, const KeptBlob &blob) { return sum + blob.bytes; });
}

void BlobCache::clear() const
{
    std::error_code gone;
    for (const KeptBlob &blob : blobsIn(m_directory))
        std::filesystem::remove(blob.path, gone);
}

}
