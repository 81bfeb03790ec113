// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobdownload.h"

#include "guarded.h"
#include "readlimits.h"
#include "registryproblem.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace stratoscope
{

namespace
{

struct BlobDownloadWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BlobDownload)
};

/** Between two looks whether a reader's job is cancelled. */
constexpr std::chrono::milliseconds ReaderPoll(10);

}

BlobDownload::BlobDownload(RegistrySessionPtr session, WantedBlob wanted)
    : m_session(std::move(session))
    , m_wanted(std::move(wanted))
{
}

void BlobDownload::announce()
{
    const std::lock_guard lock(m_mutex);
    m_isAnnounced = true;
    m_changed.notify_all();
}

bool BlobDownload::claim()
{
    const std::lock_guard lock(m_mutex);
    const bool mayTryAgain = m_state == State::Failed && !m_isAnnounced && m_error->kind == ErrorKind::Unreadable;
    if (m_state != State::Idle && !mayTryAgain)
        return false;
    m_state = State::Running;
    m_error.reset();
    return true;
}

void BlobDownload::cancel()
{
    m_job.cancel();
}

void BlobDownload::run()
{
    if (m_job.isCancelled())
        return end(Job::cancelled());
    if (takeFromCache())
        return;
    end(guarded([this] { return fetch().and_then([this] { return verify(); }); }));
}

/** What lies in the cache may have changed there. */
bool BlobDownload::takeFromCache()
{
    const std::optional<BlobCache> &cache = m_session->options().blobs;
    const ByteSourcePtr cached = cache && !m_hasher ? cache->find(m_wanted.digest, m_wanted.size) : nullptr;
    if (!cached)
        return false;
    if (digestOf(*cached, m_wanted.digest.algorithm, m_job) != m_wanted.digest) {
        if (!m_job.isCancelled())
            cache->remove(m_wanted.digest);
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_cached = cached;
    m_isCached = true;
    m_state = State::Whole;
    m_changed.notify_all();
    return true;
}

Result<void> BlobDownload::fetch()
{
    if (m_wanted.size > limits::TemporaryBytes)
        return failure(ErrorKind::Limit, m_wanted.name, BlobDownloadWords::tr("the layer is too large"));
    if (!m_hasher) {
        const std::optional<BlobCache> &cache = m_session->options().blobs;
        Result<TemporaryFile> file = cache ? cache->startFile() : TemporaryFile::create();
        if (!file)
            return tl::unexpected(file.error());
        m_hasher.emplace(m_wanted.digest.isVerifiable() ? m_wanted.digest.algorithm : Digest::Algorithm::Sha256);
        const std::lock_guard lock(m_mutex);
        m_file = std::make_shared<TemporaryFile>(std::move(*file));
        m_reading = m_file;
    }
    RegistryRequest request;
    request.path = QStringLiteral("%1/blobs/%2").arg(m_session->name().repository, m_wanted.digest.toString());
    request.from = [this] {
        // Asked once for each try: what was under way is over.
        m_isBegun = false;
        const std::lock_guard lock(m_mutex);
        return m_have;
    };
    request.sink = [this](const HttpHead &head, QByteArrayView bytes) { return take(head, bytes); };
    while (m_have < m_wanted.size) {
        const quint64 before = m_have;
        const Result<HttpOutcome> outcome = m_session->get(request, m_job);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (m_have == before)
            return tl::unexpected(misdeed(BlobDownloadWords::tr("it ends after %1 of %2 bytes")
                                              .arg(QLocale().toString(m_have), QLocale().toString(m_wanted.size))));
    }
    return {};
}

/** Looks where the answer starts: a server need not heed a range. */
Result<void> BlobDownload::begin(const HttpHead &head)
{
    m_isBegun = true;
    m_position = 0;
    if (head.status == 206) {
        const std::optional<quint64> start = head.rangeStart();
        if (!start || *start > m_have)
            return tl::unexpected(misdeed(BlobDownloadWords::tr("it sends a different part from the one requested")));
        m_position = *start;
    }
    bool isNumber = false;
    const quint64 length = head.header("Content-Length").toULongLong(&isNumber);
    if (isNumber && (length > m_wanted.size || m_position + length > m_wanted.size)) {
        return tl::unexpected(misdeed(BlobDownloadWords::tr("it sends more than the %1 bytes it should have")
                                          .arg(QLocale().toString(m_wanted.size))));
    }
    return {};
}

Result<void> BlobDownload::take(const HttpHead &head, QByteArrayView bytes)
{
    if (!m_isBegun) {
        if (const Result<void> begun = begin(head); !begun)
            return begun;
    }
    const quint64 known = std::min<quint64>(m_have - m_position, quint64(bytes.size()));
    m_position += quint64(bytes.size());
    const QByteArrayView more = bytes.sliced(qsizetype(known));
    if (more.isEmpty())
        return {};
    if (quint64(more.size()) > m_wanted.size - m_have) {
        return tl::unexpected(misdeed(BlobDownloadWords::tr("it sends more than the %1 bytes it should have")
                                          .arg(QLocale().toString(m_wanted.size))));
    }
    if (const Result<void> written = m_file->write(m_have, more); !written)
        return written;
    m_hasher->add(more);
    const std::lock_guard lock(m_mutex);
    m_have += quint64(more.size());
    m_changed.notify_all();
    return {};
}

Result<void> BlobDownload::verify()
{
    if (!m_wanted.digest.isVerifiable())
        return {};
    const Digest found = m_hasher->finish();
    if (found != m_wanted.digest) {
        return tl::unexpected(misdeed(BlobDownloadWords::tr("the blob digest should be %1, but is %2")
                                          .arg(m_wanted.digest.toString(), found.toString())));
    }
    if (const std::optional<BlobCache> &cache = m_session->options().blobs)
        cache->keep(*m_file, m_wanted.digest, m_wanted.size);
    return {};
}

void BlobDownload::end(const Result<void> &result)
{
    const std::lock_guard lock(m_mutex);
    m_state = result ? State::Whole : State::Failed;
    if (!result)
        m_error = result.error();
    m_changed.notify_all();
}

Error BlobDownload::misdeed(const QString &cause) const
{
    Error error = registryMisdeed(m_session->name(), ErrorKind::Damaged, cause);
    error.entry = m_wanted.name;
    return error;
}

/** How far one may read now; with m_mutex locked. */
quint64 BlobDownload::readable() const
{
    if (m_state == State::Whole)
        return m_wanted.size;
    return m_isAnnounced && m_wanted.size > 0 ? std::min(m_have, m_wanted.size - 1) : 0;
}

Result<qsizetype> BlobDownload::read(quint64 offset, std::span<char> buffer, const Job &job)
{
    if (buffer.empty() || offset >= m_wanted.size)
        return 0;
    std::unique_lock lock(m_mutex);
    while (readable() <= offset && m_state == State::Running && !job.isCancelled())
        m_changed.wait_for(lock, ReaderPoll);
    if (job.isCancelled())
        return Job::cancelled();
    const quint64 end = readable();
    if (end <= offset)
        return tl::unexpected(m_error.value_or(Error {ErrorKind::Unreadable, {}, m_wanted.name, {}, {}}));
    const auto count = std::size_t(std::min<quint64>(buffer.size(), end - offset));
    const ByteSourcePtr cached = m_cached;
    const std::shared_ptr<const TemporaryFile> file = m_reading;
    lock.unlock();
    return cached ? cached->readAt(offset, buffer.first(count)) : file->readAt(offset, buffer.first(count));
}

Transfer BlobDownload::transfer() const
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Idle || m_isCached)
        return {};
    return {m_have, m_wanted.size};
}

}
