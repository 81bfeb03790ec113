// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "paxrecords.h"

#include <algorithm>
#include <charconv>

namespace stratoscope
{

namespace
{

constexpr QByteArrayView XattrPrefix("SCHILY.xattr.");
constexpr QByteArrayView SparsePrefix("GNU.sparse.");

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/** "1234.5678", of any precision; a negative time counts its fraction backwards. */
std::optional<PaxTime> readTime(QByteArrayView text)
{
    constexpr qsizetype Digits = 9;
    const qsizetype point = text.indexOf('.');
    const std::optional<qint64> seconds = readDecimal(point < 0 ? text : text.first(point));
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (!seconds || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    qint64 nanoseconds = 0;
    for (qsizetype i = 0; i < Digits; ++i)
        nanoseconds = nanoseconds * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    if (!text.startsWith('-') || nanoseconds == 0)
        return PaxTime {*seconds, static_cast<quint32>(nanoseconds)};
    return PaxTime {*seconds - 1, static_cast<quint32>(1'000'000'000 - nanoseconds)};
}

/** One record after the other: "LENGTH KEYWORD=VALUE\n". */
class PaxReading
{
public:
    explicit PaxReading(QByteArrayView content)
        : m_rest(content)
    {
    }

    PaxRecords read()
    {
        while (!m_rest.isEmpty() && readRecord()) { }
        m_records.malformed = m_records.malformed || !m_rest.isEmpty();
        return std::move(m_records);
    }

private:
    bool readRecord();
    void take(QByteArrayView key, QByteArrayView value);
    /** No file system has names with a NUL. */
    void takeName(QByteArrayView &name, QByteArrayView value);
    void takeSize(QByteArrayView value);
    void takeSparse(QByteArrayView key, QByteArrayView value);
    void takeSparsePiece(bool isOffset, QByteArrayView value);
    template<typename T>
    void takeNumber(std::optional<T> &number, std::optional<T> read, QByteArrayView value);

    QByteArrayView m_rest;
    PaxRecords m_records;
    bool m_wantsLength = false; ///< Format 0.0: the last piece of the map was an offset.
    bool m_hasPieces = false;
};

bool PaxReading::readRecord()
{
    const qsizetype space = m_rest.indexOf(' ');
    const std::optional<qint64> length = space < 0 ? std::nullopt : readDecimal(m_rest.first(space));
    if (!length || *length < 5 || *length > m_rest.size() || *length < space + 2 || m_rest[*length - 1] != '\n')
        return false;
    const QByteArrayView record = m_rest.sliced(space + 1, *length - space - 2);
    const qsizetype equals = record.indexOf('=');
    if (equals < 0)
        return false;
    m_rest = m_rest.sliced(*length);
    take(record.first(equals), record.sliced(equals + 1));
    return true;
}

template<typename T>
void PaxReading::takeNumber(std::optional<T> &number, std::optional<T> read, QByteArrayView value)
{
    number = value.isEmpty() ? std::nullopt : read;
    m_records.malformed = m_records.malformed || (!value.isEmpty() && !read);
}

void PaxReading::takeName(QByteArrayView &name, QByteArrayView value)
{
    const bool hasNul = value.contains('\0');
    m_records.malformed = m_records.malformed || hasNul;
    name = hasNul ? QByteArrayView() : value;
}

void PaxReading::take(QByteArrayView key, QByteArrayView value)
{
    if (key == QByteArrayView("path"))
        takeName(m_records.path, value);
    else if (key == QByteArrayView("linkpath"))
        takeName(m_records.linkPath, value);
    else if (key == QByteArrayView("size"))
        takeSize(value);
    else if (key == QByteArrayView("uid"))
        takeNumber(m_records.uid, readDecimal(value), value);
    else if (key == QByteArrayView("gid"))
        takeNumber(m_records.gid, readDecimal(value), value);
    else if (key == QByteArrayView("mtime"))
        takeNumber(m_records.mtime, readTime(value), value);
    else if (key.contains('\0'))
        m_records.malformed = true;
    else if (key.startsWith(XattrPrefix))
        m_records.attributes.push_back({key.sliced(XattrPrefix.size()), value});
    else if (key.startsWith(SparsePrefix))
        takeSparse(key.sliced(SparsePrefix.size()), value);
}

void PaxReading::takeSize(QByteArrayView value)
{
    takeNumber(m_records.size, readDecimal(value), value);
    m_records.hasBadSize = !value.isEmpty() && m_records.size.value_or(-1) < 0;
}

void PaxReading::takeSparse(QByteArrayView key, QByteArrayView value)
{
    PaxRecords::Sparse &sparse = m_records.sparse;
    if (key == QByteArrayView("offset"))
        takeSparsePiece(true, value);
    else if (key == QByteArrayView("numbytes"))
        takeSparsePiece(false, value);
    else if (key == QByteArrayView("map"))
        sparse.map = m_hasPieces ? sparse.map : value.toByteArray();
    else if (key == QByteArrayView("major"))
        sparse.major = value;
    else if (key == QByteArrayView("minor"))
        sparse.minor = value;
    else if (key == QByteArrayView("name"))
        takeName(sparse.name, value);
    else if (key == QByteArrayView("size"))
        sparse.size = value;
    else if (key == QByteArrayView("realsize"))
        sparse.realSize = value;
    else if (key == QByteArrayView("numblocks"))
        sparse.blockCount = value;
}

/** Format 0.0 repeats two records, which POSIX does not allow, in a fixed order. */
void PaxReading::takeSparsePiece(bool isOffset, QByteArrayView value)
{
    if (isOffset == m_wantsLength || value.contains(',')) {
        m_records.malformed = true;
        return;
    }
    QByteArray &map = m_records.sparse.map;
    if (!m_hasPieces)
        map.clear();
    else
        map += ',';
    map += value;
    m_hasPieces = true;
    m_wantsLength = isOffset;
}

}

std::optional<qint64> readDecimal(QByteArrayView text)
{
    if (text.startsWith('+')) {
        text = text.sliced(1);
        if (text.isEmpty() || !isDigit(text.front()))
            return std::nullopt;
    }
    qint64 value = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

PaxRecords readPaxRecords(QByteArrayView content)
{
    return PaxReading(content).read();
}

}
