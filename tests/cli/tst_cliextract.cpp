// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace stratoscope;
using imagebuilder::TarType;

/** The commands "extract" and "cat". */
class TestCliExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cleanup() { QDir(out()).removeRecursively(); }
    void wrongUsage_data();
    void wrongUsage();
    void destinationThatCannotBe();
    void extractsPaths();
    void tarGoesToStandardOutput();
    void catIsExact_data();
    void catIsExact();
    void interruptedLeavesNothing();

private:
    QString out() const { return m_image.path(QStringLiteral("out")); }
    QByteArray bytes(const QString &name) const;

    CliImage m_image;
    QString m_path;
};

namespace
{

const QByteArray binaryBytes("\0\r\n\xff\x1a\n\n", 7);

imagebuilder::PackedLayer packedEntries(const std::vector<imagebuilder::TarEntry> &entries)
{
    return imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), imagebuilder::Packing::Gzip).value();
}

imagebuilder::TarEntry linkTo(const QByteArray &path, const QByteArray &target)
{
    imagebuilder::TarEntry entry = tarEntry(path, TarType::Symlink, 0777);
    entry.linkTarget = target;
    return entry;
}

}

void TestCliExtract::initTestCase()
{
    m_image.set().layers = {
        packedEntries({tarEntry("dir", TarType::Directory, 0755), tarEntry("dir/file", TarType::File, 0644, "first"),
            tarEntry("binary", TarType::File, 0600, binaryBytes), linkTo("link", "/dir/../dir/file")}),
        packedEntries({tarEntry("dir/file", TarType::File, 0644, "second"), tarEntry(".wh.link", TarType::File, 0)}),
        packedEntries({linkTo("link", "dir"), tarEntry("fifo", TarType::Fifo, 0600)})};
    m_path = m_image.write(QStringLiteral("image.tar"));
    QVERIFY(!m_path.isEmpty());
}

QByteArray TestCliExtract::bytes(const QString &name) const
{
    QFile file(QDir(out()).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliExtract::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QByteArray(says);
    };
    row("extract IMAGE", "no destination");
    row("extract IMAGE -o OUT --up-to 9", "no layer 9");
    row("extract IMAGE -o OUT --layer x", "not a layer number");
    row("extract IMAGE -o OUT --layer 1 --up-to 1", "cannot be combined");
    row("extract IMAGE /nothing -o OUT", "no such path as of layer 2");
    row("extract IMAGE /binary --layer 1 -o OUT", "layer 1 has no such path");
    row("cat IMAGE", "no path in the image");
    row("cat IMAGE /dir/file /binary", "expected one path");
    row("cat IMAGE /dir", "not a regular file");
    row("cat IMAGE /fifo", "not a regular file");
    row("cat IMAGE /nothing", "no such path");
    row("cat IMAGE /dir/file -o OUT", "nknown option");
}

void TestCliExtract::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    arguments.replaceInStrings(QStringLiteral("IMAGE"), m_path);
    arguments.replaceInStrings(QStringLiteral("OUT"), out());
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(out()));
}

void TestCliExtract::extractsPaths()
{
    const CliRun run = runCli({QStringLiteral("extract"), m_path, QStringLiteral("link/file"), QStringLiteral("/fifo"),
        QStringLiteral("-o"), out()});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.contains("/fifo: left out"), run.errors.constData());
    QVERIFY(run.output.startsWith("Extracted: "));
    QCOMPARE(bytes(QStringLiteral("dir/file")), QByteArray("second"));
    QCOMPARE(QDir(out()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {QStringLiteral("dir")});
    QCOMPARE(runCli({QStringLiteral("extract"), m_path, QStringLiteral("-o"), out()}).exitCode, 2);
    const CliRun merged = runCli({QStringLiteral("extract"), m_path, QStringLiteral("--up-to"), QStringLiteral("0"),
        QStringLiteral("--merge"), QStringLiteral("-o"), out()});
    QVERIFY2(merged.exitCode == 0, merged.errors.constData());
    QCOMPARE(bytes(QStringLiteral("dir/file")), QByteArray("first"));
    QCOMPARE(bytes(QStringLiteral("binary")), binaryBytes);
}

void TestCliExtract::tarGoesToStandardOutput()
{
    const CliRun run = runCli({QStringLiteral("extract"), m_path, QStringLiteral("--layer"), QStringLiteral("1"),
        QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.errors.isEmpty());
    QCOMPARE(run.output.size() % 512, qsizetype(0));
    QVERIFY(run.output.contains("dir/file") && run.output.contains("second") && run.output.contains(".wh.link"));
}

void TestCliExtract::catIsExact_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("/binary") << binaryBytes;
    QTest::newRow("dir/file") << QByteArray("second");
    QTest::newRow("/link/file") << QByteArray("second");
    QTest::newRow("/link --up-to 0") << QByteArray("first");
    QTest::newRow("/dir/file --layer 0") << QByteArray("first");
    QTest::newRow("/dir/file --layer 1") << QByteArray("second");
}

void TestCliExtract::catIsExact()
{
    QFETCH(QByteArray, content);
    const CliRun run = runCli(QStringList {QStringLiteral("cat"), m_path}
        + QString::fromLatin1(QTest::currentDataTag()).split(QLatin1Char(' ')));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.output, content);
}

void TestCliExtract::destinationThatCannotBe()
{
    const CliRun run
        = runCli({QStringLiteral("extract"), m_path, QStringLiteral("-o"), out() + QStringLiteral("/missing/deep")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("missing/deep"), run.errors.constData());
}

/** A directory in the making goes with the program. */
void TestCliExtract::interruptedLeavesNothing()
{
    CliImage large;
    std::vector<imagebuilder::TarEntry> entries;
    for (int i = 0; i < 400; ++i)
        entries.push_back(tarEntry(QByteArray::number(i), TarType::File, 0644, QByteArray(1 << 20, 'x')));
    large.set().layers.front() = packedEntries(entries);
    const QString image = large.write(QStringLiteral("image.tar"));
    QProcess process;
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"),
        {QStringLiteral("extract"), image, QStringLiteral("--no-verify"), QStringLiteral("-o"),
            large.path(QStringLiteral("out"))});
    QVERIFY(process.waitForStarted());
    const QDir folder = QFileInfo(image).dir();
    const auto entriesIn
        = [&folder] { return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    QTRY_VERIFY_WITH_TIMEOUT(entriesIn().size() > 1 || process.state() == QProcess::NotRunning, PatienceMs);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(PatienceMs));
    // It was too quick if it has finished before.
    if (process.exitStatus() == QProcess::CrashExit)
        QCOMPARE(entriesIn(), QStringList {QStringLiteral("image.tar")});
    else
        QVERIFY(folder.exists(QStringLiteral("out")));
}

STRATOSCOPE_TEST(TestCliExtract)
#include "tst_cliextract.moc"
