// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonoutline.h"

namespace stratoscope
{

/** Reads a document without recursion: nesting costs an entry in a list, not a frame of the stack. */
class JsonOutlineReader
{
public:
    JsonOutlineReader(JsonOutline &outline, const Job &job)
        : m_outline(outline)
        , m_bytes(outline.m_bytes)
        , m_job(job)
    {
    }

    Result<void> read();

private:
    using Type = JsonOutline::Type;

    /** What may come next. */
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd };

    Result<void> step();
    Result<void> readKey();
    Result<void> readValue();
    Result<void> readComma();
    Result<void> openValue(Type type);
    Result<void> endValue();
    Result<void> readString(quint32 &at, quint32 &size);
    Result<void> readWord(const char *word, Type type);
    Result<void> readNumber();
    Result<void> addScalar(Type type, quint32 at, quint32 size);
    bool add(Type type, quint32 at);
    void skipSpace();
    char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool isInObject() const;
    void afterValue() { m_expected = m_open.empty() ? Expected::Value : Expected::CommaOrEnd; }
    tl::unexpected<Error> wrong(const QString &what) const;
    tl::unexpected<Error> tooMuch() const;

    JsonOutline &m_outline;
    const QByteArrayView m_bytes;
    const Job &m_job;
    qsizetype m_at = 0;
    Expected m_expected = Expected::Value;
    std::vector<quint32> m_open; ///< Arrays and objects that have not ended.
    quint32 m_keyAt = 0;
    quint32 m_keySize = 0;
};

}
