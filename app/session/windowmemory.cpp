// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowmemory.h"

#include <QDataStream>
#include <QIODevice>
#include <QSettings>

namespace stratoscope
{

namespace
{

constexpr qint32 MemoryVersion = 1;
constexpr int MostWindows = 100;
constexpr QLatin1String SessionKey("session");
constexpr QLatin1String WindowKey("window");

QDataStream &operator<<(QDataStream &stream, const TreeMemory &tree)
{
    return stream << tree.open << tree.top;
}

QDataStream &operator>>(QDataStream &stream, TreeMemory &tree)
{
    return stream >> tree.open >> tree.top;
}

QDataStream &operator<<(QDataStream &stream, const ViewMemory &view)
{
    return stream << view.path << view.layer << view.isOfLayer << view.upTo << view.middle << view.details
                  << view.isPicture << view.unified << view.inLayer;
}

QDataStream &operator>>(QDataStream &stream, ViewMemory &view)
{
    return stream >> view.path >> view.layer >> view.isOfLayer >> view.upTo >> view.middle >> view.details
        >> view.isPicture >> view.unified >> view.inLayer;
}

}

QByteArray toBytes(const WindowMemory &memory)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const OpenRequest &request = memory.request;
    const QString platform = request.wish.platform ? request.wish.platform->toString() : QString();
    stream << MemoryVersion << request.path << request.upper << request.wish.name << platform << request.isInsecure
           << memory.view << memory.geometry;
    return bytes;
}

std::optional<WindowMemory> windowMemoryFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    WindowMemory memory;
    OpenRequest &request = memory.request;
    qint32 version = 0;
    QString platform;
    stream >> version;
    if (version != MemoryVersion)
        return std::nullopt;
    stream >> request.path >> request.upper >> request.wish.name >> platform >> request.isInsecure >> memory.view
        >> memory.geometry;
    if (stream.status() != QDataStream::Ok || request.path.isEmpty())
        return std::nullopt;
    if (const Result<Platform> parsed = Platform::parse(platform); parsed && !platform.isEmpty())
        request.wish.platform = *parsed;
    return memory;
}

std::vector<WindowMemory> savedSession()
{
    std::vector<WindowMemory> windows;
    QSettings settings;
    const int count = qMin(settings.beginReadArray(SessionKey), MostWindows);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto memory = windowMemoryFrom(settings.value(WindowKey).toByteArray()))
            windows.push_back(*memory);
    }
    return windows;
}

void saveSession(const std::vector<WindowMemory> &windows)
{
    QSettings settings;
    settings.remove(SessionKey);
    settings.beginWriteArray(SessionKey, int(windows.size()));
    for (std::size_t i = 0; i < windows.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(WindowKey, toBytes(windows[i]));
    }
    settings.endArray();
    settings.sync();
}

}
