// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentkind.h"

#include <QCoreApplication>
#include <QtEndian>

namespace stratoscope
{

namespace
{

struct ContentKindWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentKind)
};

/** Bytes that all files of one kind contain. */
struct KindMark
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *kind;
};

const KindMark Marks[] = {
    {0, "\x1f\x8b", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "gzip data")},
    {0, "BZh", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "bzip2 data")},
    {0,
        QByteArrayView("\xfd"
                       "7zXZ\0",
            6),
        QT_TRANSLATE_NOOP("stratoscope::ContentKind", "xz data")},
    {0, "\x28\xb5\x2f\xfd", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "zstd data")},
    {0, "PK\x03\x04", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "zip archive")},
    {0, "7z\xbc\xaf\x27\x1c", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "7z archive")},
    {257, "ustar", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "tar archive")},
    {0, "!<arch>\ndebian-binary", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "Debian package")},
    {0, "!<arch>\n", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "static library")},
    {0, "\xed\xab\xee\xdb", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "RPM package")},
    {0, "\xca\xfe\xba\xbe", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "Java class")},
    {0, QByteArrayView("\0asm", 4), QT_TRANSLATE_NOOP("stratoscope::ContentKind", "WebAssembly module")},
    {0, "SQLite format 3", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "SQLite database")},
    {0, "\xff\xd8\xff", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "JPEG picture")},
    {8, "WEBP", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "WebP picture")},
    {0, "%PDF-", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "PDF document")},
    {0, QByteArrayView("\0\1\0\0\0", 5), QT_TRANSLATE_NOOP("stratoscope::ContentKind", "TrueType font")},
    {0, "OTTO", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "OpenType font")},
    {0, "wOF2", QT_TRANSLATE_NOOP("stratoscope::ContentKind", "WOFF2 font")},
};

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && head.sliced(offset, bytes.size()) == bytes;
}

QString pictureText(const QString &kind, quint32 width, quint32 height)
{
    return ContentKindWords::tr("%1 picture %2×%3", "PNG or GIF, width, height").arg(kind).arg(width).arg(height);
}

/** For formats that reveal more in their first bytes. */
QString detailedKind(QByteArrayView head)
{
    if (hasAt(head, 0, "\x7f\x45LF\x02"))
        return ContentKindWords::tr("ELF 64-bit");
    if (hasAt(head, 0, "\x7f\x45LF\x01"))
        return ContentKindWords::tr("ELF 32-bit");
    if (hasAt(head, 0, "\x89PNG\r\n\x1a\n") && hasAt(head, 12, "IHDR") && head.size() >= 24)
        return pictureText(QStringLiteral("PNG"), qFromBigEndian<quint32>(head.data() + 16),
            qFromBigEndian<quint32>(head.data() + 20));
    if ((hasAt(head, 0, "GIF87a") || hasAt(head, 0, "GIF89a")) && head.size() >= 10)
        return pictureText(QStringLiteral("GIF"), qFromLittleEndian<quint16>(head.data() + 6),
            qFromLittleEndian<quint16>(head.data() + 8));
    return {};
}

}

QString contentKind(QByteArrayView head)
{
    if (const QString detailed = detailedKind(head); !detailed.isEmpty())
        return detailed;
    for (const KindMark &mark : Marks) {
        if (hasAt(head, mark.offset, mark.bytes))
            return ContentKindWords::tr(mark.kind);
    }
    return {};
}

}
