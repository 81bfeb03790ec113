// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginejson.h"
#include "enginelisting.h"
#include "enginereference.h"
#include "fakeengine.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** The answers of engines, odd ones included, and the names of engines. */
class TestEngineListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void dockerIsRead();
    void podmanIsRead();
    void oddAnswers_data();
    void oddAnswers();
    void problemsSayWhatToDo_data();
    void problemsSayWhatToDo();
    void contextsAreFound();
    void sizes_data();
    void sizes();
    void times_data();
    void times();
    void references_data();
    void references();
    void notReferences_data();
    void notReferences();
};

namespace
{

const QByteArray answers = "case \"$*\" in\n"
                           "images*) cat \"$here/images\" ;;\n"
                           "ps*--size*) cat \"$here/sized\" ;;\n"
                           "ps*) cat \"$here/containers\" ;;\n"
                           "version*) echo '{\"Client\":{\"Version\":\"1\"},\"Server\":{\"Version\":\"28.2\"}}' ;;\n"
                           "context*) cat \"$here/contexts\" ;;\n"
                           "*) exit 9 ;;\n"
                           "esac\n";

}

void TestEngineListing::dockerIsRead()
{
    const FakeEngine fake(answers);
    fake.put(QStringLiteral("images"),
        R"({"ID":"sha256:aa","Repository":"shop","Tag":"2.4","Size":"1.98MB","CreatedAt":"2026-11-24 23:11:22 +0100 CET"})"
        "\n"
        R"({"ID":"sha256:aa","Repository":"shop","Tag":"latest","Size":"1.98MB"})"
        "\n"
        R"({"ID":"sha256:bb","Repository":"<none>","Tag":"<none>","Size":"5B"})"
        "\n");
    const QByteArray container = "{\"ID\":\"c0ffee\",\"Names\":\"web\",\"Image\":\"shop:2.4\",\"State\":\"paused\","
                                 "\"Status\":\"Up 3 hours (Paused)\",\"Size\":\"5kB (virtual 1.98MB)\"}";
    fake.put(QStringLiteral("containers"), container);
    fake.put(QStringLiteral("sized"), container);

    const EngineListing listing = listEngine(fake.engine(), true, Job());
    QVERIFY(!listing.problem);
    QCOMPARE(listing.version, QStringLiteral("28.2"));
    QCOMPARE(listing.images.size(), 2u);
    QCOMPARE(listing.images[0].names, QStringList({QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}));
    QCOMPARE(listing.images[0].size, std::optional<quint64>(1'980'000));
    QCOMPARE(listing.images[0].created, QDateTime(QDate(2026, 11, 24), QTime(22, 11, 22), Qt::UTC));
    QVERIFY(listing.images[1].names.isEmpty());
    QCOMPARE(listing.containers.size(), 1u);
    QCOMPARE(listing.containers[0].name, QStringLiteral("web"));
    QCOMPARE(listing.containers[0].state, ContainerState::Paused);
    QCOMPARE(listing.containers[0].writableSize, std::optional<quint64>(5000));
    QVERIFY(!listEngine(fake.engine(), false, Job()).containers[0].writableSize);
}

void TestEngineListing::podmanIsRead()
{
    const FakeEngine fake(answers);
    fake.put(QStringLiteral("images"),
        R"([{"Id":"aa","Names":["localhost/shop:1","localhost/shop:2"],"Size":1997895,"Created":1795561875},
            {"Id":"bb","Names":null,"Size":3}])");
    const QByteArray container
        = R"([{"Id":"c1","Names":["web","other"],"Image":"localhost/shop:1","State":"exited","Created":1795561875,)"
          R"("Size":{"rootFsSize":10,"rwSize":3266}}])";
    fake.put(QStringLiteral("containers"), container);
    fake.put(QStringLiteral("sized"), container);

    const EngineListing listing = listEngine(fake.engine(EngineKind::Podman), true, Job());
    QVERIFY(!listing.problem);
    QCOMPARE(listing.images.size(), 2u);
    QCOMPARE(listing.images[0].names.size(), 2);
    QCOMPARE(listing.images[0].size, std::optional<quint64>(1'997'895));
    QCOMPARE(listing.containers[0].name, QStringLiteral("web"));
    QCOMPARE(listing.containers[0].state, ContainerState::Exited);
    QCOMPARE(listing.containers[0].writableSize, std::optional<quint64>(3266));
    QCOMPARE(listing.containers[0].created.toSecsSinceEpoch(), 1'795'561'875);
}

