// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentpolicy.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QSettings>
#include <QStandardPaths>
#include <QVariantMap>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace stratoscope
{

namespace
{

constexpr int PortalMs = 2000;

/** A key of a desktop that says no if its value is false. */
struct PolicyKey
{
    const char *place;
    const char *key;
};

constexpr std::array PolicyFiles {
    PolicyKey {"gtk-3.0/settings.ini", "Settings/gtk-recent-files-enabled"},
    PolicyKey {"gtk-4.0/settings.ini", "Settings/gtk-recent-files-enabled"},
    PolicyKey {"kdeglobals", "RecentDocuments/UseRecent"},
};

constexpr std::array PolicySpaces {
    PolicyKey {"org.gnome.desktop.privacy", "remember-recent-files"},
    PolicyKey {"org.kde.kdeglobals.RecentDocuments", "UseRecent"},
};

using PolicySettings = QMap<QString, QVariantMap>;

/** The user's file comes before those of the system. */
bool filesForbid(const PolicyKey &policy)
{
    for (const QString &path :
        QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, QLatin1String(policy.place))) {
        const QVariant value = QSettings(path, QSettings::IniFormat).value(QLatin1String(policy.key));
        if (value.isValid())
            return !value.toBool();
    }
    return false;
}

bool portalForbids(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    qDBusRegisterMetaType<PolicySettings>();
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("ReadAll"));
    QStringList spaces;
    for (const PolicyKey &policy : PolicySpaces)
        spaces.append(QLatin1String(policy.place));
    call << spaces;
    const QDBusReply<PolicySettings> reply = bus.call(call, QDBus::Block, PortalMs);
    if (!reply.isValid())
        return false;
    return std::any_of(PolicySpaces.begin(), PolicySpaces.end(), [&reply](const PolicyKey &policy) {
        const QVariant value = reply.value().value(QLatin1String(policy.place)).value(QLatin1String(policy.key));
        return value.isValid() && !value.toBool();
    });
}

}

bool allowsRecentlyUsed(const QDBusConnection &bus)
{
    return std::none_of(PolicyFiles.begin(), PolicyFiles.end(), filesForbid) && !portalForbids(bus);
}

bool allowsRecentlyUsed()
{
    // A bus that takes calls and never answers would keep us for half a minute, and may outlive whoever asks.
    const auto joined = std::make_shared<std::promise<bool>>();
    std::future<bool> isJoined = joined->get_future();
    std::thread([joined] { joined->set_value(QDBusConnection::sessionBus().isConnected()); }).detach();
    if (isJoined.wait_for(std::chrono::milliseconds(PortalMs)) != std::future_status::ready || !isJoined.get())
        return allowsRecentlyUsed(QDBusConnection(QString()));
    return allowsRecentlyUsed(QDBusConnection::sessionBus());
}

}
