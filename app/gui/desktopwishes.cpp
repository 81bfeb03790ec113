// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopwishes.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>

namespace stratoscope
{

namespace
{

const QString PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString PortalInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString Gnome = QStringLiteral("org.gnome.desktop.interface");
const QString GnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString Kde = QStringLiteral("org.kde.kdeglobals.KDE");

}

DesktopWishes desktopWishes(const DesktopSettings &settings)
{
    const auto value
        = [&](const QString &space, const char *key) { return settings.value(space).value(QLatin1String(key)); };
    DesktopWishes wishes;
    const QVariant animations = value(Gnome, "enable-animations");
    bool isNumber = false;
    const double duration = value(Kde, "AnimationDurationFactor").toDouble(&isNumber);
    wishes.reducesMotion = value(Appearance, "reduced-motion").toUInt() == 1
        || (animations.isValid() && !animations.toBool()) || (isNumber && duration <= 0);
    wishes.hasHighContrast
        = value(Appearance, "contrast").toUInt() == 1 || value(GnomeAccess, "high-contrast").toBool();
    return wishes;
}

DesktopWatch::DesktopWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<DesktopSettings>();
    // Else Qt knows no slot that takes one.
    qRegisterMetaType<QDBusVariant>();
    if (!m_bus.isConnected())
        return;
    m_bus.connect(PortalService, PortalPath, PortalInterface, QStringLiteral("SettingChanged"), this,
        SLOT(take(QString, QString, QDBusVariant)));
    ask();
}

void DesktopWatch::ask()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, QStringLiteral("ReadAll"));
    call << QStringList {Appearance, Gnome, GnomeAccess, Kde};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<DesktopSettings> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        m_settings = reply.value();
        update();
    });
}

void DesktopWatch::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    m_settings[space].insert(key, value.variant());
    update();
}

void DesktopWatch::update()
{
    const DesktopWishes wishes = desktopWishes(m_settings);
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed(wishes);
}

void followDesktop(QObject *owner, const std::function<void(const DesktopWishes &)> &changed)
{
    enum class Bus { Joining, Joined, None };
    constexpr int LookMs = 100;
    const auto bus = std::make_shared<std::atomic<Bus>>(Bus::Joining);
    // It may outlive the program's objects, and so knows none of them.
    std::thread([bus] { *bus = QDBusConnection::sessionBus().isConnected() ? Bus::Joined : Bus::None; }).detach();
    auto *look = new QTimer(owner);
    QObject::connect(look, &QTimer::timeout, owner, [owner, look, bus, changed] {
        if (*bus == Bus::Joining)
            return;
        look->deleteLater();
        look->stop();
        if (*bus == Bus::None)
            return;
        auto *watch = new DesktopWatch(QDBusConnection::sessionBus(), owner);
        QObject::connect(watch, &DesktopWatch::changed, owner, changed);
    });
    look->start(LookMs);
}

}
