// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copiedlayer.h"
#include "copyplan.h"
#include "enginetar.h"
#include "fakeengine.h"
#include "layertext.h"
#include "readlayer.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "writablelayer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

/** Assembles a container's writable layer from what an engine reports and copies, whatever that is. */
class TestEngineCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void linesAreParsed_data();
    void linesAreParsed();
    void plansAreShort_data();
    void plansAreShort();
    void tarPathsAreCleaned_data();
    void tarPathsAreCleaned();
    void dockerCopiesWhatChanged();
    void podmanExportsWhatChanged();
    void lineBreaksDeceiveNobody();
    void manyChangesAreExported();
    void hostileCopiesAreRefused_data();
    void hostileCopiesAreRefused();
    void failuresAreTold();
};

namespace
{

/** Prints "diff", one file per path for "cp", and "export.tar"; logs each call. */
const QByteArray engineScript
    = "printf '%s\\n' \"$*\" >> \"$here/calls\"\n"
      "case \"$1\" in\n"
      "diff) cat \"$here/diff\" ;;\n"
      "export) cat \"$here/export.tar\" ;;\n"
      "cp) file=$here/cp$(printf %s \"${2#*:}\" | tr '/\\n' '__')\n"
      "    [ -f \"$file\" ] && exec cat \"$file\"\n"
      "    echo \"Error response from daemon: Could not find the file in container\" >&2; exit 1 ;;\n"
      "*) exit 9 ;;\n"
      "esac\n";

QByteArray tar(const std::vector<TarEntry> &entries)
{
    return imagebuilder::writeTar(entries).value();
}

TarEntry file(const QByteArray &path, const QByteArray &content, quint32 mode = 0644)
{
    TarEntry entry;
    entry.path = path;
    entry.content = content;
    entry.mode = mode;
    entry.mtime = 1000;
    entry.mtimeNsec = 123456789;
    // Fractions of seconds are only written together with an attribute.
    entry.xattrs = {{"user.note", "x"}};
    return entry;
}

TarEntry directory(const QByteArray &path)
{
    TarEntry entry;
    entry.path = path;
    entry.type = TarType::Directory;
    entry.mode = 0755;
    return entry;
}

TarEntry linkTo(const QByteArray &path, const QByteArray &target, TarType type = TarType::Symlink)
{
    TarEntry entry;
    entry.path = path;
    entry.type = type;
    entry.linkTarget = target;
    return entry;
}

QByteArrayList callsOf(const FakeEngine &fake)
{
    QFile calls(fake.path(QStringLiteral("calls")));
    return calls.open(QIODevice::ReadOnly) ? calls.readAll().trimmed().split('\n') : QByteArrayList();
}

ContainerFacts container(const QByteArrayList &mounts = {})
{
    ContainerFacts facts;
    facts.id = QStringLiteral("c0ffee");
    facts.mounts = mounts;
    return facts;
}

Result<WritableLayer> layerOf(
    const FakeEngine &fake, EngineKind kind = EngineKind::Docker, const QByteArrayList &mounts = {})
{
    return writableLayer(fake.engine(kind), container(mounts), true, Job());
}

/** The layer on its own, on top of one that has the deleted files. */
QStringList textOf(const WritableLayer &layer)
{
    ReadLayer read = readUpper(layer.path, Job()).value();
    if (read.layer.damage)
        qWarning("%s", qPrintable(read.layer.damage->message()));
    std::vector<LayerEntries> layers;
    layers.push_back(layerFromText("d etc\nf etc/gone 1\nf etc/passwd 1\nd opt\nd opt/old\nf opt/old/file 1"));
    layers.push_back(std::move(read.entries));
    return layerText(UnionTree(std::move(layers)), LayerIndex(1));
}

}

void TestEngineCopy::linesAreParsed_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("nothing") << QByteArray() << 0 << 0 << true;
    QTest::newRow("all three") << QByteArray("C /etc\nA /etc/new\nD /etc/gone\n") << 2 << 1 << true;
    QTest::newRow("no newline at the end") << QByteArray("A /a") << 1 << 0 << true;
    QTest::newRow("goes on") << QByteArray("A /a\nb\n") << 1 << 0 << false;
    QTest::newRow("empty line in a name") << QByteArray("A /a\n\nA /c\n") << 2 << 0 << false;
    QTest::newRow("ends with a line break") << QByteArray("A /a\n\n") << 1 << 0 << false;
    QTest::newRow("twice") << QByteArray("A /a\nA /a\nD /etc/passwd\n") << 1 << 1 << false;
    QTest::newRow("not an absolute path") << QByteArray("A a\n") << 0 << 0 << false;
    QTest::newRow("binary") << QByteArray("A /\xff\nD \0", 9) << 1 << 0 << false;
}

