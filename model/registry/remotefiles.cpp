// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "remotefiles.h"

#include "blobdownload.h"
#include "handedover.h"
#include "rangeblob.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

namespace stratoscope
{

namespace
{

struct RemoteFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RemoteFiles)
};

/** What registries and networks serve well; engines take three. */
constexpr int TransfersAtOnce = 4;
/** What may be transferred just to see what it is, in bytes: a document. */
constexpr quint64 LargestLook = 1 << 20;
/** A smaller blob comes sooner as a whole than in parts, in bytes. */
constexpr quint64 SmallestInParts = 1 << 20;
/** What somebody waits for goes before what is fetched ahead. */
constexpr int NeededNow = 1;

}

/** The transfers from one registry. */
class RemoteStore
{
public:
    explicit RemoteStore(quint64 largest)
        : largestLook(largest)
    {
        m_threads.setMaxThreadCount(TransfersAtOnce);
    }
    ~RemoteStore()
    {
        for (const std::shared_ptr<BlobDownload> &download : m_downloads)
            download->cancel();
        m_threads.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(RemoteStore)

    std::size_t add(std::shared_ptr<BlobDownload> download)
    {
        m_downloads.push_back(std::move(download));
        return m_downloads.size() - 1;
    }
    BlobDownload &at(std::size_t number) const { return *m_downloads[number]; }
    const std::vector<std::shared_ptr<BlobDownload>> &all() const { return m_downloads; }

    /** Has the transfer run, unless it does or did. */
    void start(std::size_t number, int priority)
    {
        const std::shared_ptr<BlobDownload> download = m_downloads[number];
        if (download->claim())
            m_threads.start(QRunnable::create(HandedOver([download] { download->run(); })), priority);
    }

    /** The blob, to be read in parts; null if all of it is here or on its way. */
    std::shared_ptr<RangeBlob> inParts(std::size_t number, const RegistrySessionPtr &session)
    {
        const WantedBlob &wanted = m_downloads[number]->wanted();
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<RangeBlob> &blob = m_inParts[number];
        if (!blob && m_downloads[number]->transfer().total == 0)
            blob = std::make_shared<RangeBlob>(session, wanted.digest, wanted.size, wanted.name);
        return blob;
    }
    Transfer transfer(std::size_t number) const
    {
        Transfer one = m_downloads[number]->transfer();
        const std::lock_guard lock(m_mutex);
        const auto found = m_inParts.find(number);
        const quint64 parts = found != m_inParts.end() && found->second ? found->second->transferred() : 0;
        if (parts > 0) {
            one.total = m_downloads[number]->wanted().size;
            one.done = std::min(one.total, one.done + parts);
        }
        return one;
    }

    const quint64 largestLook; ///< While it is being opened, in bytes.
    std::atomic_bool isOpening = true;

private:
    mutable std::mutex m_mutex;
    std::map<std::size_t, std::shared_ptr<RangeBlob>> m_inParts; ///< Guarded by m_mutex.
    std::vector<std::shared_ptr<BlobDownload>> m_downloads; ///< All are there before the first one starts.
    QThreadPool m_threads;
};

namespace
{

class RemoteBlob : public ByteSource
{
public:
    RemoteBlob(std::shared_ptr<RemoteStore> store, std::size_t number)
        : m_store(std::move(store))
        , m_number(number)
    {
    }

    quint64 size() const override { return wanted().size; }
    QString name() const override { return wanted().name; }

    /** Bytes that do not have the digest are none of this blob. */
    QByteArray identity() const override
    {
        return wanted().digest.isVerifiable() ? "registry " + wanted().digest.toString().toLatin1() : QByteArray();
    }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        if (m_store->isOpening && size() > m_store->largestLook)
            return failure(ErrorKind::Unreadable, name(), RemoteFilesWords::tr("it has not been transferred yet"));
        return readWaiting(offset, buffer, Job());
    }

    Result<qsizetype> readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        m_store->start(m_number, NeededNow);
        return m_store->at(m_number).read(offset, buffer, job);
    }

private:
    const WantedBlob &wanted() const { return m_store->at(m_number).wanted(); }

