// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "registrysession.h"

#include <atomic>
#include <list>
#include <mutex>

namespace stratoscope
{

/**
 * A blob in a registry of which only what is read is transferred (Range, RFC 9110). What comes is not compared with the
 * blob's digest: who reads has to know what should be there. What was read last is kept; who reads on gets more
 * than asked for ahead. Reads fail with ErrorKind::Unreadable if the registry does not serve parts.
 */
class RangeBlob : public ByteSource
{
public:
    RangeBlob(RegistrySessionPtr session, const Digest &digest, quint64 size, const QString &name);

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override;
    Result<qsizetype> readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const override;

    /** Bytes transferred so far. */
    quint64 transferred() const { return m_transferred; }

private:
    struct Window
    {
        quint64 offset = 0;
        QByteArray bytes;

        quint64 end() const { return offset + quint64(bytes.size()); }
    };

    qsizetype readKept(quint64 offset, std::span<char> buffer) const;
    quint64 wantedAt(quint64 offset, quint64 asked) const;
    Result<QByteArray> fetch(quint64 offset, quint64 size, const Job &job) const;
    void keep(Window window) const;
    Error misdeed(ErrorKind kind, const QString &cause) const;

    const RegistrySessionPtr m_session;
    const Digest m_digest;
    const quint64 m_size;
    const QString m_name;
    mutable std::atomic<quint64> m_transferred = 0;
    mutable std::mutex m_mutex; ///< Guards what follows.
    mutable std::list<Window> m_windows; ///< The one used last first.
    mutable quint64 m_lastEnd = 0; ///< Where the last transfer ended.
    mutable int m_run = 0; ///< How many have followed each other.
};

}