void TestEngineCopy::linesAreParsed()
{
    QFETCH(QByteArray, printed);
    const ContainerDiff diff = parseDiffLines(printed);
    QTEST(int(diff.present.size()), "present");
    QTEST(int(diff.deleted.size()), "deleted");
    QTEST(diff.isCertain, "isCertain");
    QVERIFY(!parseDiffJson("[]", QStringLiteral("x")).has_value());
    const auto json = parseDiffJson(R"({"changed":["/a",7,"b"],"added":["/c\n"],"deleted":{}})", QStringLiteral("x"));
    QCOMPARE(json->present, (std::set<QByteArray> {"/a", "/c\n"}));
}

void TestEngineCopy::plansAreShort_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArrayList>("mounts");
    QTest::addColumn<QByteArrayList>("plan"); ///< With a trailing slash if everything below is copied too.
    const QByteArray tree = "C /etc\nA /etc/x\nA /n\nA /n/m\nA /n/m/q\nA /n-1\n";
    QTest::newRow("new directory at once")
        << tree << QByteArrayList() << QByteArrayList {"/etc", "/etc/x", "/n/", "/n-1"};
    QTest::newRow("but not with a mount inside")
        << tree << QByteArrayList {"/n/m/q"} << QByteArrayList {"/etc", "/etc/x", "/n", "/n-1", "/n/m", "/n/m/q"};
    QTest::newRow("mounted elsewhere") << tree << QByteArrayList {"/n/mm", "/x"}
                                       << QByteArrayList {"/etc", "/etc/x", "/n", "/n-1", "/n/m/"};
}

void TestEngineCopy::plansAreShort()
{
    QFETCH(QByteArray, printed);
    QFETCH(QByteArrayList, mounts);
    QByteArrayList planned;
    for (const CopyTask &task : planCopies(parseDiffLines(printed), mounts).copies)
        planned.append(task.isWhole ? task.path + '/' : task.path);
    std::sort(planned.begin(), planned.end());
    QFETCH(QByteArrayList, plan);
    std::sort(plan.begin(), plan.end());
    QCOMPARE(planned, plan);
}

void TestEngineCopy::tarPathsAreCleaned_data()
{
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("etc/passwd") << QByteArray("etc/passwd");
    QTest::newRow("./etc//passwd/") << QByteArray("etc/passwd");
    QTest::newRow("/etc/./x") << QByteArray("etc/x");
    QTest::newRow("./") << QByteArray(".");
    QTest::newRow("../etc") << QByteArray();
    QTest::newRow("etc/../../x") << QByteArray();
    QTest::newRow("..x/y..") << QByteArray("..x/y..");
}

void TestEngineCopy::tarPathsAreCleaned()
{
    QTEST(cleanTarPath(QTest::currentDataTag()), "clean");
    QCOMPARE(cleanTarPath(QByteArray(5000, 'x')), QByteArray());
}

void TestEngineCopy::dockerCopiesWhatChanged()
{
    const FakeEngine fake(engineScript);
    fake.put(QStringLiteral("diff"),
        "C /etc\nA /etc/new\nD /etc/gone\nA /n\nA /n/file\nA /n/hard\nA /sym\nA /odd\xc3\xbc\n");
    // The rest of an existing directory is not requested.
    fake.put(QStringLiteral("cp_etc"), tar({directory("etc/"), file("etc/passwd", "secret")}));
    fake.put(QStringLiteral("cp_etc_new"), tar({file("new", "hello", 0600)}));
    fake.put(QStringLiteral("cp_n"),
        tar({directory("n/"), file("n/file", "1234"), linkTo("n/hard", "n/file", TarType::Hardlink),
            file("n/mounted", "not of the container")}));
    fake.put(QStringLiteral("cp_sym"), tar({linkTo("sym", "etc/new")}));
    fake.put(QString::fromUtf8("cp_odd\xc3\xbc"), tar({file("odd\xc3\xbc", "x")}));
    const auto layer = layerOf(fake);
    QVERIFY2(layer.has_value(), layer ? "" : qPrintable(layer.error().message()));
    QVERIFY2(layer->warnings.isEmpty(), qPrintable(layer->warnings.join(QLatin1Char('\n'))));
    QCOMPARE(textOf(*layer),
        QStringList({QStringLiteral("etc unchanged"), QStringLiteral("etc/gone deleted"),
            QStringLiteral("etc/new added"), QStringLiteral("n added"), QStringLiteral("n/file added"),
            QStringLiteral("n/hard added"), QString::fromUtf8("odd\xc3\xbc added"), QStringLiteral("sym added")}));
    for (const QByteArray &call : callsOf(fake))
        QVERIFY2(!call.startsWith("export") && !call.startsWith("pause"), call.constData());

    const ReadLayer read = readUpper(layer->path, Job()).value();
    std::vector<LayerEntries> layers;
    layers.push_back(read.entries);
    const UnionTree tree(std::move(layers));
    const Inode inode = tree.inode(tree.newest(tree.paths().find("/etc/new")));
    QCOMPARE(inode.size, 5u);
    QCOMPARE(inode.mode, quint16(0600));
    QCOMPARE(inode.mtimeNsec, 123456789u);
}

