// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace stratoscope;
using namespace imagebuilder;

namespace
{

constexpr int RandomFiles = 25;

QString fileName(int number)
{
    return QStringLiteral("file%1").arg(number);
}

QByteArray randomLines(QRandomGenerator &random)
{
    QByteArray text;
    for (int i = random.bounded(60); i > 0; --i)
        text += "line " + QByteArray::number(random.bounded(25)) + (random.bounded(9) == 0 ? "\r\n" : "\n");
    if (random.bounded(3) == 0)
        text.chop(1);
    return text;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/** Lines that a diff removes and adds. */
qsizetype changedLines(const QByteArray &diff)
{
    qsizetype count = 0;
    for (const QByteArray &line : diff.split('\n'))
        count
            += (line.startsWith('+') && !line.startsWith("+++ ")) || (line.startsWith('-') && !line.startsWith("--- "));
    return count;
}

}

/** stratoscope-cli diff --content and blame: what changed in a file, and which layer a line comes from. */
class TestCliContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void patches();
    void twoImages();
    void whatIsNotThere();
    void binary();
    void whitespace();
    void blames();
    void blamesAtAHeight();
    void exitCodes_data();
    void exitCodes();

private:
    CliRun diffLayers(const QString &path, const QStringList &more = {}) const;

    CliImage m_image;
    QString m_path; ///< Three layers of texts.
    QString m_older; ///< Its first layer alone.
    std::vector<QByteArray> m_before;
    std::vector<QByteArray> m_after;
};

void TestCliContent::initTestCase()
{
    const auto file
        = [](const char *path, const QByteArray &content) { return tarEntry(path, TarType::File, 0644, content); };
    std::vector<std::vector<TarEntry>> layers {
        {file("conf", "port 80\nuser www\nlog on\n"), file("gone", "was here\n"), file("data", QByteArray("a\0b", 3)),
            file("back", "one\n"), file("spaces", "a b\n"), tarEntry("dir", TarType::Directory, 0755)},
        {file("conf", "port 8080\nuser www\nlog on\n"), whiteout("gone"), file("data", QByteArray("a\0c", 3)),
            whiteout("back"), file("new", "new\n"), file("spaces", "a  b\n")},
        {file("conf", "port 8080\nuser www\n# \x1b[31m\nlog on\n"), file("back", "one\n")}};
    QRandomGenerator random(11);
    for (int i = 0; i < RandomFiles; ++i) {
        m_before.push_back(randomLines(random));
        m_after.push_back(randomLines(random));
        const QByteArray name = fileName(i).toLatin1();
        layers[0].push_back(file(name.constData(), m_before.back()));
        layers[1].push_back(file(name.constData(), m_after.back()));
    }
    ImageSet &set = m_image.set();
    set.layers.clear();
    set.images.resize(1);
    set.images[0].steps.clear();
    for (const auto &entries : layers) {
        set.images[0].steps.push_back(
            {QStringLiteral("COPY step %1").arg(set.layers.size()), {}, {}, set.layers.size()});
        set.layers.push_back(packLayer(writeTar(entries).value(), Packing::Gzip).value());
    }
    m_path = m_image.write(QStringLiteral("new.tar"));
    set.layers.resize(1);
    set.images[0].steps.resize(1);
    m_older = m_image.write(QStringLiteral("old.tar"));
}

CliRun TestCliContent::diffLayers(const QString &path, const QStringList &more) const
{
    return runCli(QStringList {QStringLiteral("diff"), m_path, QStringLiteral("--content"), path,
                      QStringLiteral("--layers"), QStringLiteral("0,1")}
        + more);
}

/** patch(1) makes the one of the other, and no diff of GNU's is shorter. */
void TestCliContent::patches()
{
    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
        QSKIP("patch is not installed");
    const QDir folder(m_image.path({}));
    QVERIFY(folder.mkpath(QStringLiteral("tree")));
    for (int i = 0; i < RandomFiles; ++i) {
        const auto number = std::size_t(i);
        const CliRun run = diffLayers(QLatin1Char('/') + fileName(i));
        QCOMPARE(run.errors, QByteArray());
        const QString before = folder.filePath(QStringLiteral("tree/") + fileName(i));
        const QString after = folder.filePath(QStringLiteral("after"));
        QVERIFY(write(before, m_before[number]) && write(after, m_after[number]));
        QProcess diff;
        diff.start(QStringLiteral("diff"), {QStringLiteral("--minimal"), QStringLiteral("-u"), before, after});
        QVERIFY(diff.waitForFinished());
        QCOMPARE(changedLines(run.output), changedLines(diff.readAllStandardOutput()));
        QProcess patch;
        patch.setWorkingDirectory(folder.filePath(QStringLiteral("tree")));
        patch.start(
            QStringLiteral("patch"), {QStringLiteral("--binary"), QStringLiteral("-p1"), QStringLiteral("--fuzz=0")});
        QVERIFY(patch.waitForStarted());
        patch.write(run.output);
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished());
        QVERIFY2(patch.exitCode() == 0, (run.output + patch.readAllStandardOutput()).constData());
        // A file that patch empties is removed.
        QVERIFY(contentOf(before) == m_after[number] || (m_after[number].isEmpty() && !QFile::exists(before)));
    }
}

