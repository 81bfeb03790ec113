// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rpmheaders.h"

#include <QCoreApplication>
#include <QtEndian>

#include <vector>

namespace stratoscope
{

namespace
{

struct BerkeleyWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RpmDatabase)
};

constexpr quint32 HashMagic = 0x061561;
constexpr qsizetype MetaBytes = 512;
constexpr qsizetype PageHeadBytes = 26;
constexpr quint8 UnsortedHashPage = 2;
constexpr quint8 OverflowPage = 7;
constexpr quint8 SortedHashPage = 13;
constexpr quint8 InlineItem = 1;
constexpr quint8 OffPageItem = 3;
constexpr qsizetype OffPageBytes = 12;

/** The pages of a hash table, in the order of the file: what counts is which values there are, not under which keys. */
class BerkeleyReader
{
public:
    explicit BerkeleyReader(QByteArrayView file)
        : m_file(file)
    {
    }

    Result<QByteArrayList> read();

private:
    bool readMeta();
    quint32 number(QByteArrayView bytes, qsizetype at) const;
    quint16 shortNumber(QByteArrayView bytes, qsizetype at) const;
    QByteArrayView page(quint32 page) const;
    quint32 pages() const { return quint32(m_file.size() / m_pageBytes); }
    bool readHashPage(QByteArrayView page);
    bool readItem(QByteArrayView item);
    bool readOverflow(quint32 first, quint32 size);

    const QByteArrayView m_file;
    bool m_isBigEndian = false;
    qsizetype m_pageBytes = 0;
    std::vector<bool> m_seen; ///< Overflow pages: each is of one value.
    QByteArrayList m_values;
};

quint32 BerkeleyReader::number(QByteArrayView bytes, qsizetype at) const
{
    return m_isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
}

quint16 BerkeleyReader::shortNumber(QByteArrayView bytes, qsizetype at) const
{
    return m_isBigEndian ? qFromBigEndian<quint16>(bytes.data() + at) : qFromLittleEndian<quint16>(bytes.data() + at);
}

QByteArrayView BerkeleyReader::page(quint32 page) const
{
    return m_file.sliced(qsizetype(page) * m_pageBytes, m_pageBytes);
}

bool BerkeleyReader::readMeta()
{
    if (m_file.size() < MetaBytes || !isBerkeleyDb(m_file))
        return false;
    m_isBigEndian = qFromBigEndian<quint32>(m_file.data() + 12) == HashMagic;
    m_pageBytes = number(m_file, 20);
    const bool isPower = (m_pageBytes & (m_pageBytes - 1)) == 0;
    const bool isEncrypted = m_file[24] != 0;
    return m_pageBytes >= 512 && m_pageBytes <= 65536 && isPower && m_file.size() >= m_pageBytes && !isEncrypted;
}

Result<QByteArrayList> BerkeleyReader::read()
{
    bool isSound = readMeta();
    m_seen.resize(isSound ? pages() : 0);
    for (quint32 i = 1; isSound && i < pages(); ++i) {
        const auto type = quint8(page(i)[25]);
        if (type == UnsortedHashPage || type == SortedHashPage)
            isSound = readHashPage(page(i));
    }
    if (!isSound)
        return failure(ErrorKind::Damaged, {}, BerkeleyWords::tr("a damaged rpm database (Berkeley DB)"));
    return m_values;
}

/** Keys and values take turns; they lie behind one another from the end of the page. */
bool BerkeleyReader::readHashPage(QByteArrayView page)
{
    const qsizetype items = shortNumber(page, 20);
    if (PageHeadBytes + 2 * items > page.size())
        return false;
    qsizetype end = page.size();
    for (qsizetype i = 0; i < items; ++i) {
        const qsizetype start = shortNumber(page, PageHeadBytes + 2 * i);
        if (start < PageHeadBytes + 2 * items || start >= end)
            return false;
        const bool isValue = i % 2 == 1;
        if (isValue && !readItem(page.sliced(start, end - start)))
            return false;
        end = start;
    }
    return true;
}

bool BerkeleyReader::readItem(QByteArrayView item)
{
    const auto type = quint8(item[0]);
    if (type == InlineItem)
        m_values.append(item.sliced(1).toByteArray());
    if (type != OffPageItem)
        return true;
    return item.size() >= OffPageBytes && readOverflow(number(item, 4), number(item, 8));
}

bool BerkeleyReader::readOverflow(quint32 first, quint32 size)
{
    if (qint64(size) > m_file.size())
        return false;
    QByteArray value;
    for (quint32 next = first; next != 0 && value.size() < qsizetype(size);) {
        if (next >= pages() || m_seen[next])
            return false;
        m_seen[next] = true;
        const QByteArrayView here = page(next);
        const qsizetype used = shortNumber(here, 22);
        if (quint8(here[25]) != OverflowPage || PageHeadBytes + used > here.size())
            return false;
        value.append(here.sliced(PageHeadBytes, used));
        next = number(here, 16);
    }
    if (value.size() != qsizetype(size))
        return false;
    m_values.append(value);
    return true;
}

}

bool isBerkeleyDb(QByteArrayView database)
{
    if (database.size() < MetaBytes)
        return false;
    return qFromLittleEndian<quint32>(database.data() + 12) == HashMagic
        || qFromBigEndian<quint32>(database.data() + 12) == HashMagic;
}

Result<QByteArrayList> berkeleyHeaders(const QByteArray &database)
{
    return BerkeleyReader(database).read();
}

}