void TestEngineCopy::podmanExportsWhatChanged()
{
    const FakeEngine fake(engineScript);
    fake.put(
        QStringLiteral("diff"), R"({"changed":["/etc"],"added":["/etc/new","/s"],"deleted":["/opt/old","/etc/gone"]})");
    fake.put(QStringLiteral("export.tar"),
        tar({directory("./"), directory("etc"), file("etc/passwd", "secret"), file("etc/new", "1"), directory("opt"),
            directory("opt/old"), linkTo("s", "etc/passwd")}));
    const auto layer = layerOf(fake, EngineKind::Podman);
    QVERIFY2(layer.has_value(), layer ? "" : qPrintable(layer.error().message()));
    // What is reported as deleted but still exists was deleted and recreated.
    QCOMPARE(textOf(*layer),
        QStringList({QStringLiteral("etc unchanged"), QStringLiteral("etc/gone deleted"),
            QStringLiteral("etc/new added"), QStringLiteral("opt/old opaque"), QStringLiteral("s added")}));
    QVERIFY(layer->warnings.isEmpty());
}

void TestEngineCopy::lineBreaksDeceiveNobody()
{
    // A single file, named such that the list of changes seems to report /etc/passwd as deleted.
    const QByteArray name = "nl\nD /etc/passwd";
    const FakeEngine fake(engineScript);
    fake.put(QStringLiteral("diff"), "A /" + name + "\nA /second\nline\n");
    fake.put(QStringLiteral("export.tar"),
        tar({directory("etc"), file("etc/passwd", "alive"), file(name, "1"), file("second\nline", "2")}));
    const auto layer = layerOf(fake);
    QVERIFY2(layer.has_value(), layer ? "" : qPrintable(layer.error().message()));
    const QStringList text = textOf(*layer);
    QCOMPARE(
        text, QStringList({QString::fromUtf8(name) + QStringLiteral(" added"), QStringLiteral("second\nline added")}));
    QVERIFY(!layer->warnings.isEmpty());

    // Even if each line looks right, the copied files reveal the truth.
    const FakeEngine second(engineScript);
    second.put(QStringLiteral("diff"), "A /" + name + "\n");
    second.put(QStringLiteral("export.tar"), tar({file("etc/passwd", "alive"), file(name, "1")}));
    const auto other = layerOf(second);
    QVERIFY(other.has_value());
    QVERIFY(!textOf(*other).contains(QStringLiteral("etc/passwd deleted")));
}

void TestEngineCopy::manyChangesAreExported()
{
    QByteArray diff;
    std::vector<TarEntry> entries {file("etc/passwd", "not changed")};
    for (int i = 0; i < 500; ++i) {
        const QByteArray name = "file" + QByteArray::number(i);
        diff += "A /" + name + '\n';
        entries.push_back(file(name, "1"));
    }
    const FakeEngine fake(engineScript);
    fake.put(QStringLiteral("diff"), diff);
    fake.put(QStringLiteral("export.tar"), tar(entries));
    const auto layer = layerOf(fake);
    QVERIFY(layer.has_value());
    QCOMPARE(textOf(*layer).size(), 500);
    QCOMPARE(callsOf(fake), QByteArrayList({"diff c0ffee", "export c0ffee"}));
}

void TestEngineCopy::hostileCopiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("copy");
    QTest::newRow("another name") << tar({file("passwd", "x")});
    QTest::newRow("parent") << tar({file("../new", "x")});
    QTest::newRow("absolute") << tar({file("/etc/passwd", "x")});
    QTest::newRow("no tar") << QByteArray(3000, 'x');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("hard link outside") << tar({linkTo("new", "../../etc/shadow", TarType::Hardlink)});
}

void TestEngineCopy::hostileCopiesAreRefused()
{
    QFETCH(QByteArray, copy);
    const FakeEngine fake(engineScript);
    fake.put(QStringLiteral("diff"), "A /new\n");
    fake.put(QStringLiteral("cp_new"), copy);
    fake.put(QStringLiteral("export.tar"), tar({file("../new", "x"), file("etc/../../new", "x")}));
    const auto layer = layerOf(fake);
    QVERIFY2(layer.has_value(), layer ? "" : qPrintable(layer.error().message()));
    QCOMPARE(textOf(*layer), QStringList());
    QVERIFY(!layer->warnings.isEmpty());
}

void TestEngineCopy::failuresAreTold()
{
    const FakeEngine fake("echo 'Error: no such container c0ffee' >&2; exit 125");
    const auto layer = layerOf(fake);
    QVERIFY(!layer.has_value());
    QCOMPARE(layer.error().kind, ErrorKind::NotFound);
    QVERIFY(layer.error().message().contains(QStringLiteral("docker: no such container")));

    const FakeEngine broken(
        "case $1 in diff) echo '{\"added\":[\"/a\"]}' ;; *) head -c 700 /dev/urandom; exit 3 ;; esac");
    const auto none = layerOf(broken, EngineKind::Podman);
    QVERIFY(!none.has_value());
    QVERIFY2(none.error().message().contains(QStringLiteral("exited with code 3")), qPrintable(none.error().message()));
}

STRATOSCOPE_TEST(TestEngineCopy)
#include "tst_enginecopy.moc"
