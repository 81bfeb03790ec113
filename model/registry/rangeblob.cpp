// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rangeblob.h"

#include "registryproblem.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct RangeBlobWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RangeBlob)
};

/** Kept for those who read in small pieces, in bytes. */
constexpr quint64 KeptRangeBytes = 32 << 20;
/** Who goes on within so many bytes behind the last transfer reads in order, … */
constexpr quint64 NearBytes = 64 << 10;
/** … and gets ahead, after some transfers like that, twice as much each time. */
constexpr int FirstRun = 3;
constexpr quint64 FirstAhead = 64 << 10;
constexpr quint64 MostAhead = 8 << 20;

}

RangeBlob::RangeBlob(RegistrySessionPtr session, const Digest &digest, quint64 size, const QString &name)
    : m_session(std::move(session))
    , m_digest(digest)
    , m_size(size)
    , m_name(name)
{
}

Result<qsizetype> RangeBlob::readAt(quint64 offset, std::span<char> buffer) const
{
    return readWaiting(offset, buffer, Job());
}

Result<qsizetype> RangeBlob::readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const
{
    if (job.isCancelled())
        return Job::cancelled();
    if (buffer.empty() || offset >= m_size)
        return 0;
    buffer = buffer.first(std::size_t(std::min<quint64>(buffer.size(), m_size - offset)));
    if (const qsizetype kept = readKept(offset, buffer); kept > 0)
        return kept;
    const Result<QByteArray> bytes = fetch(offset, wantedAt(offset, buffer.size()), job);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::size_t count = std::min(buffer.size(), std::size_t(bytes->size()));
    std::memcpy(buffer.data(), bytes->constData(), count);
    keep({offset, *bytes});
    return qsizetype(count);
}

qsizetype RangeBlob::readKept(quint64 offset, std::span<char> buffer) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [&](const Window &window) { return window.offset <= offset && offset < window.end(); });
    if (found == m_windows.end())
        return 0;
    m_windows.splice(m_windows.begin(), m_windows, found);
    const auto count = std::size_t(std::min<quint64>(buffer.size(), found->end() - offset));
    std::memcpy(buffer.data(), found->bytes.constData() + (offset - found->offset), count);
    return qsizetype(count);
}

/** How much to transfer for who wants \a asked bytes. */
quint64 RangeBlob::wantedAt(quint64 offset, quint64 asked) const
{
    const std::lock_guard lock(m_mutex);
    const bool isNext = m_lastEnd > 0 && offset >= m_lastEnd && offset - m_lastEnd <= NearBytes;
    m_run = isNext ? m_run + 1 : 0;
    const int doublings = std::min(m_run - FirstRun, 10);
    const quint64 ahead = m_run < FirstRun ? 0 : std::min(MostAhead, FirstAhead << doublings);
    const quint64 wanted = std::min(m_size - offset, std::max(asked, ahead));
    m_lastEnd = offset + wanted;
    return wanted;
}

void RangeBlob::keep(Window window) const
{
    const std::lock_guard lock(m_mutex);
    m_windows.push_front(std::move(window));
    quint64 sum = 0;
    const auto end = std::find_if(m_windows.begin(), m_windows.end(), [&](const Window &kept) {
        sum += quint64(kept.bytes.size());
        return sum > KeptRangeBytes;
    });
    m_windows.erase(end, m_windows.end());
}

Result<QByteArray> RangeBlob::fetch(quint64 offset, quint64 size, const Job &job) const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(size));
    bool isBegun = false;
    RegistryRequest request;
    request.path = QStringLiteral("%1/blobs/%2").arg(m_session->name().repository, m_digest.toString());
    request.to = offset + size;
    request.from = [&] {
        isBegun = false;
        return offset + quint64(bytes.size());
    };
    request.sink = [&](const HttpHead &head, QByteArrayView more) -> Result<void> {
        if (head.status != 206)
            return tl::unexpected(
                misdeed(ErrorKind::Unreadable, RangeBlobWords::tr("the registry does not transfer parts of layers")));
        const bool isWhereAsked = isBegun || head.rangeStart() == offset + quint64(bytes.size());
        isBegun = true;
        if (!isWhereAsked || quint64(more.size()) > size - quint64(bytes.size()))
            return tl::unexpected(misdeed(
                ErrorKind::Damaged, RangeBlobWords::tr("the registry sends a different part from the one requested")));
        bytes.append(more);
        m_transferred += quint64(more.size());
        return {};
    };
    while (quint64(bytes.size()) < size) {
        const qsizetype before = bytes.size();
        const Result<HttpOutcome> outcome = m_session->get(request, job);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (bytes.size() == before)
            return tl::unexpected(misdeed(ErrorKind::Damaged, RangeBlobWords::tr("the part that it sends ends early")));
    }
    return bytes;
}

Error RangeBlob::misdeed(ErrorKind kind, const QString &cause) const
{
    Error error = registryMisdeed(m_session->name(), kind, cause);
    error.entry = m_name;
    return error;
}

}
