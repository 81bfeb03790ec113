// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeengine.h"
#include "openreference.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::TarEntry;

/** References become sources: what an engine saves is bounded, can be cancelled, and is not saved twice. */
class TestOpenReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void imageIsSavedOnce();
    void containerHasItsImage();
    void containerOfAnyEngine();
    void savingIsBounded();
    void savingCanBeCancelled();
    void whatIsNoImageIsRefused_data();
    void whatIsNoImageIsRefused();
    void pathsAreStillPaths();
    void otherToolsNames_data();
    void otherToolsNames();
    void namesThatCannotBeOpened_data();
    void namesThatCannotBeOpened();
};

namespace
{

const QByteArray referenceScript = "echo \"$*\" >> \"$here/calls\"\n"
                                   "case \"$*\" in\n"
                                   "image*shop*|image*sha256:aa*) cat \"$here/image\" ;;\n"
                                   "container*web*) cat \"$here/container\" ;;\n"
                                   "diff*) echo 'A /new' ;;\n"
                                   "cp*) cat \"$here/new.tar\" ;;\n"
                                   "save*) . \"$here/save\" ;;\n"
                                   "*) echo 'Error: no such thing' >&2; exit 1 ;;\n"
                                   "esac\n";

TarEntry plainFile(const QByteArray &path, const QByteArray &content)
{
    TarEntry entry;
    entry.path = path;
    entry.content = content;
    return entry;
}

QByteArray tar(const std::vector<TarEntry> &entries)
{
    return imagebuilder::writeTar(entries).value();
}

void fill(const FakeEngine &engine, const QByteArray &save = "cat \"$here/saved.tar\"")
{
    engine.put(QStringLiteral("image"), R"({"Id":"sha256:aa","RepoTags":["shop:1"],"Size":10240})");
    engine.put(QStringLiteral("container"),
        R"({"Id":"c0ffee","Name":"/web","Image":"sha256:aa","State":{"Status":"paused"},
            "GraphDriver":{"Name":"overlay2","Data":{"UpperDir":"/etc"}}})");
    engine.put(QStringLiteral("save"), save + '\n');
    engine.put(QStringLiteral("new.tar"), tar({plainFile("new", "x")}));
    engine.put(QStringLiteral("saved.tar"),
        tar({plainFile("manifest.json", R"([{"Config":"config.json","RepoTags":null,"Layers":["a/layer.tar"]}])"),
            plainFile("config.json", R"({"os":"linux","architecture":"amd64"})"),
            plainFile("a/layer.tar", tar({plainFile("base", "1")}))}));
}

EngineOptions optionsFor(const FakeEngine &docker, const QString &podman = {})
{
    EngineOptions options;
    options.programs.set(EngineKind::Docker, {docker.program()});
    options.programs.set(EngineKind::Podman, podman.isEmpty() ? QStringList() : QStringList {podman});
    options.programs.set(EngineKind::Nerdctl, {});
    return options;
}

int savesOf(const FakeEngine &engine)
{
    QFile calls(engine.path(QStringLiteral("calls")));
    if (!calls.open(QIODevice::ReadOnly))
        return 0;
    int saves = 0;
    for (const QByteArray &line : calls.readAll().split('\n'))
        saves += line.startsWith("save") ? 1 : 0;
    return saves;
}

}

void TestOpenReference::imageIsSavedOnce()
{
    const FakeEngine engine(referenceScript);
    fill(engine);
    const auto first = openReference(QStringLiteral("docker://shop"), optionsFor(engine), Job());
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message()));
    QCOMPARE((*first)->location, QStringLiteral("docker://shop"));
    QCOMPARE((*first)->images.size(), 1u);
    // An image saved by ID contains no names.
    QCOMPARE((*first)->images[0].names, QStringList {QStringLiteral("shop:1")});
    QVERIFY(!(*first)->images[0].container);
    QVERIFY(openReference(QStringLiteral("docker://shop"), optionsFor(engine), Job()).has_value());
    QCOMPARE(savesOf(engine), 1);
}

void TestOpenReference::containerHasItsImage()
{
    const FakeEngine engine(referenceScript);
    fill(engine);
    const auto source = openReference(QStringLiteral("docker://web"), optionsFor(engine), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->location, QStringLiteral("docker-container://web"));
    const std::optional<Container> container = (*source)->images[0].container;
    QVERIFY(container.has_value());
    QCOMPARE(container->name, QStringLiteral("web"));
    QCOMPARE(container->state, ContainerState::Paused);
    // A directory that does not belong to a layer is not trusted.
    QVERIFY(container->upper != QStringLiteral("/etc"));
    QVERIFY(QFile::exists(container->upper));
    const auto image = openReference(QStringLiteral("docker-image://web"), optionsFor(engine), Job());
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, ErrorKind::NotFound);
}

