// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entryheader.h"

#include "bytes.h"
#include "tarheader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct TarHeaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TarHeader)
};

constexpr std::size_t Block = 512;
constexpr quint64 SevenDigits = 07777777;
constexpr quint64 ElevenDigits = 077777777777;
const QByteArray XattrPrefix = QByteArrayLiteral("SCHILY.xattr.");
const QByteArray PaxName = QByteArrayLiteral("PaxHeader");

/** "LENGTH KEY=VALUE\n", where LENGTH includes its own digits. */
std::size_t recordBytes(std::size_t key, std::size_t value)
{
    const std::size_t rest = key + value + 3;
    std::size_t length = rest;
    for (std::size_t before = 0; before != length;) {
        before = length;
        length = rest + std::to_string(before).size();
    }
    return length;
}

void addRecord(QByteArray &records, const QByteArray &key, const QByteArray &value)
{
    const std::size_t length
        = recordBytes(static_cast<std::size_t>(key.size()), static_cast<std::size_t>(value.size()));
    records += QByteArray::number(qulonglong(length)) + ' ' + key + '=' + value + '\n';
}

bool needsTime(const EntryHeader &header)
{
    return header.mtime < 0 || quint64(header.mtime) > ElevenDigits || header.mtimeNsec != 0;
}

/** Readers disagree about fractions before 1970, so there are none. */
QByteArray timeText(const EntryHeader &header)
{
    QByteArray text = QByteArray::number(qlonglong(header.mtime));
    if (header.mtime >= 0 && header.mtimeNsec != 0)
        text += '.' + QByteArray::number(header.mtimeNsec).rightJustified(9, '0');
    return text;
}

/** PAX records for values that do not fit into ustar fields, except names and attributes; they come first. */
QByteArray numberRecords(const EntryHeader &header)
{
    QByteArray records;
    if (header.uid > SevenDigits)
        addRecord(records, QByteArrayLiteral("uid"), QByteArray::number(header.uid));
    if (header.gid > SevenDigits)
        addRecord(records, QByteArrayLiteral("gid"), QByteArray::number(header.gid));
    if (needsTime(header))
        addRecord(records, QByteArrayLiteral("mtime"), timeText(header));
    return records;
}

Result<QByteArray> recordsOf(const EntryHeader &header)
{
    QByteArray records;
    if (header.path.size() > qsizetype(TarNameField))
        addRecord(records, QByteArrayLiteral("path"), header.path);
    if (header.linkTarget.size() > qsizetype(TarNameField))
        addRecord(records, QByteArrayLiteral("linkpath"), header.linkTarget);
    records += numberRecords(header);
    if (!header.xattrs)
        return records;
    for (const Xattr &xattr : *header.xattrs) {
        if (xattr.name.contains('='))
            return failure(ErrorKind::Usage, displayText(header.path),
                TarHeaderWords::tr("a tar cannot store the extended attribute %1").arg(displayText(xattr.name)));
        addRecord(records, XattrPrefix + xattr.name, xattr.value);
    }
    return records;
}

char typeFlag(EntryType type)
{
    switch (type) {
    case EntryType::File:
        break;
    case EntryType::Hardlink:
        return '1';
    case EntryType::Symlink:
        return '2';
    case EntryType::CharDevice:
        return '3';
    case EntryType::BlockDevice:
        return '4';
    case EntryType::Directory:
        return '5';
    case EntryType::Fifo:
        return '6';
    }
    return '0';
}

