// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "programbus.h"

#include "applicationadaptor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QPointer>
#include <QVariantList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace stratoscope
{

namespace
{

constexpr int BusCallMs = 500;
/** RequestName of the D-Bus specification: its flag, and its answers. */
constexpr uint DoNotQueue = 4;
constexpr uint PrimaryOwner = 1;
constexpr uint AlreadyOwner = 4;

/** Without an address, libdbus would start a bus of its own, which takes long and helps nobody. */
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/** "org.example.Some-App" has "/org/example/Some_App", as the specification says. */
QString pathOf(const QString &id)
{
    QString path = QLatin1Char('/') + id;
    return path.replace(QLatin1Char('.'), QLatin1Char('/')).replace(QLatin1Char('-'), QLatin1Char('_'));
}

bool takeName(const QDBusConnection &bus, const QString &id)
{
    QDBusMessage request = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request << id << DoNotQueue;
    const QDBusMessage reply = bus.call(request, QDBus::Block, BusCallMs);
    const uint answer = reply.arguments().value(0).toUInt();
    return reply.type() == QDBusMessage::ReplyMessage && (answer == PrimaryOwner || answer == AlreadyOwner);
}

bool passOn(const QDBusConnection &bus, const QString &id, const StartCall &call)
{
    QDBusMessage start = QDBusMessage::createMethodCall(
        id, pathOf(id), QStringLiteral("org.freedesktop.Application"), QStringLiteral("ActivateAction"));
    start.setAutoStartService(false);
    QVariantMap platformData;
    if (!call.token.isEmpty())
        platformData
            = {{QStringLiteral("activation-token"), call.token}, {QStringLiteral("desktop-startup-id"), call.token}};
    start << QString::fromLatin1(ApplicationAdaptor::StartAction)
          << QVariant(QVariantList {call.arguments, call.directory, call.display}) << platformData;
    return bus.call(start, QDBus::Block, BusCallMs).type() == QDBusMessage::ReplyMessage;
}

ProgramBus::Role meetOn(const QDBusConnection &made, const QString &id, QObject *object, const StartCall &call)
{
    QDBusConnection bus = made;
    if (!bus.isConnected())
        return ProgramBus::Role::Alone;
    // Before it has the name by which others call it.
    if (!bus.registerObject(pathOf(id), object, QDBusConnection::ExportAdaptors))
        return ProgramBus::Role::Alone;
    if (takeName(bus, id))
        return ProgramBus::Role::First;
    bus.unregisterObject(pathOf(id));
    return passOn(bus, id, call) ? ProgramBus::Role::Second : ProgramBus::Role::Alone;
}

}

/** Of this thread with the one that waits for the bus. */
struct ProgramBus::Meeting
{
    std::mutex mutex;
    std::condition_variable ended;
    std::optional<Role> role;
};

ProgramBus::ProgramBus(const QString &id, Handler handler)
    : m_id(id)
    , m_handler(std::move(handler))
    , m_object(new QObject)
{
    new ApplicationAdaptor(
        m_object, [self = QPointer(this)](const StartCall &call) { return self && self->m_handler(call); });
}

ProgramBus::~ProgramBus()
{
    if (m_meeting) {
        const std::scoped_lock lock(m_meeting->mutex);
        // The thread may still hand the object to a bus that takes its time.
        if (!m_meeting->role)
            return;
    }
    delete m_object;
}

ProgramBus::Role ProgramBus::meet(const StartCall &call)
{
    if (!hasSessionBus())
        return Role::Alone;
    m_meeting = std::make_shared<Meeting>();
    std::thread([meeting = m_meeting, id = m_id, object = m_object, call] {
        const Role role = meetOn(QDBusConnection::sessionBus(), id, object, call);
        const std::scoped_lock lock(meeting->mutex);
        meeting->role = role;
        meeting->ended.notify_all();
    }).detach();
    std::unique_lock lock(m_meeting->mutex);
    m_meeting->ended.wait_for(
        lock, std::chrono::milliseconds(MeetingMs), [this] { return m_meeting->role.has_value(); });
    return m_meeting->role.value_or(Role::Alone);
}

}
