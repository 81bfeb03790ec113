// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "hostileimage.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::Form;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void usage_data();
    void usage();
    void help_data();
    void help();
    void version();
    void layerOutOfRange();
    void unreadable_data();
    void unreadable();
    void choosesImage();
    void damaged();
    void absentLayer();
    void unwritableOutput();
    void hostileNamesStayOnTheirLine();
    void hostileTextsSteerNoTerminal_data();
    void hostileTextsSteerNoTerminal();

private:
    CliImage m_image;
    QString m_tar;
};

void TestCli::initTestCase()
{
    QVERIFY(m_image.isValid());
    m_tar = m_image.write(QStringLiteral("shop.tar"));
    QVERIFY(!m_tar.isEmpty());
    const CliRun run = runCli({QStringLiteral("report"), m_tar});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");

    const auto row = [](const char *name, const char *arguments, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << QByteArray(message);
    };
    row("nothing", "", "no command");
    row("unknown command", "explode x.tar", "unknown command \"explode\"");
    row("no image", "report", "no image");
    row("two images", "list a b", "expected one image");
    row("unknown option", "report a --frobnicate", "frobnicate");
    row("option of another command", "report a --layer 1", "layer");
    row("option without a value", "report a --image", "image");
    row("unknown format", "report a --format xml", "unknown format \"xml\"");
    row("list as text", "list a --format text", "unknown format \"text\"");
    row("bad platform", "report a --platform linux", "not a platform");
    row("layer is not a number", "list a --layer top", "\"top\" is not a layer number");
    row("layer is negative", "list a --up-to=-1", "\"-1\" is not a layer number");
    row("layer is huge", "list a --up-to 4294967296", "is not a layer number");
    row("both", "list a --up-to 1 --layer 1", "cannot be combined");
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.startsWith("stratoscope-cli: "), run.errors.constData());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
}

void TestCli::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("general") << QStringList(QStringLiteral("--help")) << QByteArray("Commands:");
    QTest::newRow("report") << QStringList({QStringLiteral("report"), QStringLiteral("--help")})
                            << QByteArray("Usage: stratoscope-cli report");
    QTest::newRow("list") << QStringList({QStringLiteral("list"), QStringLiteral("-h")}) << QByteArray("--up-to");
}

void TestCli::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY2(run.output.contains(text), run.output.constData());
}

void TestCli::version()
{
    const CliRun run = runCli({QStringLiteral("--version")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^stratoscope-cli \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromLatin1(run.output))
                .hasMatch());
}

void TestCli::layerOutOfRange()
{
    for (const char *option : {"--layer", "--up-to"}) {
        const CliRun run = runCli({QStringLiteral("list"), m_tar, QString::fromLatin1(option), QStringLiteral("3")});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains("no layer 3: layers are numbered from 0 to 2"), run.errors.constData());
    }
}

void TestCli::unreadable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("not there") << QStringLiteral("missing") << QByteArray();
    QTest::newRow("empty") << QStringLiteral("empty") << QByteArray("");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("hello, world\n").repeated(100);
}

void TestCli::unreadable()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    if (!content.isNull())
        QVERIFY(imagebuilder::writeFile(content, m_image.path(file)));
    for (const char *command : {"report", "list"}) {
        const CliRun run = runCli({QString::fromLatin1(command), m_image.path(file)});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains(file.toLatin1()), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
    }
}

