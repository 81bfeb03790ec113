// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "remotefiles.h"

#include "blobdownload.h"
#include "handedover.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>

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
/** What somebody waits for goes before what is fetched ahead. */
constexpr int NeededNow = 1;

}

/** The transfers from one registry. */
class RemoteStore
{
public:
    RemoteStore() { m_threads.setMaxThreadCount(TransfersAtOnce); }
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

    std::atomic_bool isOpening = true;

private:
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
        if (m_store->isOpening && size() > LargestLook)
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

RemoteFiles::RemoteFiles(const RegistrySessionPtr &session, const QString &location)
    : m_session(session)
    , m_store(std::make_shared<RemoteStore>())
    , m_location(location)
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

std::optional<Transfer> RemoteFiles::transfer() const
{
    Transfer sum {m_documentBytes, m_documentBytes};
    for (const std::shared_ptr<BlobDownload> &download : m_store->all()) {
        const Transfer one = download->transfer();
        sum.done += one.done;
        sum.total += one.total;
    }
    return sum;
}

}
