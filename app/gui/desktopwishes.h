// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace stratoscope
{

/** Settings of a desktop: keys and values by namespace. */
using DesktopSettings = QMap<QString, QVariantMap>;

/** What a desktop wants of all programs. */
struct DesktopWishes
{
    bool reducesMotion = false;
    bool hasHighContrast = false;

    bool operator==(const DesktopWishes &) const = default;
};

/** What \a settings of GNOME, KDE and others say, as the desktop portal has them. */
DesktopWishes desktopWishes(const DesktopSettings &settings);

/** Asks the desktop portal for its wishes, and follows them. Never waits: whoever has no portal has no wishes. */
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    const DesktopWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed(const stratoscope::DesktopWishes &wishes);

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void update();

    QDBusConnection m_bus;
    DesktopSettings m_settings;
    DesktopWishes m_wishes;
};

/** Calls \a changed with what the desktop wants, on \a owner's thread and as long as it lives. Another thread joins the
 *  session bus, for one that does not answer keeps who joins it waiting for half a minute. */
void followDesktop(QObject *owner, const std::function<void(const DesktopWishes &)> &changed);

}
