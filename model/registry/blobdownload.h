// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"
#include "registrysession.h"
#include "temporaryfile.h"

#include <condition_variable>
#include <mutex>

namespace stratoscope
{

/** A blob to transfer, as its descriptor says. */
struct WantedBlob
{
    Digest digest;
    quint64 size = 0;
    QString name; ///< In messages.
};

/**
 * A blob on its way from a registry into a file, or from the cache. One thread calls run(); any number read, and wait.
 * Its last byte is only given away once the digest was right, and without announce(), so are all others.
 */
class BlobDownload
{
public:
    BlobDownload(RegistrySessionPtr session, WantedBlob wanted);

    const WantedBlob &wanted() const { return m_wanted; }
    /** Lets bytes be read as they arrive. */
    void announce();
    /** True if run() should be called, which is then promised; what failed for the network's sake may be tried again. */
    bool claim();
    /** Transfers everything; the rest, if this is not the first time. */
    void run();
    /** Ends run(), and makes reads that wait fail. */
    void cancel();

    /** Waits for bytes at \a offset and reads some. Fails as the transfer did. */
    Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &job);
    /** Bytes transferred, of how many that had to be; nothing if it was not needed, or is from the cache. */
    Transfer transfer() const;

private:
    enum class State { Idle, Running, Whole, Failed };

    bool takeFromCache();
    Result<void> fetch();
    Result<void> take(const HttpHead &head, QByteArrayView bytes);
    Result<void> begin(const HttpHead &head);
    Result<void> verify();
    void end(const Result<void> &result);
    quint64 readable() const;
    Error misdeed(const QString &cause) const;

    const RegistrySessionPtr m_session;
    const WantedBlob m_wanted;
    const Job m_job;
    // Used by the network's thread while run() waits for it, else by run().
    std::optional<Hasher> m_hasher;
    quint64 m_position = 0; ///< In the answer that is being received.
    bool m_isBegun = false; ///< The answer has begun.

    mutable std::mutex m_mutex; ///< Guards everything below.
    std::condition_variable m_changed;
    State m_state = State::Idle;
    bool m_isAnnounced = false;
    bool m_isCached = false;
    quint64 m_have = 0;
    std::shared_ptr<const TemporaryFile> m_reading; ///< What has arrived.
    std::shared_ptr<TemporaryFile> m_file;
    ByteSourcePtr m_cached;
    std::optional<Error> m_error;
};

}