    const std::shared_ptr<RemoteStore> m_store;
    const std::size_t m_number;
};

}

RemoteFiles::RemoteFiles(const RegistrySessionPtr &session, const QString &location, Looks looks)
    : m_session(session)
    , m_store(std::make_shared<RemoteStore>(looks == Looks::AtDocuments ? LargestLook : 0))
    , m_location(location)
    , m_pieces(session->options().blobs ? std::make_shared<const BlobCache>(*session->options().blobs) : nullptr)
{
}

RemoteFiles::~RemoteFiles() = default;

void RemoteFiles::addDocument(const QString &name, const QByteArray &bytes)
{
    m_files[name] = memorySource(bytes, name);
    m_documentBytes += quint64(bytes.size());
}

void RemoteFiles::addBlob(const QString &name, const Digest &digest, quint64 size)
{
    if (contains(name))
        return;
    const std::size_t number = m_store->add(std::make_shared<BlobDownload>(m_session, WantedBlob {digest, size, name}));
    m_downloads[name] = number;
    m_files[name] = std::make_shared<RemoteBlob>(m_store, number);
}

void RemoteFiles::endOpening() const
{
    m_store->isOpening = false;
}

std::vector<QString> RemoteFiles::names() const
{
    std::vector<QString> names;
    for (const auto &[name, file] : m_files)
        names.push_back(name);
    return names;
}

Result<ByteSourcePtr> RemoteFiles::open(const QString &name) const
{
    const auto file = m_files.find(name);
    if (file == m_files.end())
        return failure(ErrorKind::NotFound, name, RemoteFilesWords::tr("it is not in the registry's image"));
    return file->second;
}

QString RemoteFiles::container() const
{
    return RemoteFilesWords::tr("registry");
}

void RemoteFiles::willRead(const QStringList &names) const
{
    for (const QString &name : names) {
        const auto download = m_downloads.find(name);
        if (download == m_downloads.end())
            continue;
        m_store->at(download->second).announce();
        m_store->start(download->second, 0);
    }
}

ByteSourcePtr RemoteFiles::openByRange(const QString &name) const
{
    const auto found = m_downloads.find(name);
    if (found == m_downloads.end() || m_session->options().wholeLayers)
        return nullptr;
    const WantedBlob &wanted = m_store->at(found->second).wanted();
    const std::optional<BlobCache> &cache = m_session->options().blobs;
    if (wanted.size < SmallestInParts || (cache && cache->find(wanted.digest, wanted.size)))
        return nullptr;
    return m_store->inParts(found->second, m_session);
}

std::shared_ptr<const PieceStore> RemoteFiles::pieces() const
{
    return m_pieces;
}

std::shared_ptr<const UnpackedLayer> RemoteFiles::unpackedLayer(const QString &name, const Digest &diffId) const
{
    const auto found = m_downloads.find(name);
    const std::optional<BlobCache> &cache = m_session->options().blobs;
    const bool isWanted = found != m_downloads.end() && !m_session->options().wholeLayers;
    if (!isWanted || !cache || !cache->unpacked())
        return nullptr;
    const BlobDownload &download = m_store->at(found->second);
    const bool isHere = cache->find(download.wanted().digest, download.wanted().size) != nullptr;
    return isHere || download.transfer().total > 0 ? nullptr : cache->unpacked()->find(diffId);
}

std::optional<Transfer> RemoteFiles::transfer() const
{
    Transfer sum {m_documentBytes, m_documentBytes};
    for (std::size_t i = 0; i < m_store->all().size(); ++i) {
        const Transfer one = m_store->transfer(i);
        sum.done += one.done;
        sum.total += one.total;
    }
    return sum;
}

std::optional<Transfer> RemoteFiles::transferOf(const QString &name) const
{
    const auto found = m_downloads.find(name);
    return found == m_downloads.end() ? std::nullopt : std::optional(m_store->transfer(found->second));
}

}
