// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>
#include <unordered_map>

namespace stratoscope
{

/** The beginnings of a layer's files, those that somebody asked for before the layer was read, by where their contents
 *  start in its stream: to look at them later, the layer need not be decoded again. */
class ContentHeads
{
public:
    /** Of one file. */
    static constexpr qsizetype HeadBytes = 64 * 1024;
    /** Of all files of a layer; what comes later is not kept. */
    static constexpr qsizetype MostBytes = 4 << 20;

    /** Keeps up to HeadBytes of \a bytes. */
    void add(quint64 offset, QByteArrayView bytes);
    /** The first HeadBytes of the content at \a offset, or all of it; empty if they were not kept. */
    std::optional<QByteArray> find(quint64 offset) const;
    bool isEmpty() const { return m_heads.empty(); }
    bool isFull() const { return m_bytes >= MostBytes; }

    /** Serialized and packed. */
    QByteArray toBytes() const;
    /** Reads what toBytes() wrote; nothing is kept if it is damaged. */
    static ContentHeads fromBytes(const QByteArray &bytes);

private:
    std::unordered_map<quint64, QByteArray> m_heads;
    qsizetype m_bytes = 0;
};

}