/** A ustar block, filled field by field. */
class Header
{
public:
    void text(std::size_t at, std::size_t length, const QByteArray &value)
    {
        std::memcpy(m_bytes + at, value.constData(), std::min(length, static_cast<std::size_t>(value.size())));
    }
    /** Octal digits; if they do not suffice, GNU's binary format, which all readers know. */
    void number(std::size_t at, std::size_t length, quint64 value)
    {
        const std::size_t digits = length - 1;
        if (value >> (3 * digits) != 0) {
            for (std::size_t i = length; i-- > 1; value >>= 8)
                m_bytes[at + i] = static_cast<char>(value & 0xff);
            m_bytes[at] = '\x80';
            return;
        }
        for (std::size_t i = digits; i-- > 0; value >>= 3)
            m_bytes[at + i] = static_cast<char>('0' + (value & 7));
    }
    void flag(char type) { m_bytes[156] = type; }
    QByteArray finish()
    {
        text(257, 8, QByteArrayLiteral("ustar\00000"));
        std::memset(m_bytes + 148, ' ', 8);
        quint64 sum = 0;
        for (const char byte : m_bytes)
            sum += static_cast<unsigned char>(byte);
        number(148, 7, sum);
        m_bytes[154] = '\0';
        return QByteArray(m_bytes, Block);
    }

private:
    char m_bytes[Block] = {};
};

QByteArray paxBlocks(QByteArray records)
{
    Header header;
    header.text(0, TarNameField, PaxName);
    header.number(100, 8, 0644);
    header.number(108, 8, 0);
    header.number(116, 8, 0);
    header.number(124, 12, static_cast<quint64>(records.size()));
    header.number(136, 12, 0);
    header.flag('x');
    const auto size = static_cast<quint64>(records.size());
    return header.finish() + records + QByteArray(qsizetype(tarPadding(size)), '\0');
}

/** A number for a ustar field: 0 if a record has it instead. */
quint64 fitting(quint64 value, quint64 most)
{
    return value > most ? 0 : value;
}

QByteArray ustarBlock(const EntryHeader &entry)
{
    Header header;
    header.text(0, TarNameField, entry.path);
    header.number(100, 8, entry.mode & 07777);
    header.number(108, 8, fitting(entry.uid, SevenDigits));
    header.number(116, 8, fitting(entry.gid, SevenDigits));
    header.number(124, 12, entry.size);
    header.number(136, 12, entry.mtime < 0 ? 0 : fitting(quint64(entry.mtime), ElevenDigits));
    header.flag(typeFlag(entry.type));
    header.text(157, TarNameField, entry.linkTarget);
    header.number(329, 8, entry.deviceMajor);
    header.number(337, 8, entry.deviceMinor);
    return header.finish();
}

bool isText(const EntryHeader &header)
{
    return isUtf8(header.path) && isUtf8(header.linkTarget);
}

}

Result<QByteArray> encodeEntryHeader(const EntryHeader &header)
{
    Result<QByteArray> records = recordsOf(header);
    if (!records)
        return records;
    // PAX records are UTF-8 unless marked otherwise.
    const bool hasNames
        = header.path.size() > qsizetype(TarNameField) || header.linkTarget.size() > qsizetype(TarNameField);
    if (hasNames && !isText(header)) {
        QByteArray charset;
        addRecord(charset, QByteArrayLiteral("hdrcharset"), QByteArrayLiteral("BINARY"));
        records->prepend(charset);
    }
    return records->isEmpty() ? ustarBlock(header) : paxBlocks(*records) + ustarBlock(header);
}

quint64 entryHeaderBytes(const EntryHeader &header, const TarNameSizes &sizes)
{
    std::size_t records = 0;
    if (sizes.path > TarNameField)
        records += recordBytes(4, sizes.path);
    if (sizes.link > TarNameField)
        records += recordBytes(8, sizes.link);
    if (records > 0 && !sizes.isText)
        records += recordBytes(10, 6);
    if (needsTime(header) || header.uid > SevenDigits || header.gid > SevenDigits)
        records += static_cast<std::size_t>(numberRecords(header).size());
    if (header.xattrs) {
        for (const Xattr &xattr : *header.xattrs)
            records += recordBytes(static_cast<std::size_t>(XattrPrefix.size() + xattr.name.size()),
                static_cast<std::size_t>(xattr.value.size()));
    }
    return records == 0 ? Block : 2 * Block + records + tarPadding(records);
}

}
