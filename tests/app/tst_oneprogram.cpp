// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentlyused.h"
#include "sampleimages.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVariantList>
#include <QVariantMap>

#include <csignal>

using namespace stratoscope;

namespace
{

const QString Program = QStringLiteral("org.stratoscope.Stratoscope");

/** Takes every call, and answers none. */
class SilentObject : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

struct EndProgram
{
    void operator()(QProcess *program) const
    {
        program->kill();
        program->waitForFinished();
        delete program;
    }
};

/** Ends with the test. */
using ProgramPtr = std::unique_ptr<QProcess, EndProgram>;

}

/** The program started more than once, as a desktop does, on a session bus of the test's own. */
class TestOneProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensInTheRunningOne_data();
    void opensInTheRunningOne();
    void staysApart_data();
    void staysApart();
    void opensUrls();
    void isStartedByTheBus();
    void opensThirtyWindows();
    void needsNoBus_data();
    void needsNoBus();
    void goesOnIfNobodyAnswers();
    void notesFilesForAllPrograms();
    void leavesOtherListsAlone_data();
    void leavesOtherListsAlone();
    void knowsItsTypes_data();
    void knowsItsTypes();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString image(const QString &name);
    ProgramPtr start(const QStringList &arguments, const QString &directory = {});
    ProgramPtr startFirst();
    bool hasOpened(const QString &file) const;
    QDBusMessage call(const QString &method, const QVariantList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_bus;
    QString m_address;
    QProcessEnvironment m_environment;
    QByteArray m_image;
};

void TestOneProgram::initTestCase()
{
    SampleImages images(2);
    images.add({QStringLiteral("small:1")}, {0, 1});
    m_image = imagebuilder::writeTar(layoutFiles(images.set(), imagebuilder::Form::Oci)).value();
}

void TestOneProgram::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data/dbus-1/services")));
    QFile service(path(QStringLiteral("data/dbus-1/services/org.stratoscope.Stratoscope.service")));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("[D-BUS Service]\nName=org.stratoscope.Stratoscope\nExec=" STRATOSCOPE_PROGRAM " --service\n");
    service.close();

    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE"})
        m_environment.remove(QLatin1String(variable));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
            QStringLiteral("--address=unix:path=") + path(QStringLiteral("bus"))});
    if (!m_bus.waitForStarted())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("test")).isConnected());
}

void TestOneProgram::cleanup()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("test"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

QString TestOneProgram::image(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(m_image) == m_image.size() ? file.fileName() : QString();
}

ProgramPtr TestOneProgram::start(const QStringList &arguments, const QString &directory)
{
    ProgramPtr program(new QProcess);
    program->setProcessEnvironment(m_environment);
    program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program->setWorkingDirectory(directory.isEmpty() ? m_folder->path() : directory);
    program->start(QStringLiteral(STRATOSCOPE_PROGRAM), arguments);
    return program->waitForStarted() ? std::move(program) : nullptr;
}

/** Until it has its name. */
ProgramPtr TestOneProgram::startFirst()
{
    ProgramPtr program = start({});
    const QDBusConnection bus(QStringLiteral("test"));
    const bool isThere
        = QTest::qWaitFor([&] { return bus.interface()->isServiceRegistered(Program).value(); }, PatienceMs);
    return isThere ? std::move(program) : nullptr;
}

/** By the list that all programs share: the process that shows a window writes it. */
bool TestOneProgram::hasOpened(const QString &file) const
{
    return QTest::qWaitFor(
        [&] {
            QFile list(path(QStringLiteral("data/recently-used.xbel")));
            return list.open(QIODevice::ReadOnly) && list.readAll().contains(QUrl::fromLocalFile(file).toEncoded());
        },
        PatienceMs);
}

QDBusMessage TestOneProgram::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        Program, QStringLiteral("/org/stratoscope/Stratoscope"), QStringLiteral("org.freedesktop.Application"), method);
    message.setArguments(arguments);
    return QDBusConnection(QStringLiteral("test")).call(message, QDBus::Block, PatienceMs);
}

void TestOneProgram::opensInTheRunningOne_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("file") << QStringList();
    QTest::newRow("the same colours") << QStringList {QStringLiteral("--theme"), QStringLiteral("system")};
    QTest::newRow("the same language") << QStringList {QStringLiteral("--language"), QStringLiteral("en")};
    QTest::newRow("a view") << QStringList {QStringLiteral("--view"), QStringLiteral("map")};
}

void TestOneProgram::opensInTheRunningOne()
{
    QFETCH(QStringList, options);
    const ProgramPtr first = startFirst();
    QVERIFY(first);
    QVERIFY(QDir().mkpath(path(QStringLiteral("other"))));
    const QString file = image(QStringLiteral("other/a b#%.tar"));
    // Its paths begin where it was started.
    const ProgramPtr second = start(QStringList {QStringLiteral("a b#%.tar")} + options, path(QStringLiteral("other")));
    QVERIFY(second && second->waitForFinished(PatienceMs));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(hasOpened(file));
    QCOMPARE(first->state(), QProcess::Running);
}