void TestEngineListing::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<int>("images"); ///< -1: an error.
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("empty lines") << QByteArray("\n\n") << 0;
    QTest::newRow("empty array") << QByteArray("[]") << 0;
    QTest::newRow("null in array") << QByteArray("[null, 1, \"x\", {\"Id\":\"a\"}]") << 1;
    QTest::newRow("wrong types") << QByteArray(R"([{"Id":"a","Names":7,"Size":{},"Created":"x"},{"Id":7},{}])") << 1;
    QTest::newRow("huge numbers") << QByteArray(R"([{"Id":"a","Size":1e300,"Created":-1e300}])") << 1;
    QTest::newRow("words") << QByteArray("REPOSITORY TAG\nshop 2\n") << -1;
    QTest::newRow("cut off") << QByteArray(R"([{"Id":"a")") << -1;
    QTest::newRow("binary") << QByteArray("\0\xff\xfe{", 4) << -1;
    QTest::newRow("deep") << QByteArray(100'000, '[') << -1;
    QTest::newRow("deep line") << "{\"a\":" + QByteArray(100'000, '[') << -1;
}

void TestEngineListing::oddAnswers()
{
    QFETCH(QByteArray, printed);
    QFETCH(int, images);
    const FakeEngine fake(answers);
    fake.put(QStringLiteral("images"), printed);
    fake.put(QStringLiteral("containers"), {});
    const EngineListing listing = listEngine(fake.engine(), false, Job());
    QCOMPARE(listing.problem.has_value(), images < 0);
    QCOMPARE(int(listing.images.size()), std::max(images, 0));
    if (listing.problem)
        QVERIFY(listing.problem->message().startsWith(QStringLiteral("docker: ")));
}

void TestEngineListing::problemsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("hint");
    QTest::newRow("not running") << QByteArray("echo 'Cannot connect to the Docker daemon at unix:///x. Is the docker "
                                               "daemon running?' >&2; exit 1")
                                 << "daemon running?"
                                 << "systemctl start docker";
    QTest::newRow("not allowed") << QByteArray("echo 'permission denied while trying to connect to the Docker daemon "
                                               "socket at unix:///x: connect: permission denied' >&2; exit 1")
                                 << "permission denied"
                                 << "group";
    QTest::newRow("advice last") << QByteArray("echo 'Error: wrong' >&2; echo \"See 'docker --help'.\" >&2; exit 1")
                                 << "wrong" << QString();
    QTest::newRow("controls the terminal") << QByteArray("printf 'bad\\033[2J' >&2; exit 1") << "bad" << QString();
    QTest::newRow("silent") << QByteArray("exit 77") << "77" << QString();
}

void TestEngineListing::problemsSayWhatToDo()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, cause);
    QFETCH(QString, hint);
    const FakeEngine fake(script);
    const EngineListing listing = listEngine(fake.engine(), false, Job());
    QVERIFY(listing.problem.has_value());
    QVERIFY(listing.isInstalled);
    QVERIFY2(listing.problem->cause.contains(cause), qPrintable(listing.problem->message()));
    QVERIFY(!listing.problem->cause.contains(QChar(0x1b)));
    QVERIFY2(hint.isEmpty() == listing.problem->hint.isEmpty() && listing.problem->hint.contains(hint),
        qPrintable(listing.problem->message()));
    QVERIFY2(!listing.problem->message().contains(QRegularExpression(QStringLiteral("[?.]\\."))),
        qPrintable(listing.problem->message()));

    const EngineListing absent
        = listEngine({EngineKind::Podman, {}, QStringLiteral("stratoscope-no-such-program"), {}}, false, Job());
    QVERIFY(!absent.isInstalled);
    QVERIFY(absent.problem->hint.contains(QStringLiteral("podman")));
}

