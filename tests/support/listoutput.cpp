// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listoutput.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace stratoscope
{

namespace
{

char listedTypeLetter(const QString &type)
{
    static const std::pair<QLatin1String, char> letters[] = {
        {QLatin1String("file"), 'f'},
        {QLatin1String("directory"), 'd'},
        {QLatin1String("symlink"), 'l'},
        {QLatin1String("char"), 'c'},
        {QLatin1String("block"), 'b'},
        {QLatin1String("fifo"), 'p'},
    };
    for (const auto &[name, letter] : letters) {
        if (type == name)
            return letter;
    }
    throw std::runtime_error("no file type: " + type.toStdString());
}

/** The bytes of "NAME", taken from "NAMEBytes" if they are not valid text. */
QByteArray bytesOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue raw = object.value(key + QLatin1String("Bytes"));
    return raw.isString() ? QByteArray::fromBase64(raw.toString().toLatin1()) : object.value(key).toString().toUtf8();
}

SeenFile fileFrom(const QJsonObject &object)
{
    SeenFile file;
    file.type = listedTypeLetter(object.value(QLatin1String("type")).toString());
    file.mode = object.value(QLatin1String("mode")).toString().toUInt(nullptr, 8);
    file.uid = static_cast<quint32>(object.value(QLatin1String("uid")).toInteger());
    file.gid = static_cast<quint32>(object.value(QLatin1String("gid")).toInteger());
    file.size = static_cast<quint64>(object.value(QLatin1String("size")).toInteger());
    file.mtime = object.value(QLatin1String("mtime")).toInteger();
    if (file.type == 'l')
        file.linkTarget = bytesOf(object, QStringLiteral("linkTarget"));
    return file;
}

}

FileView parseList(const QByteArray &jsonLines)
{
    FileView view;
    QByteArray previous;
    for (const QByteArray &line : jsonLines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QByteArray path = bytesOf(object, QStringLiteral("path"));
        if (!path.startsWith('/'))
            throw std::runtime_error("no path in: " + line.toStdString());
        if (path <= previous)
            throw std::runtime_error("not sorted: " + line.toStdString());
        previous = path;
        view.emplace(path, fileFrom(object));
    }
    return view;
}

}