void TestOpenReference::containerOfAnyEngine()
{
    const FakeEngine docker(referenceScript);
    fill(docker);
    const FakeEngine podman(referenceScript);
    fill(podman);
    const EngineOptions both = optionsFor(docker, podman.program());
    // The same ID: two ways to reach one engine.
    const auto one = openReference(QStringLiteral("container://web"), both, Job());
    QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().message()));
    podman.put(QStringLiteral("container"), R"({"Id":"other","Name":"web","Image":"sha256:aa"})");
    const auto ambiguous = openReference(QStringLiteral("container://web"), both, Job());
    QVERIFY(!ambiguous.has_value());
    QCOMPARE(ambiguous.error().kind, ErrorKind::Usage);
    QVERIFY(ambiguous.error().message().contains(QStringLiteral("podman-container://web")));
    const auto none = openReference(QStringLiteral("container://nothing"), both, Job());
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestOpenReference::savingIsBounded()
{
    const FakeEngine engine(referenceScript);
    fill(engine, "exec cat /dev/zero");
    EngineOptions options = optionsFor(engine);
    options.mostBytes = 5 << 20;
    const auto source = openReference(QStringLiteral("docker://shop"), options, Job());
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().kind, ErrorKind::Limit);

    engine.put(QStringLiteral("image"), R"({"Id":"sha256:aa","Size":9000000000000000})");
    const auto large = openReference(QStringLiteral("docker://shop"), optionsFor(engine), Job());
    QVERIFY(!large.has_value());
    QCOMPARE(large.error().kind, ErrorKind::Limit);
    QVERIFY(large.error().hint.contains(QStringLiteral("TMPDIR")));
}

void TestOpenReference::savingCanBeCancelled()
{
    const FakeEngine engine(referenceScript);
    fill(engine, "echo begun; exec sleep 600");
    quint64 seen = 0;
    Job job;
    job = Job([&](const Progress &progress) {
        seen = progress.done;
        if (progress.done > 0)
            job.cancel();
    });
    const auto source = openReference(QStringLiteral("docker://shop"), optionsFor(engine), job);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().kind, ErrorKind::Cancelled);
    QCOMPARE(seen, 6u);
}

void TestOpenReference::whatIsNoImageIsRefused_data()
{
    QTest::addColumn<QByteArray>("save");
    QTest::addColumn<QString>("cause");
    QTest::newRow("nothing") << QByteArray(":") << QStringLiteral("empty");
    QTest::newRow("words") << QByteArray("echo hello") << QStringLiteral("not a tar");
    QTest::newRow("fails") << QByteArray("head -c 2000 \"$here/saved.tar\"; echo 'Error: broken pipe' >&2; exit 125")
                           << QStringLiteral("broken pipe");
}

void TestOpenReference::whatIsNoImageIsRefused()
{
    QFETCH(QByteArray, save);
    QFETCH(QString, cause);
    const FakeEngine engine(referenceScript);
    fill(engine, save);
    const auto source = openReference(QStringLiteral("docker://shop"), optionsFor(engine), Job());
    QVERIFY(!source.has_value());
    QVERIFY2(source.error().message().contains(cause), qPrintable(source.error().message()));
    QVERIFY(source.error().message().startsWith(QStringLiteral("docker")));
}

void TestOpenReference::pathsAreStillPaths()
{
    const FakeEngine engine(referenceScript);
    fill(engine);
    const auto source = openReference(engine.path(QStringLiteral("saved.tar")), optionsFor(engine), Job());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->location, engine.path(QStringLiteral("saved.tar")));
    const auto none = openReference(QStringLiteral("/no/such/file"), optionsFor(engine), Job());
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestOpenReference::otherToolsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("location");
    QTest::newRow("docker-archive") << QStringLiteral("docker-archive:%1") << QStringLiteral("%1");
    QTest::newRow("with a name") << QStringLiteral("docker-archive:%1:shop:1") << QStringLiteral("%1");
    QTest::newRow("docker-daemon") << QStringLiteral("docker-daemon:shop:1") << QStringLiteral("docker-image://shop:1");
}

void TestOpenReference::otherToolsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, location);
    const FakeEngine engine(referenceScript);
    fill(engine);
    engine.put(QStringLiteral("named.tar"),
        tar({plainFile("manifest.json",
                 R"([{"Config":"config.json","RepoTags":["a:1"],"Layers":["a/layer.tar"]},
                     {"Config":"other.json","RepoTags":["shop:1"],"Layers":["a/layer.tar"]}])"),
            plainFile("config.json", R"({"os":"linux","architecture":"amd64"})"),
            plainFile("other.json", R"({"os":"linux","architecture":"arm64"})"),
            plainFile("a/layer.tar", tar({plainFile("base", "1")}))}));
    const QString file = engine.path(QStringLiteral("named.tar"));
    const auto inFile = [&file](const QString &text) { return QString(text).replace(QLatin1String("%1"), file); };
    const auto source = openReference(inFile(name), optionsFor(engine), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->location, inFile(location));
    if (name.endsWith(QLatin1String("shop:1"))) {
        QCOMPARE((*source)->images.size(), std::size_t(1));
        QVERIFY((*source)->images[0].names.contains(QStringLiteral("shop:1")));
    }
}

void TestOpenReference::namesThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("a name alone") << QStringLiteral("nginx:latest") << QStringLiteral("give docker://nginx:latest");
    QTest::newRow("a registry") << QStringLiteral("registry://x/y") << QStringLiteral("skopeo copy docker://");
    QTest::newRow("no such file") << QStringLiteral("oci:/no/such:tag") << QStringLiteral("/no/such:tag: No such file");
}

void TestOpenReference::namesThatCannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto source = openReference(name, EngineOptions(), Job());
    QVERIFY(!source.has_value());
    QVERIFY2(source.error().message().contains(says), qPrintable(source.error().message()));
}

STRATOSCOPE_TEST(TestOpenReference)
#include "tst_openreference.moc"
