// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"

#include <QByteArrayList>

namespace stratoscope
{

struct RawHeader;

/** What an entry of a tar says, however that is written. */
struct OddEntry
{
    QByteArray path;
    char type = '0';
    QByteArray link;
    QByteArray content;
    quint32 mode = 0644;
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 mtime = 1'500'000'000;
    QByteArray fraction; ///< Digits behind the point of mtime.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    std::vector<std::pair<QByteArray, QByteArray>> xattrs;

    /** In one line, for messages. */
    QByteArray toText() const;
};

/**
 * Writes entries in all the ways in which that can be said: V7, ustar, PAX, GNU, with old type flags, binary numbers,
 * sizes where none belong, names said twice, sparse maps. What an entry says stays the same for who reads all of them
 * right. The same generator state gives the same bytes.
 */
class OddTar
{
public:
    explicit OddTar(imagebuilder::Generator &generator)
        : m_random(generator)
    {
    }

    void add(const OddEntry &entry);
    /** Puts \a bytes, whole blocks, as they are; \a text describes them. */
    void addRaw(const QByteArray &bytes, const QByteArray &text);

    /** The tar with its end. */
    QByteArray finish() const;
    /** One line an entry, with the ways in which it is written. */
    const QByteArrayList &description() const { return m_description; }

private:
    void sayName(const OddEntry &entry, RawHeader &header);
    void sayLink(const OddEntry &entry, RawHeader &header);
    void sayType(const OddEntry &entry, RawHeader &header);
    void sayTime(const OddEntry &entry, RawHeader &header);
    void saySize(const OddEntry &entry, RawHeader &header);
    QByteArray number(quint64 value, int width, const QByteArray &key);
    void longHeader(char type, const QByteArray &value);
    bool makeSparse(const OddEntry &entry, RawHeader &header);
    QByteArray note(const char *way);

    imagebuilder::Generator &m_random;
    QByteArray m_bytes;
    QByteArrayList m_description;
    QByteArrayList m_records; ///< PAX, of the current entry.
    QByteArray m_long; ///< GNU's headers before it.
    QByteArray m_stored; ///< Its content as stored.
    QByteArray m_ways; ///< In words.
};

}