void TestCliContent::twoImages()
{
    const CliRun run
        = runCli({QStringLiteral("diff"), m_older, m_path, QStringLiteral("--content"), QStringLiteral("conf")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output,
        QByteArray("--- a/conf\n+++ b/conf\n@@ -1,3 +1,4 @@\n-port 80\n+port 8080\n user www\n+# \x1b[31m\n log on\n"));
}

void TestCliContent::whatIsNotThere()
{
    QCOMPARE(diffLayers(QStringLiteral("/gone")).output,
        QByteArray("--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-was here\n"));
    QCOMPARE(diffLayers(QStringLiteral("/new")).output, QByteArray("--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+new\n"));
}

void TestCliContent::binary()
{
    const CliRun run = diffLayers(QStringLiteral("/data"), {QStringLiteral("--exit-code")});
    QCOMPARE(run.output, QByteArray("Binary files a/data and b/data differ\n"));
    QCOMPARE(run.exitCode, 5);
}

void TestCliContent::whitespace()
{
    QVERIFY(!diffLayers(QStringLiteral("/spaces")).output.isEmpty());
    const CliRun run = diffLayers(QStringLiteral("/spaces"), {QStringLiteral("-w"), QStringLiteral("--exit-code")});
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestCliContent::blames()
{
    const CliRun run = runCli({QStringLiteral("blame"), m_path, QStringLiteral("/conf")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QByteArray gap(19, ' ');
    QCOMPARE(run.output,
        QByteArray("  1  COPY step 1" + gap + "  1  port 8080\n  0  COPY step 0" + gap
            + "  2  user www\n  2  COPY step 2" + gap + "  3  # \x1b[31m\n  0  COPY step 0" + gap + "  4  log on\n"));
    // Layer 1 deleted it, so nothing of layer 0 is left.
    QVERIFY(runCli({QStringLiteral("blame"), m_path, QStringLiteral("/back")}).output.startsWith("  2  COPY step 2"));
}

void TestCliContent::blamesAtAHeight()
{
    const CliRun run = runCli(
        {QStringLiteral("blame"), m_path, QStringLiteral("/conf"), QStringLiteral("--up-to"), QStringLiteral("0")});
    QCOMPARE(run.output.count("COPY step 0"), 3);
    QCOMPARE(run.output.count('\n'), 3);
}

void TestCliContent::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [this](const char *name, const QStringList &arguments, int exitCode) {
        QTest::newRow(name) << arguments << exitCode;
    };
    const QString diff = QStringLiteral("diff");
    const QString content = QStringLiteral("--content");
    const QString layers = QStringLiteral("--layers");
    const QString conf = QStringLiteral("/conf");
    row("same", {diff, m_path, content, conf, layers, QStringLiteral("1,1"), QStringLiteral("--exit-code")}, 0);
    row("different", {diff, m_path, content, conf, layers, QStringLiteral("0,1"), QStringLiteral("--exit-code")}, 5);
    row("no such path", {diff, m_path, content, QStringLiteral("/none"), layers, QStringLiteral("0,1")}, 2);
    row("a directory", {diff, m_path, content, QStringLiteral("/dir"), layers, QStringLiteral("0,1")}, 2);
    row("no such layer", {diff, m_path, content, conf, layers, QStringLiteral("0,9")}, 2);
    row("one layer", {diff, m_path, content, conf, layers, QStringLiteral("0")}, 2);
    row("layers of two images", {diff, m_older, m_path, content, conf, layers, QStringLiteral("0,1")}, 2);
    row("layers without a path", {diff, m_path, layers, QStringLiteral("0,1")}, 2);
    row("nothing to compare with", {diff, m_path, content, conf}, 2);
    row("blame of bytes", {QStringLiteral("blame"), m_path, QStringLiteral("/data")}, 2);
    row("blame of a directory", {QStringLiteral("blame"), m_path, QStringLiteral("/dir")}, 2);
    row("blame of nothing", {QStringLiteral("blame"), m_path, QStringLiteral("/none")}, 2);
    row("blame without a path", {QStringLiteral("blame"), m_path}, 2);
}

void TestCliContent::exitCodes()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.errors.isEmpty(), run.exitCode != 2);
}

STRATOSCOPE_TEST(TestCliContent)
#include "tst_clicontent.moc"
