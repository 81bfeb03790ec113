// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "oddheaders.h"

#include "rawtar.h"

#include <string_view>

namespace stratoscope
{

using imagebuilder::Generator;
using namespace std::string_view_literals;

namespace
{

constexpr qsizetype BlockBytes = 512;

/** Texts with NULs in them. */
template<std::size_t size>
QByteArray bytesOf(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}

class HeaderMaker
{
public:
    explicit HeaderMaker(quint64 seed)
        : m_random(seed)
    {
    }

    void add(OddTar &tar);

private:
    OddEntry entry();
    QByteArray name();
    QByteArray record();
    QByteArray records();
    QByteArray number(int width);
    QByteArray mutated();
    QByteArray gnuSparse();
    QByteArray meta();
    void mutate(RawHeader &header, QByteArray &block);

    Generator m_random;
};

QByteArray HeaderMaker::name()
{
    const QByteArrayList names {"file", "dir/", "dir/file", "./x", "/abs", "a//b/", "../up", "caf\xe9", "", "/", ".",
        QByteArray(99, 'n') + '/', QByteArray(100, 'n'), QByteArray(60, 'd') + '/' + QByteArray(90, 'n'),
        QByteArray(120, 'd') + '/' + QByteArray(120, 'n') + '/' + QByteArray(90, 'x')};
    return m_random.pick(names);
}

OddEntry HeaderMaker::entry()
{
    OddEntry made;
    made.type = m_random.chance(45) ? '0' : m_random.pick("0123456567SVZAD "sv);
    made.path = name();
    if (made.path.isEmpty())
        made.path = "x";
    if (m_random.chance(made.type == '1' || made.type == '2' ? 95 : 10))
        made.link = name();
    if (made.type == '0' || made.type > '6')
        made.content = QByteArray(static_cast<qsizetype>(m_random.below(m_random.chance(15) ? 4000 : 700)), 'c');
    if (made.type == 'S')
        made.content.clear();
    made.mode = static_cast<quint32>(m_random.below(010000000));
    made.uid = static_cast<quint32>(m_random.chance(50) ? m_random.below(2000) : m_random.next());
    made.gid = static_cast<quint32>(m_random.chance(50) ? m_random.below(2000) : m_random.next());
    made.mtime = static_cast<qint64>(m_random.below(1ull << (m_random.chance(80) ? 31 : 40)));
    if (m_random.chance(10))
        made.mtime = -made.mtime;
    if (m_random.chance(20))
        made.fraction = m_random.pick(QByteArrayList {"0", "5", "123456789", "000000001", "9999999999", "000000000"});
    made.deviceMajor = static_cast<quint32>(m_random.below(1 << 20));
    made.deviceMinor = static_cast<quint32>(m_random.below(1 << 20));
    if (m_random.chance(10))
        made.xattrs.emplace_back("user.name", "value");
    return made;
}

/** A number field, in ways in which it is written or miswritten. */
QByteArray HeaderMaker::number(int width)
{
    const quint64 value = m_random.next() >> m_random.below(64);
    switch (m_random.below(16)) {
    case 0:
        return {};
    case 1:
        return QByteArray(width, ' ');
    case 2:
        return "12" + bytesOf("\0") + QByteArray(width - 3, 'x');
    case 3:
        return bytesOf("\0\0") + "17" + bytesOf("\0");
    case 4:
        return "  7 " + bytesOf("\0 ");
    case 5:
        return binaryField(-static_cast<qint64>(value >> 1), width);
    case 6:
        return binaryField(static_cast<qint64>(value >> (width == 8 ? 8 : 1)), width);
    case 7:
        return QByteArray(width, '\xff');
    case 8:
        return QByteArray(width, '7');
    default:
        return octalField(value & ((1ull << (3 * (width - 1))) - 1), width);
    }
}

QByteArray HeaderMaker::record()
{
    const QByteArrayList odd {"size=", "mtime=1.", "mtime=-0.5", "mtime=-3.25", "mtime=1234567890.12345678901",
        "mtime=", "uid=-1", "uid=4294967296", "gid=9223372036854775807", "uid=", "gid=+7", "uid=007",
        "path=", "path=other", "path=dir/", "path=" + QByteArray(300, 'p'), "linkpath=", "linkpath=elsewhere",
        "SCHILY.xattr.user.a=1", "SCHILY.xattr.user.a=", bytesOf("SCHILY.xattr.user.b=\0\n="), "SCHILY.xattr.=x",
        "SCHILY.xattr.user.a=2", "hdrcharset=BINARY", "comment=\xff", "atime=1.5", "ctime=-1.5", "uname=root",
        "gname=", "LIBARCHIVE.xattr.user.a=MQ", "unknown=key=value", "GNU.sparse.major=1", "GNU.sparse.minor=0",
        "GNU.sparse.name=sparse", "GNU.sparse.realsize=100", "GNU.sparse.map=", "GNU.sparse.numblocks=0",
        "GNU.sparse.size=2048", "=", "a=b"};
    // Go refuses these.
    const QByteArrayList wrong {"uid=x", "mtime=x", "mtime=.5", "mtime=1.x", "size=-5", "size=x", "atime=x",
        bytesOf("path=a\0b"), bytesOf("linkpath=\0"), bytesOf("k\0y=1"), "GNU.sparse.offset=1", "GNU.sparse.numbytes=1",
        "no equals sign"};
    return m_random.pick(m_random.chance(98) ? odd : wrong);
}

/** The content of a PAX header. */
QByteArray HeaderMaker::records()
{
    QByteArrayList list;
    for (quint64 i = 0, count = m_random.below(4); i < count; ++i)
        list.append(record());
    QByteArray body = paxRecords(list);
    if (m_random.chance(3))
        body += m_random.pick(QByteArrayList {"007 a=b\n", "+7 a=bc\n", "12 comment=x\n"});
    if (m_random.chance(1))
        body += m_random.pick(QByteArrayList {"9 a=b\n", "3 a\n", "x", "6 a=bc", bytesOf("\0\0\0"), "-1 a=b\n", " "});
    return body;
}

/** Headers before one that is right. */
QByteArray HeaderMaker::meta()
{
    switch (m_random.below(10)) {
    case 0:
        return headerWith('L', "././@LongLink", name() + (m_random.chance(50) ? bytesOf("\0") : QByteArray()));
    case 1:
        return headerWith('K', "././@LongLink", name() + bytesOf("\0rest"));
    case 2:
        return headerWith('L', "", {});
    case 3:
        return headerWith('g', m_random.chance(50) ? "pax_global_header" : name(), records());
    case 4:
        return m_random.chance(5) ? QByteArray(BlockBytes, '\0') : QByteArray(); // Half of an end.
    default:
        return headerWith('x', name(), records());
    }
}

/** Changes something of the header, or of \a block, what it becomes. */
void HeaderMaker::mutate(RawHeader &header, QByteArray &block)
{
    const std::array<QByteArray RawHeader::*, 3> eight {&RawHeader::mode, &RawHeader::uid, &RawHeader::gid};
    const std::array<QByteArray RawHeader::*, 2> devices {&RawHeader::deviceMajor, &RawHeader::deviceMinor};
    const QByteArrayList magics {bytesOf("ustar\00000"), bytesOf("ustar  \0"), bytesOf("ustar\0 \0"), "ustar  x",
        bytesOf("ustar\0\0\0"), "ustar   ", bytesOf("USTAR\00000"), QByteArray(8, '\0'), "\xff\xff"};
    switch (m_random.below(12)) {
    case 0:
    case 1:
        header.*m_random.pick(eight) = number(8);
        break;
    case 2:
        header.mtime = number(12);
        break;
    case 3:
        header.*m_random.pick(devices) = number(8);
        break;
    case 4:
        header.magic = m_random.pick(magics);
        break;
    case 5:
        header.prefix = m_random.pick(QByteArrayList {"prefix", "a/b/", "/", QByteArray(155, 'p'), QByteArray(131, 's'),
            "caf\xe9", octalField(1'000'000, 12) + octalField(5, 12), "00000000017 xyz", "17"});
        break;
    case 6: // Star.
        header.prefix = (m_random.chance(50) ? QByteArray("prefix") : QByteArray(131, 's')).leftJustified(131, '\0')
            + number(12) + number(12).leftJustified(12, '\0').left(12) + QByteArray(8, '\0');
        header.prefix = header.prefix.left(163).leftJustified(163, '\0') + bytesOf("tar\0");
        break;
    case 7:
        header.type = m_random.chance(90) ? m_random.pick("\00001234567"sv) : static_cast<char>(m_random.next());
        break;
    case 8:
        header.name = name();
        break;
    case 9:
        header.linkName = name();
        break;
    default:
        break;
    }
    block = rawHeader(header);
    if (m_random.chance(6)) {
        block[static_cast<qsizetype>(m_random.below(BlockBytes))] = static_cast<char>(m_random.next());
        block = withChecksum(block);
    }
    if (m_random.chance(10)) { // The checksum, otherwise written.
        const QByteArray digits = block.mid(148, 6);
        block.replace(148, 8,
            m_random
                .pick(QByteArrayList {digits + "  ", '0' + digits + ' ', "  " + digits.mid(1) + ' ' + bytesOf("\0")})
                .leftJustified(8, '\0')
                .left(8));
    }
}

QByteArray HeaderMaker::mutated()
{
    RawHeader header;
    header.name = name();
    header.type = m_random.pick("00000\000123456"sv);
    header.size = m_random.chance(40) ? octalSize(0) : octalSize(m_random.below(1500));
    if (m_random.chance(10))
        header.size = binarySize(m_random.below(1500));
    else if (m_random.chance(2))
        header.size = number(12);
    QByteArray block;
    const auto size = header.size;
    for (quint64 i = 0, count = 1 + m_random.below(3); i < count; ++i)
        mutate(header, block);
    bool isBinary = false;
    quint64 content = 0;
    for (const char byte : size) {
        isBinary = isBinary || (byte & 0x80) != 0;
        content = isBinary ? content << 8 | static_cast<quint8>(byte) : content << 3 | static_cast<quint64>(byte & 7);
    }
    if (isBinary)
        content &= 0xffff;
    const char type = block[156];
    const bool hasNone = (type >= '1' && type <= '6') || content > 5000;
    return block + (hasNone ? QByteArray() : padded(QByteArray(static_cast<qsizetype>(content), 'm')));
}

/** A file of GNU's type S, mostly with a map that makes sense. */
QByteArray HeaderMaker::gnuSparse()
{
    const quint64 pieces = m_random.below(7);
    quint64 at = 0;
    QByteArray map;
    for (quint64 i = 0; i < pieces; ++i) {
        at += m_random.below(3) * 1024;
        map += octalField(at, 12) + octalField(512, 12);
        at += m_random.chance(98) ? 512 : 100;
    }
    RawHeader header;
    header.name = "sparse";
    header.type = 'S';
    header.magic = m_random.chance(95) ? bytesOf("ustar  \0") : bytesOf("ustar\00000");
    header.size = octalSize(pieces * 512);
    const QByteArray more = map.mid(4 * 24);
    header.prefix = QByteArray(41, '\0') + map.left(4 * 24).leftJustified(4 * 24, '\0')
        + (more.isEmpty() ? bytesOf("\0") : bytesOf("\1")) + octalField(at + m_random.below(2) * 512, 12);
    QByteArray bytes = rawHeader(header);
    if (!more.isEmpty())
        bytes += more.leftJustified(BlockBytes, '\0');
    return bytes + QByteArray(static_cast<qsizetype>(pieces) * 512, 's');
}

void HeaderMaker::add(OddTar &tar)
{
    if (m_random.chance(30)) {
        const QByteArray bytes = meta();
        if (!bytes.isEmpty())
            tar.addRaw(
                bytes, "meta " + bytes.mid(156, 1) + ": " + bytes.mid(BlockBytes).left(300).toPercentEncoding(" =/"));
    }
    const quint64 what = m_random.below(100);
    if (what < 50) {
        tar.add(entry());
    } else if (what < 97) {
        const QByteArray bytes = mutated();
        tar.addRaw(bytes, "header " + bytes.left(BlockBytes).toPercentEncoding(" =/").replace("%00", "."));
    } else {
        const QByteArray bytes = gnuSparse();
        tar.addRaw(bytes, "S " + bytes.left(BlockBytes).toPercentEncoding(" =/").replace("%00", "."));
    }
}

}

OddHeaders oddHeaders(quint64 seed, int count)
{
    Generator random(seed);
    HeaderMaker maker(random.next());
    OddTar tar(random);
    for (int i = 0; i < count; ++i)
        maker.add(tar);
    return {tar.finish(), tar.description()};
}

}
