// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "format.h"

#include "shorttext.h"
#include "sizeunits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stratoscope
{

namespace
{

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Format)
};

char typeLetter(EntryType type)
{
    switch (type) {
    case EntryType::Directory:
        return 'd';
    case EntryType::Symlink:
        return 'l';
    case EntryType::CharDevice:
        return 'c';
    case EntryType::BlockDevice:
        return 'b';
    case EntryType::Fifo:
        return 'p';
    case EntryType::File:
    case EntryType::Hardlink:
        break;
    }
    return '-';
}

/** Puts the special bit of one of the three classes into the position of its "x". */
char executeLetter(bool executable, bool special, char letter)
{
    if (special)
        return executable ? letter : static_cast<char>(letter - 'a' + 'A');
    return executable ? 'x' : '-';
}

QString identity(quint32 id)
{
    return id == 0 ? QStringLiteral("root") : QString::number(id);
}

/** Seconds that a QDateTime can hold and print: the years 1 to 9999. */
bool isDate(qint64 seconds)
{
    constexpr qint64 first = -62'135'596'800;
    constexpr qint64 last = 253'402'300'799;
    return seconds >= first && seconds <= last;
}

/** "mode, owner", in the order used by ls. */
QString fieldNames(const ChangedFields &fields)
{
    QStringList names;
    if (fields.mode)
        names.append(FormatWords::tr("mode", "changed metadata"));
    if (fields.owner)
        names.append(FormatWords::tr("owner", "changed metadata"));
    if (fields.time)
        names.append(FormatWords::tr("time", "changed metadata"));
    if (fields.xattrs)
        names.append(FormatWords::tr("xattrs", "changed metadata"));
    return names.join(FormatWords::tr(", ", "between changed metadata"));
}

}

QString formatSize(quint64 bytes)
{
    return sizeText(bytes);
}

QString formatSizeExact(quint64 bytes)
{
    if (bytes < smallestUnit())
        return formatSize(bytes);
    return FormatWords::tr("%1 (%2 bytes)", "a size, rounded and exact").arg(formatSize(bytes), formatCount(bytes));
}

QString formatShare(quint64 part, quint64 whole)
{
    constexpr double Fine = 10;
    const double share = 100 * double(part) / double(qMax<quint64>(whole, 1));
    return FormatWords::tr("%1 %", "a number: percent").arg(QLocale().toString(share, 'f', share < Fine ? 1 : 0));
}

QString formatCount(quint64 count)
{
    return QLocale().toString(count);
}

QString formatMode(EntryType type, quint16 mode)
{
    const auto letter = [mode](quint16 bit, char set) { return mode & bit ? set : '-'; };
    const char text[]
        = {typeLetter(type), letter(0400, 'r'), letter(0200, 'w'), executeLetter(mode & 0100, mode & 04000, 's'),
            letter(040, 'r'), letter(020, 'w'), executeLetter(mode & 010, mode & 02000, 's'), letter(04, 'r'),
            letter(02, 'w'), executeLetter(mode & 01, mode & 01000, 't')};
    return QString::fromLatin1(text, sizeof(text));
}

QString formatModeOctal(quint16 mode)
{
    return QStringLiteral("%1").arg(mode & 07777, 4, 8, QLatin1Char('0'));
}

QString formatOwner(quint32 uid, quint32 gid)
{
    return identity(uid) + QLatin1Char(':') + identity(gid);
}

QString formatTime(qint64 secondsSinceEpoch)
{
    if (!isDate(secondsSinceEpoch))
        return QString::number(secondsSinceEpoch);
    return formatTime(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch));
}

QString formatTime(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString formatTimeExact(qint64 secondsSinceEpoch, quint32 nanoseconds)
{
    if (!isDate(secondsSinceEpoch))
        return QString::number(secondsSinceEpoch);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch);
    const QString fraction = QStringLiteral("%1").arg(qMin(nanoseconds, 999'999'999u), 9, 10, QLatin1Char('0'));
    const int minutes = moment.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2:%3")
                               .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QLatin1Char('.') + fraction + QLatin1Char(' ')
        + offset;
}

QString changeText(Change change, const ChangedFields &fields)
{
    switch (change) {
    case Change::Added:
        return FormatWords::tr("added", "what a layer did to a file");
    case Change::Modified:
        return FormatWords::tr("content changed", "what a layer did to a file");
    case Change::Metadata:
        return FormatWords::tr("%1 only", "the metadata that a layer changed: mode, owner").arg(fieldNames(fields));
    case Change::Replaced:
        return FormatWords::tr("type changed", "what a layer did to a file");
    case Change::Unchanged:
        return FormatWords::tr("copied up", "what a layer did to a file: stored it again without a change");
    case Change::Deleted:
        return FormatWords::tr("deleted", "what a layer did to a file");
    case Change::Opaque:
        return FormatWords::tr("opaque", "what a layer did to a directory");
    }
    return {};
}

}
