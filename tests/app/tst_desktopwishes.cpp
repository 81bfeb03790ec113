// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopwishes.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

namespace
{

/** Settings as a desktop portal offers them. */
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    DesktopSettings settings;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return settings; }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

}

/** What desktops want of programs: less motion, more contrast. */
class TestDesktopWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void understandsDesktops_data();
    void understandsDesktops();
    void followsThePortal();
    void doesWithoutAPortal();

private:
    /** The address of a bus of our own; empty if there is no program for one. */
    static QString startBus(QProcess &daemon);
};

void TestDesktopWishes::understandsDesktops_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("reducesMotion");
    QTest::addColumn<bool>("hasHighContrast");
    const auto row
        = [](const char *name, const char *space, const char *key, const QVariant &value, bool reduces, bool has) {
              QTest::newRow(name) << QString::fromLatin1(space) << QString::fromLatin1(key) << value << reduces << has;
          };
    row("nothing", "org.freedesktop.appearance", "color-scheme", 1u, false, false);
    row("animations", "org.gnome.desktop.interface", "enable-animations", true, false, false);
    row("no animations", "org.gnome.desktop.interface", "enable-animations", false, true, false);
    row("reduced", "org.freedesktop.appearance", "reduced-motion", 1u, true, false);
    row("no factor", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0"), true, false);
    row("half", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0.5"), false, false);
    row("nonsense", "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("fast"), false, false);
    row("contrast", "org.freedesktop.appearance", "contrast", 1u, false, true);
    row("GNOME's contrast", "org.gnome.desktop.a11y.interface", "high-contrast", true, false, true);
}

void TestDesktopWishes::understandsDesktops()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, reducesMotion);
    QFETCH(bool, hasHighContrast);
    const DesktopWishes wishes = desktopWishes({{space, {{key, value}}}});
    QCOMPARE(wishes.reducesMotion, reducesMotion);
    QCOMPARE(wishes.hasHighContrast, hasHighContrast);
}

QString TestDesktopWishes::startBus(QProcess &daemon)
{
    daemon.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead(PatienceMs))
        return {};
    return QString::fromUtf8(daemon.readLine()).trimmed();
}

void TestDesktopWishes::followsThePortal()
{
    QProcess daemon;
    const QString address = startBus(daemon);
    if (address.isEmpty())
        QSKIP("no dbus-daemon");
    qDBusRegisterMetaType<DesktopSettings>();
    Portal portal;
    portal.settings = {{QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}}};
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopWatch watch(QDBusConnection::connectToBus(address, QStringLiteral("program")));
    QSignalSpy changed(&watch, &DesktopWatch::changed);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(watch.wishes().reducesMotion);
    QVERIFY(!watch.wishes().hasHighContrast);
    Q_EMIT portal.SettingChanged(
        QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), QDBusVariant(1u));
    QTRY_VERIFY(watch.wishes().hasHighContrast);
    Q_EMIT portal.SettingChanged(
        QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), QDBusVariant(true));
    QTRY_VERIFY(!watch.wishes().reducesMotion);
    QCOMPARE(changed.size(), 3);
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    daemon.terminate();
    daemon.waitForFinished();
}

void TestDesktopWishes::doesWithoutAPortal()
{
    // No bus at all.
    DesktopWatch nowhere(QDBusConnection(QStringLiteral("nowhere")));
    QCOMPARE(nowhere.wishes(), DesktopWishes {});
    QProcess daemon;
    const QString address = startBus(daemon);
    if (address.isEmpty())
        QSKIP("no dbus-daemon");
    DesktopWatch alone(QDBusConnection::connectToBus(address, QStringLiteral("alone")));
    QTest::qWait(100);
    QCOMPARE(alone.wishes(), DesktopWishes {});
    QDBusConnection::disconnectFromBus(QStringLiteral("alone"));
    daemon.terminate();
    daemon.waitForFinished();
}

STRATOSCOPE_TEST(TestDesktopWishes)
#include "tst_desktopwishes.moc"