void TestOneProgram::staysApart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("it is asked to") << QStringList {QStringLiteral("--new-process")};
    QTest::newRow("another language") << QStringList {QStringLiteral("--language"), QStringLiteral("de")};
    QTest::newRow("other colours") << QStringList {QStringLiteral("--theme"), QStringLiteral("dark")};
}

void TestOneProgram::staysApart()
{
    QFETCH(QStringList, options);
    const ProgramPtr first = startFirst();
    QVERIFY(first);
    const QString file = image(QStringLiteral("apart.tar"));
    const ProgramPtr second = start(QStringList {file} + options);
    QVERIFY(second && hasOpened(file));
    QCOMPARE(second->state(), QProcess::Running);
}

void TestOneProgram::opensUrls()
{
    const ProgramPtr first = startFirst();
    QVERIFY(first);
    const QString one = image(QStringLiteral("ä ö.tar"));
    const QString two = image(QStringLiteral("--two.tar"));
    const QStringList urls {QUrl::fromLocalFile(one).toString(QUrl::FullyEncoded), QUrl::fromLocalFile(two).toString()};
    const QVariantMap platform {{QStringLiteral("activation-token"), QStringLiteral("token")}};
    QCOMPARE(call(QStringLiteral("Open"), {urls, platform}).type(), QDBusMessage::ReplyMessage);
    QVERIFY(hasOpened(one) && hasOpened(two));
    QCOMPARE(call(QStringLiteral("Activate"), {QVariantMap()}).type(), QDBusMessage::ReplyMessage);
    for (const char *action : {"new-window", "open-engine"}) {
        const QDBusMessage reply
            = call(QStringLiteral("ActivateAction"), {QLatin1String(action), QVariantList(), QVariantMap()});
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    for (const char *action : {"snapshot", "help", "", "no such"}) {
        const QDBusMessage reply
            = call(QStringLiteral("ActivateAction"), {QLatin1String(action), QVariantList(), QVariantMap()});
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
    }
    QCOMPARE(first->state(), QProcess::Running);
}

void TestOneProgram::isStartedByTheBus()
{
    const QString file = image(QStringLiteral("a.tar"));
    const QVariantList arguments {QStringList {QUrl::fromLocalFile(file).toString()}, QVariantMap()};
    QCOMPARE(call(QStringLiteral("Open"), arguments).type(), QDBusMessage::ReplyMessage);
    QVERIFY(hasOpened(file));
    const QDBusConnection bus(QStringLiteral("test"));
    QVERIFY(::kill(pid_t(bus.interface()->servicePid(Program).value()), SIGTERM) == 0);
}

void TestOneProgram::opensThirtyWindows()
{
    QStringList files;
    for (int i = 0; i < 30; ++i)
        files.append(image(QStringLiteral("image-%1.tar").arg(i)));
    const ProgramPtr program = start(files);
    QVERIFY(program);
    for (const QString &file : files)
        QVERIFY2(hasOpened(file), qPrintable(file));
    QCOMPARE(program->state(), QProcess::Running);
}

void TestOneProgram::needsNoBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("gone") << QStringLiteral("unix:path=/none/bus");
    QTest::newRow("nonsense") << QStringLiteral("nonsense");
    QTest::newRow("silent") << QStringLiteral("unix:path=") + QStringLiteral("silent");
}

/** A bus that is missing, or that takes calls and never answers, keeps nobody waiting. */
void TestOneProgram::needsNoBus()
{
    QFETCH(QString, address);
    QLocalServer silent;
    if (address.endsWith(QLatin1String("silent"))) {
        QVERIFY(silent.listen(path(QStringLiteral("silent"))));
        address = QStringLiteral("unix:path=") + path(QStringLiteral("silent"));
    }
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("none")));
    const QString file = image(QStringLiteral("a.tar"));
    QElapsedTimer clock;
    clock.start();
    const ProgramPtr program = start({file});
    QVERIFY(program && hasOpened(file));
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestOneProgram::goesOnIfNobodyAnswers()
{
    QDBusConnection bus(QStringLiteral("test"));
    SilentObject silent;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &silent, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(Program));
    const QString file = image(QStringLiteral("a.tar"));
    const ProgramPtr program = start({file});
    QVERIFY(program && hasOpened(file));
    QCOMPARE(program->state(), QProcess::Running);
    bus.unregisterObject(QStringLiteral("/"));
}

