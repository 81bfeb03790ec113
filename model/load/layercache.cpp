// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layercache.h"

#include "seenblobs.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace stratoscope
{

namespace
{

/** All files in \a directory, most recently used first, including leftovers of a crash. */
QFileInfoList filesIn(const QString &directory)
{
    return QDir(directory).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Time);
}

}

LayerCache::LayerCache(const QString &directory, quint64 maxBytes)
    : m_directory(directory)
    , m_maxBytes(maxBytes)
    , m_sum(std::make_shared<std::atomic<qint64>>(-1))
{
}

LayerCache LayerCache::standard(quint64 maxBytes)
{
    // Not CacheLocation, which contains the program's name: both programs share one cache.
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return LayerCache(caches + QStringLiteral("/stratoscope/layers"), maxBytes);
}

QString LayerCache::fileFor(const Digest &digest, const char *suffix) const
{
    QString name = digest.toString();
    name.replace(QLatin1Char(':'), QLatin1Char('-'));
    return m_directory + QLatin1Char('/') + name + QLatin1String(suffix);
}

bool LayerCache::makeDirectory() const
{
    if (m_maxBytes == 0)
        return false;
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkpath(QFileInfo(m_directory).path())
        && (QDir(m_directory).exists() || QDir().mkdir(m_directory, own) || QDir(m_directory).exists());
}

std::optional<CachedLayer> LayerCache::find(const Digest &blob) const
{
    if (blob.isEmpty() || m_maxBytes == 0)
        return std::nullopt;
    QFile file(fileFor(blob, ".layer"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<CachedLayer> layer = readCachedLayer(file, blob);
    if (layer)
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    else
        file.remove();
    return layer;
}

bool LayerCache::mayHave(const Digest &blob) const
{
    return !blob.isEmpty() && m_maxBytes > 0 && QFile::exists(fileFor(blob, ".layer"));
}

void LayerCache::store(const Digest &blob, const CachedLayer &layer) const
{
    if (blob.isEmpty() || !makeDirectory())
        return;
    QSaveFile file(fileFor(blob, ".layer"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const bool isWhole = writeCachedLayer(file, blob, layer);
    const auto size = static_cast<quint64>(file.size());
    if (!isWhole || size > m_maxBytes)
        file.cancelWriting();
    if (file.commit())
        shrinkAfter(size);
}

ByteSourcePtr LayerCache::windows(const Digest &blob) const
{
    const QString path = fileFor(blob, ".windows");
    const Result<ByteSourcePtr> source = openFileSource(path);
    if (!source)
        return nullptr;
    // As recently used as the layer.
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return *source;
}

/** Who meets the windows of one reading with the checkpoints of another one tells by their hashes. */
void LayerCache::storeWindows(const Digest &blob, const TemporaryFile &file) const
{
    const QString path = fileFor(blob, ".windows");
    QFile::remove(path);
    if (file.link(path))
        shrinkAfter(static_cast<quint64>(QFileInfo(path).size()));
}

void LayerCache::shrinkAfter(quint64 more) const
{
    // Listing the directory after each of hundreds of layers would take longer than reading them.
    const qint64 sum = m_sum->fetch_add(static_cast<qint64>(more));
    if (sum < 0 || static_cast<quint64>(sum) + more > m_maxBytes)
        shrink();
}

bool LayerCache::wasVerified(const Digest &digest, const QByteArray &identity) const
{
    if (digest.isEmpty() || identity.isEmpty() || m_maxBytes == 0)
        return false;
    return readSeenBlobs(fileFor(digest, ".seen")).contains(identity);
}

void LayerCache::noteVerified(const Digest &digest, const QByteArray &identity) const
{
    if (digest.isEmpty() || identity.isEmpty() || !makeDirectory())
        return;
    noteSeenBlob(fileFor(digest, ".seen"), identity);
}

void LayerCache::shrink() const
{
    quint64 sum = 0;
    quint64 kept = 0;
    const QFileInfoList files = filesIn(m_directory);
    for (const QFileInfo &file : files) {
        sum += static_cast<quint64>(file.size());
        if (sum > m_maxBytes)
            QFile::remove(file.filePath());
        else
            kept = sum;
    }
    m_sum->store(static_cast<qint64>(kept));
}

quint64 LayerCache::bytes() const
{
    quint64 sum = 0;
    const QFileInfoList files = filesIn(m_directory);
    for (const QFileInfo &file : files)
        sum += static_cast<quint64>(file.size());
    return sum;
}

void LayerCache::clear() const
{
    const QFileInfoList files = filesIn(m_directory);
    for (const QFileInfo &file : files)
        QFile::remove(file.filePath());
}

}
