// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "oddtar.h"

#include "rawtar.h"

namespace stratoscope
{

namespace
{

const QByteArray gnuMagic("ustar  \0", 8);
const QByteArray ustarMagic("ustar\00000", 8);

bool isHeaderOnlyType(char type)
{
    return type >= '1' && type <= '6';
}

}

QByteArray OddEntry::toText() const
{
    QByteArray text(1, type >= ' ' ? type : '?');
    text += ' ' + path.left(80).toPercentEncoding("/ .") + (link.isEmpty() ? "" : " -> ")
        + link.left(80).toPercentEncoding("/ .") + " mode " + QByteArray::number(mode, 8) + " owner "
        + QByteArray::number(uid) + ':' + QByteArray::number(gid) + " at " + QByteArray::number(mtime) + '.' + fraction;
    if (!content.isEmpty())
        text += " size " + QByteArray::number(content.size());
    if (type == '3' || type == '4')
        text += " device " + QByteArray::number(deviceMajor) + ':' + QByteArray::number(deviceMinor);
    for (const auto &[name, value] : xattrs)
        text += ' ' + name + '=' + value.toHex();
    return text;
}

QByteArray OddTar::finish() const
{
    return m_bytes + endOfTar();
}

void OddTar::addRaw(const QByteArray &bytes, const QByteArray &text)
{
    m_bytes += bytes;
    m_description.append(text);
}

QByteArray OddTar::note(const char *way)
{
    m_ways += m_ways.isEmpty() ? "" : ", ";
    m_ways += way;
    return {};
}

void OddTar::longHeader(char type, const QByteArray &value)
{
    // With or without the NUL that GNU tar puts behind it.
    m_long += headerWith(type, "././@LongLink", m_random.chance(80) ? value + '\0' : value);
}

void OddTar::sayName(const OddEntry &entry, RawHeader &header)
{
    const bool fits = entry.path.size() <= 100;
    const qsizetype slash = entry.path.lastIndexOf('/', qMin<qsizetype>(150, entry.path.size() - 2));
    const quint64 way = m_random.below(fits ? 14 : 4);
    header.name = fits ? entry.path : entry.path.left(100);
    if (way == 0 || way == 1) {
        note("PAX path");
        if (m_random.chance(20))
            m_records.append("path=decoy");
        m_records.append("path=" + entry.path);
    }
    if (way == 1 || way == 2) {
        if (m_random.chance(25)) {
            note("two L");
            longHeader('L', "decoy");
        }
        note("L");
        longHeader('L', entry.path);
    }
    if (way == 3 && slash > 0 && slash <= 150 && entry.path.size() - slash - 1 <= 100) {
        note("prefix");
        header.magic = ustarMagic;
        header.prefix = entry.path.left(slash);
        header.name = entry.path.mid(slash + 1);
    } else if (way == 3) {
        longHeader('L', entry.path);
        note("L");
    } else if (way < 3 && m_random.chance(50)) {
        header.name = "decoy";
    }
}

void OddTar::sayLink(const OddEntry &entry, RawHeader &header)
{
    header.linkName = entry.link.left(100);
    const quint64 way = m_random.below(entry.link.size() <= 100 ? 8 : 2);
    if (entry.link.isEmpty())
        return;
    if (way == 0) {
        note("PAX linkpath");
        m_records.append("linkpath=" + entry.link);
    } else if (way == 1) {
        note("K");
        longHeader('K', entry.link);
    }
    if (way <= 1 && m_random.chance(50))
        header.linkName = "decoy";
}

void OddTar::sayType(const OddEntry &entry, RawHeader &header)
{
    header.type = entry.type;
    if (entry.type == '0' && !entry.path.endsWith('/') && m_random.chance(15)) {
        note("type NUL");
        header.type = '\0';
    } else if (entry.type == '5' && entry.path.endsWith('/') && m_random.chance(25)) {
        note("V7 directory");
        header.type = '\0';
    }
}

QByteArray OddTar::number(quint64 value, int width, const QByteArray &key)
{
    const quint64 most = (1ull << (3 * (width - 1))) - 1;
    const quint64 way = m_random.below(value <= most ? 12 : 2);
    if (way == 0 && !key.isEmpty()) {
        m_records.append(key + '=' + (m_random.chance(20) ? "+" : "") + QByteArray::number(value));
        note(("PAX " + key).constData());
        return octalField(m_random.chance(50) ? 0 : value & most, width);
    }
    if (way <= 1) {
        note("base 256");
        return binaryField(static_cast<qint64>(value), width);
    }
    const QByteArray digits = QByteArray::number(value, 8);
    if (way == 2)
        return digits.rightJustified(width - 1, ' ') + ' ';
    if (way == 3)
        return digits.leftJustified(width, ' ');
    if (way == 4)
        return digits.rightJustified(width, '0');
    return octalField(value, width);
}

void OddTar::sayTime(const OddEntry &entry, RawHeader &header)
{
    if (!entry.fraction.isEmpty() || m_random.chance(10)) {
        note("PAX mtime");
        m_records.append("mtime=" + QByteArray::number(entry.mtime)
            + (entry.fraction.isEmpty() && m_random.chance(50) ? "" : "." + entry.fraction));
        header.mtime = octalField(m_random.chance(50) ? 0 : 1'400'000'000, 12);
    } else if (entry.mtime < 0) {
        header.mtime = binaryField(entry.mtime, 12);
    } else {
        header.mtime = number(static_cast<quint64>(entry.mtime), 12, {});
    }
}

void OddTar::saySize(const OddEntry &entry, RawHeader &header)
{
    header.size = octalSize(static_cast<quint64>(m_stored.size()));
    if (isHeaderOnlyType(entry.type)) {
        if (m_random.chance(15)) {
            note("size of nothing");
            header.size = octalSize(1 + m_random.below(5000));
        }
        return;
    }
    const bool isDirectory = header.type == '\0' && entry.path.endsWith('/');
    if (isDirectory)
        return;
    if (m_random.chance(10)) {
        note("base 256 size");
        header.size = binarySize(static_cast<quint64>(m_stored.size()));
    } else if (m_random.chance(10)) {
        note("PAX size");
        m_records.append("size=" + QByteArray::number(m_stored.size()));
        if (m_random.chance(60))
            header.size = octalSize(m_random.below(5000));
    }
}

/** The file as one with holes: \a entry's content is zeros but for its first and last 512 bytes. */
bool OddTar::makeSparse(const OddEntry &entry, RawHeader &header)
{
    const qsizetype size = entry.content.size();
    if (entry.type != '0' || size < 3 * 512 || !m_random.chance(60))
        return false;
    const QByteArray real = QByteArray::number(size);
    const QByteArray last = QByteArray::number(size - 512);
    const QByteArray data = entry.content.left(512) + entry.content.right(512);
    const quint64 way = m_random.below(3);
    if (way == 0) {
        note("sparse 0.0");
        m_records += {"GNU.sparse.size=" + real, "GNU.sparse.numblocks=2", "GNU.sparse.offset=0",
            "GNU.sparse.numbytes=512", "GNU.sparse.offset=" + last, "GNU.sparse.numbytes=512"};
        m_stored = data;
    } else if (way == 1) {
        note("sparse 0.1");
        m_records += {"GNU.sparse.major=0", "GNU.sparse.minor=1", "GNU.sparse.name=" + entry.path,
            "GNU.sparse.size=" + real, "GNU.sparse.numblocks=2", "GNU.sparse.map=0,512," + last + ",512"};
        m_stored = data;
    } else {
        note("sparse 1.0");
        m_records += {
            "GNU.sparse.major=1", "GNU.sparse.minor=0", "GNU.sparse.name=" + entry.path, "GNU.sparse.realsize=" + real};
        m_stored = padded("2\n0\n512\n" + last + "\n512\n") + data;
    }
    header.magic = ustarMagic;
    header.name = "GNUSparseFile.0/decoy";
    return true;
}

void OddTar::add(const OddEntry &entry)
{
    m_records.clear();
    m_long.clear();
    m_ways.clear();
    m_stored = isHeaderOnlyType(entry.type) ? QByteArray() : entry.content;
    RawHeader header;
    header.magic = m_random.chance(30) ? gnuMagic : ustarMagic;
    if (!makeSparse(entry, header) || m_ways == "sparse 0.0")
        sayName(entry, header);
    sayLink(entry, header);
    sayType(entry, header);
    header.mode = number(entry.mode, 8, {});
    header.uid = number(entry.uid, 8, "uid");
    header.gid = number(entry.gid, 8, "gid");
    sayTime(entry, header);
    saySize(entry, header);
    if (entry.type == '3' || entry.type == '4') {
        header.deviceMajor = number(entry.deviceMajor, 8, {});
        header.deviceMinor = number(entry.deviceMinor, 8, {});
    } else if (m_records.isEmpty() && header.prefix.isEmpty() && m_random.chance(8)) {
        note("V7 magic");
        header.magic = QByteArray(8, '\0');
    }
    for (const auto &[name, value] : entry.xattrs)
        m_records.append("SCHILY.xattr." + name + '=' + value);
    if (!m_records.isEmpty()) {
        if (m_random.chance(10)) {
            note("two x");
            m_bytes += paxHeader({"path=other", "uid=77"});
        }
        const bool longFirst = m_random.chance(50);
        m_bytes += longFirst ? m_long + paxHeader(m_records) : paxHeader(m_records) + m_long;
    } else {
        m_bytes += m_long;
    }
    m_bytes += rawHeader(header) + padded(m_stored);
    m_description.append(entry.toText() + (m_ways.isEmpty() ? "" : " (" + m_ways + ")"));
}

}
