// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentlyused.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <fcntl.h>

namespace stratoscope
{

namespace
{

/** Larger ones are none that a desktop keeps. */
constexpr qint64 MostListBytes = 32 << 20;
constexpr int LockTries = 20;
constexpr int LockPauseMs = 20;

constexpr char EmptyList[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
</xbel>
)";

tl::unexpected<Error> listFailure(const QString &list, const QString &cause)
{
    return tl::unexpected(Error {ErrorKind::Unreadable, list, {}, cause, {}});
}

bool lock(int file)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    for (int tries = 0; tries < LockTries; ++tries) {
        if (::fcntl(file, F_SETLK, &whole) == 0)
            return true;
        QThread::msleep(LockPauseMs);
    }
    return false;
}

/** Writes the list anew, with one bookmark more or changed. */
class ListEdit
{
public:
    ListEdit(const UsedFile &used, const QDateTime &now, QByteArray &output)
        : m_used(used)
        , m_uri(QString::fromUtf8(QUrl::fromLocalFile(used.path).toEncoded()))
        , m_now(now.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.zzz000Z")))
        , m_writer(&output)
    {
        m_writer.setAutoFormatting(false);
    }

    /** True if \a list is one. */
    bool run(const QByteArray &list);

private:
    void copyToken(const QXmlStreamReader &reader);
    void copyBookmark(QXmlStreamReader &reader);
    void copyApplications(QXmlStreamReader &reader);
    void writeStart(const QXmlStreamReader &reader, const QMap<QString, QString> &changed);
    void writeApplication(int count);
    void writeBookmark();
    void newLine(int depth) { m_writer.writeCharacters(QLatin1Char('\n') + QString(2 * depth, QLatin1Char(' '))); }

    const UsedFile &m_used;
    const QString m_uri;
    const QString m_now;
    QXmlStreamWriter m_writer;
    bool m_isNoted = false;
};

bool ListEdit::run(const QByteArray &list)
{
    QXmlStreamReader reader(list);
    // Prefixes stay as they are.
    reader.setNamespaceProcessing(false);
    bool isList = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == QLatin1String("xbel"))
            isList = true;
        if (reader.isStartElement() && reader.qualifiedName() == QLatin1String("bookmark")
            && reader.attributes().value(QStringLiteral("href")) == m_uri) {
            copyBookmark(reader);
            continue;
        }
        if (reader.isEndElement() && reader.qualifiedName() == QLatin1String("xbel") && !m_isNoted)
            writeBookmark();
        if (!reader.hasError())
            copyToken(reader);
    }
    return isList && !reader.hasError();
}

/** Writes the element at which \a reader is, with some attributes \a changed. */
void ListEdit::writeStart(const QXmlStreamReader &reader, const QMap<QString, QString> &changed)
{
    m_writer.writeStartElement(reader.qualifiedName().toString());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        m_writer.writeAttribute(name, changed.value(name, attribute.value().toString()));
    }
}

void ListEdit::copyToken(const QXmlStreamReader &reader)
{
    if (reader.isStartElement())
        writeStart(reader, {});
    else if (reader.isEndElement())
        m_writer.writeEndElement();
    else
        m_writer.writeCurrentToken(reader);
}

/** Until its end, which is written too. */
void ListEdit::copyBookmark(QXmlStreamReader &reader)
{
    m_isNoted = true;
    writeStart(reader, {{QStringLiteral("modified"), m_now}, {QStringLiteral("visited"), m_now}});
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == QLatin1String("bookmark:applications")) {
            copyApplications(reader);
            continue;
        }
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (!reader.hasError())
            copyToken(reader);
    }
}

void ListEdit::copyApplications(QXmlStreamReader &reader)
{
    writeStart(reader, {});
    bool isKnown = false;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        const bool isOurs
            = reader.isStartElement() && reader.attributes().value(QStringLiteral("name")) == m_used.program;
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (reader.hasError())
            return;
        if (isOurs) {
            isKnown = true;
            const int count = reader.attributes().value(QStringLiteral("count")).toInt();
            writeStart(reader,
                {{QStringLiteral("exec"), m_used.command}, {QStringLiteral("modified"), m_now},
                    {QStringLiteral("count"), QString::number(qBound(0, count, 1'000'000) + 1)}});
            continue;
        }
        if (depth == 0 && !isKnown)
            writeApplication(1);
        copyToken(reader);
    }
}

void ListEdit::writeApplication(int count)
{
    m_writer.writeEmptyElement(QStringLiteral("bookmark:application"));
    m_writer.writeAttribute(QStringLiteral("name"), m_used.program);
    m_writer.writeAttribute(QStringLiteral("exec"), m_used.command);
    m_writer.writeAttribute(QStringLiteral("modified"), m_now);
    m_writer.writeAttribute(QStringLiteral("count"), QString::number(count));
}

void ListEdit::writeBookmark()
{
    m_writer.writeCharacters(QStringLiteral("  "));
    m_writer.writeStartElement(QStringLiteral("bookmark"));
    m_writer.writeAttribute(QStringLiteral("href"), m_uri);
    for (const char *name : {"added", "modified", "visited"})
        m_writer.writeAttribute(QLatin1String(name), m_now);
    newLine(2);
    m_writer.writeStartElement(QStringLiteral("info"));
    newLine(3);
    m_writer.writeStartElement(QStringLiteral("metadata"));
    m_writer.writeAttribute(QStringLiteral("owner"), QStringLiteral("http://freedesktop.org"));
    newLine(4);
    m_writer.writeEmptyElement(QStringLiteral("mime:mime-type"));
    m_writer.writeAttribute(QStringLiteral("type"), m_used.mimeType);
    newLine(4);
    m_writer.writeStartElement(QStringLiteral("bookmark:applications"));
    newLine(5);
    writeApplication(1);
    newLine(4);
    m_writer.writeEndElement();
    newLine(3);
    m_writer.writeEndElement();
    newLine(2);
    m_writer.writeEndElement();
    newLine(1);
    m_writer.writeEndElement();
    m_writer.writeCharacters(QStringLiteral("\n"));
}

}

QString recentlyUsedList()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/recently-used.xbel");
}

Result<void> noteRecentlyUsed(const QString &list, const UsedFile &used, const QDateTime &now)
{
    if (!QDir().mkpath(QFileInfo(list).path()))
        return listFailure(list, QStringLiteral("cannot create its directory"));
    QFile file(list);
    // Only who has it open for writing may lock it.
    if (!file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return listFailure(list, file.errorString());
    if (!lock(file.handle()))
        return listFailure(list, QStringLiteral("another program has it locked"));
    const QByteArray before = file.read(MostListBytes + 1);
    if (before.size() > MostListBytes)
        return listFailure(list, QStringLiteral("it is too large"));
    QByteArray after;
    if (!ListEdit(used, now, after).run(before.isEmpty() ? QByteArray(EmptyList) : before))
        return listFailure(list, QStringLiteral("it is no list of bookmarks"));
    QSaveFile written(list);
    if (!written.open(QIODevice::WriteOnly) || written.write(after) != after.size() || !written.commit())
        return listFailure(list, written.errorString());
    return {};
}

}
