// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopwishes.h"
#include "recentpolicy.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

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
    void forgetsFiles_data();
    void forgetsFiles();
    void forgetsFilesForThePortal_data();
    void forgetsFilesForThePortal();

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
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, PatienceMs);
    QVERIFY(watch.wishes().reducesMotion);
    QVERIFY(!watch.wishes().hasHighContrast);
    Q_EMIT portal.SettingChanged(
        QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), QDBusVariant(1u));
    QTRY_VERIFY_WITH_TIMEOUT(watch.wishes().hasHighContrast, PatienceMs);
    Q_EMIT portal.SettingChanged(
        QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), QDBusVariant(true));
    QTRY_VERIFY_WITH_TIMEOUT(!watch.wishes().reducesMotion, PatienceMs);
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

void TestDesktopWishes::forgetsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("mayNote");
    const QString gtk = QStringLiteral("gtk-3.0/settings.ini");
    const QString kde = QStringLiteral("kdeglobals");
    QTest::newRow("nothing") << gtk << QByteArray("[Settings]\ngtk-theme-name=Adwaita\n") << true;
    QTest::newRow("GTK 3, yes") << gtk << QByteArray("[Settings]\ngtk-recent-files-enabled=true\n") << true;
    QTest::newRow("GTK 3, no") << gtk << QByteArray("[Settings]\ngtk-recent-files-enabled=false\n") << false;
    QTest::newRow("GTK 3, 0") << gtk << QByteArray("[Settings]\ngtk-recent-files-enabled=0\n") << false;
    QTest::newRow("GTK 4, no") << QStringLiteral("gtk-4.0/settings.ini")
                               << QByteArray("[Settings]\ngtk-recent-files-enabled=false\n") << false;
    QTest::newRow("KDE, yes") << kde << QByteArray("[RecentDocuments]\nUseRecent=true\nMaxEntries=10\n") << true;
    QTest::newRow("KDE, no") << kde << QByteArray("[KDE]\na=b\n\n[RecentDocuments]\nUseRecent=false\n") << false;
    QTest::newRow("KDE, no file") << kde << QByteArray("\0[[\n=", 6) << true;
}

void TestDesktopWishes::forgetsFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, mayNote);
    QTemporaryDir home;
    const QString path = home.filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    written.close();
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const bool found = allowsRecentlyUsed(QDBusConnection(QStringLiteral("nowhere")));
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
    QCOMPARE(found, mayNote);
}

void TestDesktopWishes::forgetsFilesForThePortal_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("mayNote");
    const QString gnome = QStringLiteral("org.gnome.desktop.privacy");
    const QString kde = QStringLiteral("org.kde.kdeglobals.RecentDocuments");
    QTest::newRow("GNOME, yes") << gnome << QStringLiteral("remember-recent-files") << QVariant(true) << true;
    QTest::newRow("GNOME, no") << gnome << QStringLiteral("remember-recent-files") << QVariant(false) << false;
    QTest::newRow("KDE, no") << kde << QStringLiteral("UseRecent") << QVariant(QStringLiteral("false")) << false;
    QTest::newRow("another key") << gnome << QStringLiteral("remember-app-usage") << QVariant(false) << true;
}

void TestDesktopWishes::forgetsFilesForThePortal()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, mayNote);
    QProcess daemon;
    const QString address = startBus(daemon);
    if (address.isEmpty())
        QSKIP("no dbus-daemon");
    qDBusRegisterMetaType<DesktopSettings>();
    Portal portal;
    portal.settings = {{space, {{key, value}}}};
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    QVERIFY(theirs.registerObject(
        QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    // Where the answer comes from this thread, it asks on another, as the program does.
    std::atomic<int> found = -1;
    std::thread asking(
        [&] { found = allowsRecentlyUsed(QDBusConnection::connectToBus(address, QStringLiteral("program"))) ? 1 : 0; });
    QTRY_VERIFY_WITH_TIMEOUT(found >= 0, PatienceMs);
    asking.join();
    QCOMPARE(found == 1, mayNote);
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    daemon.terminate();
    daemon.waitForFinished();
}

STRATOSCOPE_TEST(TestDesktopWishes)
#include "tst_desktopwishes.moc"