void TestEngineListing::contextsAreFound()
{
    const FakeEngine fake(answers);
    fake.put(QStringLiteral("contexts"),
        "{\"Name\":\"default\",\"Current\":true}\n{\"Name\":\"work\",\"Current\":false}\n"
        "{\"Name\":\"--evil\",\"Current\":false}\n{\"Name\":7}\n");
    EnginePrograms programs;
    programs.set(EngineKind::Docker, {fake.program()});
    const std::vector<Engine> engines = enginesOf(EngineKind::Docker, programs, Job());
    QCOMPARE(engines.size(), 2u);
    QCOMPARE(engines[0].arguments, QStringList());
    QCOMPARE(engines[1].arguments, QStringList({QStringLiteral("--context"), QStringLiteral("work")}));
    programs.set(EngineKind::Docker, {fake.program(), QStringLiteral("--host=x")});
    QCOMPARE(enginesOf(EngineKind::Docker, programs, Job()).size(), 1u);
    programs.set(EngineKind::Docker, {});
    QVERIFY(enginesOf(EngineKind::Docker, programs, Job()).empty());
}

void TestEngineListing::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << "5B (virtual 1.98MB)" << 5ll;
    QTest::newRow("decimal") << "1.98MB" << 1'980'000ll;
    QTest::newRow("binary") << "1.5 KiB" << 1'536ll;
    QTest::newRow("small k") << "12kB" << 12'000ll;
    QTest::newRow("words") << "N/A" << -1ll;
    QTest::newRow("endless") << "99999999999999999999PB" << -1ll;
    QTest::newRow("too large") << "999999999999PB" << -1ll;
}

void TestEngineListing::sizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const std::optional<quint64> size = sizeOf(text);
    QCOMPARE(size ? qint64(*size) : -1, bytes);
}

void TestEngineListing::times_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("number") << QJsonValue(1'795'561'875) << 1'795'561'875ll;
    QTest::newRow("iso") << QJsonValue(QStringLiteral("2026-11-24T23:11:15Z")) << 1'795'561'875ll;
    QTest::newRow("docker") << QJsonValue(QStringLiteral("2026-11-25 00:11:15 +0100 CET")) << 1'795'561'875ll;
    QTest::newRow("never") << QJsonValue(-62'135'596'800.0) << 0ll;
    QTest::newRow("words") << QJsonValue(QStringLiteral("3 hours ago")) << 0ll;
}

void TestEngineListing::times()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, seconds);
    const QDateTime time = timeOf(value);
    QCOMPARE(time.isValid() ? time.toSecsSinceEpoch() : 0, seconds);
}

void TestEngineListing::references_data()
{
    QTest::addColumn<bool>("isValid");
    for (const char *text : {"docker://shop", "docker://shop:2.4", "podman://localhost/shop@sha256:0123",
             "nerdctl-image://a", "docker-container+work-1.x://web", "podman+far://x", "container://web_1"})
        QTest::newRow(text) << true;
    for (const char *text : {"docker://", "docker://-v", "docker://--help", "docker://a b", "docker://a\nb",
             "docker://a;b", "docker://$(x)", "docker+://a", "docker+-H://a", "docker+a b://a", "nerdctl+x://a",
             "container:///web", "docker://\xc3\xbc"})
        QTest::newRow(text) << false;
}

void TestEngineListing::references()
{
    QFETCH(bool, isValid);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(isReference(text));
    const auto reference = parseReference(text);
    QCOMPARE(reference.has_value(), isValid);
    if (isValid)
        QCOMPARE(reference->toString(), text);
    else
        QCOMPARE(reference.error().kind, ErrorKind::Usage);
}

void TestEngineListing::notReferences_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text : {"shop.tar", "docker", "docker:/x", "./docker://x", "dockers://x", "container+a://x",
             "/docker://x", "http://x", "container-image://x"})
        QTest::newRow(text) << 0;
}

void TestEngineListing::notReferences()
{
    QVERIFY(!isReference(QString::fromUtf8(QTest::currentDataTag())));
}

STRATOSCOPE_TEST(TestEngineListing)
#include "tst_enginelisting.moc"