void TestCli::choosesImage()
{
    CliImage two;
    imagebuilder::ImageSpec other = two.set().images.front();
    other.architecture = QStringLiteral("s390x");
    other.steps.pop_back();
    other.steps.pop_back();
    two.set().images.push_back(other);
    const QString tar = two.write(QStringLiteral("two.tar"));

    const CliRun any = runCli({QStringLiteral("report"), tar, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(any.exitCode, 0);
    QVERIFY2(any.errors.startsWith("stratoscope-cli: note: 2 images"), any.errors.constData());

    const CliRun chosen = runCli({QStringLiteral("report"), tar, QStringLiteral("--format"), QStringLiteral("json"),
        QStringLiteral("--platform"), QStringLiteral("linux/s390x"), QStringLiteral("--image"),
        QStringLiteral("shop")});
    QCOMPARE(chosen.exitCode, 0);
    QCOMPARE(chosen.errors, QByteArray());
    const QJsonObject image = chosen.document().value(QLatin1String("image")).toObject();
    QCOMPARE(image.value(QLatin1String("platform")).toString(), QStringLiteral("linux/s390x"));
    QCOMPARE(chosen.document().value(QLatin1String("totals")).toObject().value(QLatin1String("layers")).toInt(), 2);

    const CliRun none = runCli({QStringLiteral("report"), tar, QStringLiteral("--image"), QStringLiteral("other:1")});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.errors.contains("@1 shop:2.4 (linux/s390x)"), none.errors.constData());
}

void TestCli::damaged()
{
    // A layer with another layer's bytes: readable, but not matching its digest.
    std::vector<imagebuilder::TarEntry> files = m_image.files(Form::Oci);
    findFile(files, "blobs/sha256/" + m_image.set().layers[1].digest)->content = m_image.set().layers[2].blob;
    const QString tar = m_image.write(QStringLiteral("wrong.tar"), files);
    const CliRun run = runCli({QStringLiteral("report"), tar, QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(m_image.set().layers[1].digest), run.errors.constData());
    const QJsonObject report = run.document();
    QVERIFY(report.value(QLatin1String("damaged")).toBool());
    const QJsonArray layers = report.value(QLatin1String("layers")).toArray();
    QCOMPARE(layers.size(), 3);
    QVERIFY(!layers[0].toObject().value(QLatin1String("damaged")).toBool());
    QVERIFY(layers[1].toObject().value(QLatin1String("damaged")).toBool());
    const QJsonObject verification = layers[1].toObject().value(QLatin1String("verification")).toObject();
    QCOMPARE(verification.value(QLatin1String("blob")).toString(), QStringLiteral("mismatch"));

    const CliRun list = runCli({QStringLiteral("list"), tar});
    QCOMPARE(list.exitCode, 1);
    QVERIFY(list.output.contains("\"/etc/passwd\""));
}

void TestCli::absentLayer()
{
    std::vector<imagebuilder::TarEntry> files = m_image.files(Form::Oci);
    std::erase_if(
        files, [&](const imagebuilder::TarEntry &file) { return file.path.endsWith(m_image.set().layers[2].digest); });
    const CliRun run = runCli({QStringLiteral("report"), m_image.write(QStringLiteral("absent.tar"), files),
        QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains("layer 2 is not in the file"), run.errors.constData());
    const QJsonObject layer = run.document().value(QLatin1String("layers")).toArray().at(2).toObject();
    QVERIFY(layer.value(QLatin1String("absent")).toBool());
    QVERIFY(layer.value(QLatin1String("damaged")).toBool());
    QCOMPARE(layer.value(QLatin1String("entries")).toInt(), 0);
}

void TestCli::unwritableOutput()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("/dev/full does not exist");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"), {QStringLiteral("list"), m_tar});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);

    // A reader that stops early is not our error.
    QProcess shell;
    const QString script = QStringLiteral("{ \"$STRATOSCOPE_CLI\" list \"$0\"; echo $? >&2; } | true");
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script, m_tar});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray("0\n"));
}

void TestCli::hostileNamesStayOnTheirLine()
{
    CliImage hostile;
    hostile.set().images.front().names = QStringList(QStringLiteral("evil\x1b[2J\n:1"));
    hostile.set().images.front().steps.front().createdBy = QStringLiteral("RUN \x1b]0;title\x07");
    const CliRun run = runCli({QStringLiteral("report"), hostile.write(QStringLiteral("evil.tar"))});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!run.output.contains('\x1b'));
    QVERIFY2(run.output.contains("evil\\x1b[2J\\x0a:1"), run.output.constData());
    QVERIFY2(run.output.contains("RUN \\x1b]0;title\\x07"), run.output.constData());
}

void TestCli::hostileTextsSteerNoTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode) {
        QTest::newRow(name) << arguments << exitCode;
    };
    const QString image = QStringLiteral("--image");
    const QString first = QStringLiteral("@0");
    const QString output = QStringLiteral("-o");
    row("report", {QStringLiteral("report")}, 0);
    row("images", {QStringLiteral("images")}, 0);
    row("diff", {QStringLiteral("diff"), image, first, QStringLiteral("--image-b"), QStringLiteral("@1")}, 0);
    row("squash", {QStringLiteral("squash"), image, first, output, m_image.path(hostileText())}, 0);
    // Lists the choices.
    row("no such image", {QStringLiteral("report"), image, hostileText() + QStringLiteral(":3")}, 2);
    row("no such option", {QStringLiteral("report"), QStringLiteral("--") + hostileText()}, 2);
    row("no such folder", {QStringLiteral("report"), image, first, output, hostileText() + QStringLiteral("/x")}, 3);
}

void TestCli::hostileTextsSteerNoTerminal()
{
    QFETCH(QStringList, arguments);
    const QString path = m_image.path(hostileText() + QStringLiteral(".tar"));
    QVERIFY(writeHostileImages(path));
    const CliRun run = runCli(arguments + QStringList {path});
    for (const QByteArray &written : {run.output, run.errors})
        QCOMPARE(disguiseIn(QString::fromUtf8(written)), QString());
    QTEST(run.exitCode, "exitCode");
}

STRATOSCOPE_TEST(TestCli)
#include "tst_cli.moc"