void TestOneProgram::notesFilesForAllPrograms()
{
    const QString list = path(QStringLiteral("list.xbel"));
    const QDateTime now = QDateTime::fromString(QStringLiteral("2024-05-01T12:00:00Z"), Qt::ISODate);
    const UsedFile used {QStringLiteral("/tmp/a & b.tar"), QStringLiteral("application/x-tar"),
        QStringLiteral("Stratoscope"), QStringLiteral("'stratoscope %u'")};
    // What others wrote stays, with what we do not know.
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\"\n"
        "      xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\"\n"
        "      xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\">\n"
        "  <bookmark href=\"file:///tmp/other\" added=\"2020-01-01T00:00:00Z\" modified=\"2020-01-01T00:00:00Z\" "
        "visited=\"2020-01-01T00:00:00Z\"><title>T &amp; t</title><info><metadata "
        "owner=\"http://freedesktop.org\"><mime:mime-type type=\"text/plain\"/><bookmark:private/>"
        "</metadata></info></bookmark>\n</xbel>\n");
    file.close();
    for (int i = 0; i < 2; ++i) {
        const Result<void> noted = noteRecentlyUsed(list, used, now.addSecs(i));
        QVERIFY2(noted.has_value(), noted ? "" : qPrintable(noted.error().message()));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    for (const char *part : {"<title>T &amp; t</title>", "<bookmark:private/>", "<mime:mime-type type=\"text/plain\"/>",
             "href=\"file:///tmp/a%20&amp;%20b.tar\"", "count=\"2\"", "2024-05-01T12:00:01"})
        QVERIFY2(written.contains(part), written);
    QCOMPARE(written.count("<bookmark href"), 2);
    // GLib, which most desktops read it with, agrees.
    QProcess glib;
    glib.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys\ntry:\n from gi.repository import GLib\nexcept ImportError:\n sys.exit(77)\n"
                           "b=GLib.BookmarkFile.new()\nb.load_from_file('%1')\nu='file:///tmp/a%20&%20b.tar'\n"
                           "assert b.has_item(u) and b.get_mime_type(u)=='application/x-tar'\n"
                           "assert b.get_app_info(u,'Stratoscope')[2]==2 and b.get_title('file:///tmp/other')=='T & t'")
                .arg(list)});
    QVERIFY(!glib.waitForStarted() || glib.waitForFinished(PatienceMs));
    const QByteArray problem = glib.readAllStandardError();
    QVERIFY2(glib.exitCode() == 0 || glib.exitCode() == 77, problem);
}

void TestOneProgram::leavesOtherListsAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("broken") << QByteArray("<xbel><bookmark href=\"file:///a\">");
    QTest::newRow("something else") << QByteArray("<html/>");
    QTest::newRow("binary") << QByteArray(100, '\0');
}

void TestOneProgram::leavesOtherListsAlone()
{
    QFETCH(QByteArray, content);
    QFile file(path(QStringLiteral("list.xbel")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!noteRecentlyUsed(file.fileName(), {QStringLiteral("/a"), {}, {}, {}}, QDateTime::currentDateTimeUtc()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestOneProgram::knowsItsTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("type");
    const auto tar = [](const QByteArray &name, const QByteArray &second = {}) {
        QByteArray head(1024, '\0');
        head.replace(0, name.size(), name);
        head.replace(257, 5, "ustar");
        head.replace(512, second.size(), second);
        return head;
    };
    const QByteArray digest(64, 'a');
    const QString oci = QStringLiteral("application/x-oci-image-archive");
    const QString docker = QStringLiteral("application/x-docker-image-archive");
    QTest::newRow("plain") << QStringLiteral("a.tar") << tar("src/") << QStringLiteral("application/x-tar");
    QTest::newRow("plain with blobs") << QStringLiteral("a") << tar("blobs/", "blobs/a")
                                      << QStringLiteral("application/x-tar");
    QTest::newRow("by name") << QStringLiteral("a.oci.tar") << tar("src/") << oci;
    QTest::newRow("layout") << QStringLiteral("a") << tar("oci-layout") << oci;
    QTest::newRow("blobs") << QStringLiteral("a") << tar("blobs/", "blobs/sha256/") << oci;
    QTest::newRow("docker 1.10") << QStringLiteral("a") << tar(digest + '/') << docker;
    QTest::newRow("podman") << QStringLiteral("a") << tar(digest + ".tar") << docker;
    QTest::newRow("config first") << QStringLiteral("a") << tar(digest + ".json") << docker;
    QTest::newRow("a long name") << QStringLiteral("a") << tar(QByteArray(64, 'A') + ".tar")
                                 << QStringLiteral("application/x-tar");
}

/** As another program sees it, with our types installed. */
void TestOneProgram::knowsItsTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(QString, type);
    QVERIFY(QDir().mkpath(path(QStringLiteral("data/mime/packages"))));
    QVERIFY(QFile::copy(
        QStringLiteral(STRATOSCOPE_MIME_TYPES), path(QStringLiteral("data/mime/packages/stratoscope.xml"))));
    QProcess update;
    update.start(QStringLiteral("update-mime-database"), {path(QStringLiteral("data/mime"))});
    if (!update.waitForStarted())
        QSKIP("update-mime-database is not installed");
    QVERIFY(update.waitForFinished(PatienceMs) && update.exitCode() == 0);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    file.close();
    QProcess query;
    query.setProcessEnvironment(m_environment);
    query.start(QStringLiteral("gio"),
        {QStringLiteral("info"), QStringLiteral("-a"), QStringLiteral("standard::content-type"), file.fileName()});
    if (!query.waitForStarted())
        QSKIP("gio is not installed");
    QVERIFY(query.waitForFinished(PatienceMs));
    const QByteArray answer = query.readAllStandardOutput();
    QVERIFY2(answer.contains("content-type: " + type.toUtf8() + '\n'), answer);
}

STRATOSCOPE_TEST(TestOneProgram)
#include "tst_oneprogram.moc"
