// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "imageforms.h"
#include "listoutput.h"
#include "testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace stratoscope;

/** An image reads the same in every way: layers in parallel or in sequence, from its file or the cache. */
class TestLoadWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWayGivesTheSame_data();
    void everyWayGivesTheSame();
    void processesShareAColdCache();
    void damageIsNotTrusted_data();
    void damageIsNotTrusted();

private:
    QStringList environment() const
    {
        return {QStringLiteral("XDG_CACHE_HOME=") + m_folder->filePath(QStringLiteral("cache"))};
    }
    QStringList cached(const QString &suffix) const;
    QString make(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

const QString noCache = QStringLiteral("--no-cache");
const QString noVerify = QStringLiteral("--no-verify");

FinishedRun runCached(const QStringList &arguments, const QStringList &environment)
{
    return runProgram(cliPath(), arguments, environment);
}

/** What `list` prints for \a selection, including warnings; empty if the image has no such layer. */
QByteArray listed(const QString &image, const QStringList &selection, const QStringList &environment)
{
    const FinishedRun run
        = runCached(QStringList {QStringLiteral("list")} + selection + QStringList {image}, environment);
    if (run.exitCode == 2)
        return {};
    return run.exitCode == 0 ? run.output + run.errors : run.summary();
}

/** All lists of an image, one after the other, read with \a options. */
QByteArray allLists(const QString &image, const QStringList &options, const QStringList &environment)
{
    QByteArray all = listed(image, options, environment);
    for (const QString &selection : {QStringLiteral("--layer"), QStringLiteral("--up-to")}) {
        for (int layer = 0;; ++layer) {
            const QByteArray one
                = listed(image, QStringList {selection, QString::number(layer)} + options, environment);
            if (one.isEmpty())
                break;
            all += "== " + selection.toUtf8() + ' ' + QByteArray::number(layer) + '\n' + one;
        }
    }
    return all;
}

/** Runs the program on a single processor. */
QByteArray listOnOneProcessor(const QString &image)
{
    const FinishedRun run = runProgram(QStringLiteral("/usr/bin/taskset"),
        {QStringLiteral("-c"), QStringLiteral("0"), cliPath(), QStringLiteral("list"), noCache, image});
    return run.exitCode == 0 ? run.output + run.errors : run.summary();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray damaged(QByteArray bytes, const QString &how)
{
    if (how == QLatin1String("empty"))
        return {};
    if (how == QLatin1String("cut in the middle"))
        return bytes.first(bytes.size() / 2);
    if (how == QLatin1String("without its last byte"))
        return bytes.chopped(1);
    if (how == QLatin1String("with more behind it"))
        return bytes + "more";
    if (how == QLatin1String("of another version"))
        bytes[8] = static_cast<char>(bytes[8] + 1);
    else if (how == QLatin1String("with other numbers"))
        bytes.replace(64, 200, QByteArray(200, '\xff'));
    else
        bytes[static_cast<qsizetype>(static_cast<double>(bytes.size()) * how.toDouble())] ^= 0x10;
    return bytes;
}

}

void TestLoadWays::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/** The files in the cache whose names end with \a suffix, as paths. */
QStringList TestLoadWays::cached(const QString &suffix) const
{
    const QDir layers(m_folder->filePath(QStringLiteral("cache/stratoscope/layers")));
    QStringList paths;
    for (const QString &name : layers.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name))
        paths.append(layers.filePath(name));
    return paths;
}

QString TestLoadWays::make(const QString &name)
{
    const QString path = m_folder->filePath(QStringLiteral("image.tar"));
    return writeStack(name, path) ? path : QString();
}

void TestLoadWays::everyWayGivesTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : stackNames())
        QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("demo") << QStringLiteral("demo");
}

void TestLoadWays::everyWayGivesTheSame()
{
    QFETCH(QString, name);
    const QString image = name == QLatin1String("demo") ? QStringLiteral(STRATOSCOPE_DEMO) : make(name);
    QVERIFY(!image.isEmpty());
    const QByteArray expected = allLists(image, {noCache}, environment());
    QVERIFY2(expected.startsWith('{'), expected.constData());
    QVERIFY(expected.count("== ") >= 2 * StackHeight);
    QVERIFY(cached({}).isEmpty());
    QCOMPARE(listOnOneProcessor(image), expected.first(expected.indexOf("== ")));
    QCOMPARE(allLists(image, {noCache, noVerify}, environment()), expected);
    // The first run fills the cache, and the others read from it.
    QCOMPARE(allLists(image, {}, environment()), expected);
    QCOMPARE(cached(QStringLiteral(".layer")).isEmpty(), name.startsWith(QLatin1String("none")));
    QCOMPARE(allLists(image, {noVerify}, environment()), expected);
}

void TestLoadWays::processesShareAColdCache()
{
    const QString image = make(stackNames().constLast());
    const FinishedRun alone = runCached({QStringLiteral("list"), noCache, image}, environment());
    const QByteArray &expected = alone.output;
    QVERIFY(expected.size() > 1000);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder->filePath(QStringLiteral("cache")));
    for (int round = 0; round < 8; ++round) {
        QDir(m_folder->filePath(QStringLiteral("cache"))).removeRecursively();
        std::array<QProcess, 3> processes;
        for (QProcess &process : processes) {
            process.setProcessEnvironment(variables);
            process.start(cliPath(), {QStringLiteral("list"), image});
        }
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(120'000));
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.readAllStandardError(), alone.errors);
            QCOMPARE(process.readAllStandardOutput(), expected);
        }
        // No partial file is left, and the files that were written work.
        QCOMPARE(cached(QStringLiteral(".layer")).size(), StackHeight);
        QCOMPARE(cached({}).size(), cached(QStringLiteral(".layer")).size() + cached(QStringLiteral(".seen")).size());
        QCOMPARE(runCached({QStringLiteral("list"), image}, environment()).output, expected);
    }
}

void TestLoadWays::damageIsNotTrusted_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"empty", "cut in the middle", "without its last byte", "with more behind it",
             "of another version", "with other numbers", "0.02", "0.1", "0.3", "0.5", "0.7", "0.9", "0.99"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLoadWays::damageIsNotTrusted()
{
    QFETCH(QString, how);
    const QString image = make(stackNames().constLast());
    const FinishedRun first = runCached({QStringLiteral("list"), image}, environment());
    const QByteArray &expected = first.output;
    QVERIFY(expected.size() > 1000);
    const QStringList paths = cached(QStringLiteral(".layer"));
    QCOMPARE(paths.size(), StackHeight);
    QByteArrayList whole;
    for (const QString &path : paths) {
        whole.append(bytesOf(path));
        QVERIFY(whole.constLast().size() > 300);
        QVERIFY(write(path, damaged(whole.constLast(), how)));
    }
    const FinishedRun run = runCached({QStringLiteral("list"), image}, environment());
    QVERIFY2(run.exitCode == 0 && run.errors == first.errors, run.summary().constData());
    QCOMPARE(run.output, expected);
    // Damaged files have been recreated.
    for (qsizetype i = 0; i < paths.size(); ++i)
        QCOMPARE(bytesOf(paths[i]), whole[i]);
}

STRATOSCOPE_TEST(TestLoadWays)
#include "tst_loadways.moc"
