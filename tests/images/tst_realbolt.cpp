// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "settledbolt.h"
#include "testprogram.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace stratoscope;

/** Databases that bbolt itself made, and is writing to, as bbolt reads them and as we do. */
class TestRealBolt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void readsTheSame_data();
    void readsTheSame();
    void flippedPages();
    void whileItIsWritten();

private:
    FinishedRun go(const QStringList &arguments) const { return runProgram(m_program, arguments); }
    QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    QString m_program;
};

namespace
{

constexpr int PageBytes = 4096;

/** A line for each key, as our bbolt program writes them. */
void addLines(BoltFile &file, const BoltBucket &bucket, const QByteArray &path, QByteArrayList &lines)
{
    for (const BoltItem &item : file.items(bucket)) {
        const QByteArray name = path + '/' + item.key.toHex();
        lines.append(item.bucket ? name : name + '=' + item.value.toHex());
        if (item.bucket && name.count('/') < 20)
            addLines(file, *item.bucket, name, lines);
    }
}

/** True if \a page of \a database has a header, and does not just continue another one. */
bool hasHeader(const QByteArray &database, qsizetype page)
{
    return qFromUnaligned<quint64>(database.constData() + page * PageBytes) == quint64(page);
}

struct Dump
{
    QByteArrayList lines;
    QStringList problems;
};

Result<Dump> dumpOf(const ByteSourcePtr &source)
{
    Result<BoltFile> file = BoltFile::open(source);
    if (!file)
        return tl::unexpected(file.error());
    Dump dump;
    addLines(*file, file->root(), {}, dump.lines);
    dump.problems = file->problems();
    return dump;
}

}

void TestRealBolt::initTestCase()
{
    const QString go = QStandardPaths::findExecutable(QStringLiteral("go"));
    const QString sources = QStringLiteral("/usr/share/gocode");
    if (go.isEmpty() || !QDir(sources + QStringLiteral("/src/go.etcd.io/bbolt")).exists())
        QSKIP("go and bbolt are not installed");
    m_program = path(QStringLiteral("gobolt"));
    const FinishedRun built = runProgram(go,
        {QStringLiteral("build"), QStringLiteral("-o"), m_program, QStringLiteral(STRATOSCOPE_GO_BOLT)},
        {QStringLiteral("GO111MODULE=off"), QStringLiteral("GOFLAGS="), QStringLiteral("GOTOOLCHAIN=local"),
            QStringLiteral("GOCACHE=") + path(QStringLiteral("cache")), QStringLiteral("GOPATH=") + sources});
    QVERIFY2(built.exitCode == 0, built.summary().constData());
}

void TestRealBolt::readsTheSame_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("seed");
    for (const int size : {1024, PageBytes, 65536}) {
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("pages of %d bytes, seed %d", size, seed) << size << seed;
    }
}

void TestRealBolt::readsTheSame()
{
    QFETCH(int, pageSize);
    QFETCH(int, seed);
    const QString file = path(QStringLiteral("%1-%2.db").arg(pageSize).arg(seed));
    const FinishedRun made = go({QStringLiteral("make"), file, QString::number(pageSize), QString::number(seed)});
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    const FinishedRun said = go({QStringLiteral("dump"), file});
    const Result<ByteSourcePtr> source = openFileSource(file);
    QVERIFY(source);
    const Result<Dump> dump = dumpOf(*source);
    QVERIFY2(dump, dump ? "" : qPrintable(dump.error().message()));
    QVERIFY(dump->lines.size() > 100);
    QCOMPARE(dump->lines.join('\n') + '\n', said.output);
    QCOMPARE(dump->problems, QStringList());
}

/** Each page spoilt in turn: what is read is what was there, and it is said that something is not. Where a page only
 *  continues another one, nothing can tell. */
void TestRealBolt::flippedPages()
{
    const QString file = path(QStringLiteral("flipped.db"));
    QCOMPARE(go({QStringLiteral("make"), file, QString::number(PageBytes), QStringLiteral("9")}).exitCode, 0);
    const QByteArray good = bytesOf(file);
    const Result<Dump> whole = dumpOf(memorySource(good, file));
    QVERIFY(whole);
    const QSet<QByteArray> before(whole->lines.begin(), whole->lines.end());
    int lost = 0;
    for (qsizetype page = 0; page < good.size() / PageBytes; ++page) {
        QByteArray bytes = good;
        for (qsizetype i = page * PageBytes; i < (page + 1) * PageBytes; ++i)
            bytes[i] = char(~bytes[i]);
        const Result<Dump> dump = dumpOf(memorySource(bytes, file));
        QVERIFY(dump);
        // The transaction before the last one is read if the last meta page is spoilt.
        if (page < 2 || !hasHeader(good, page))
            continue;
        for (const QByteArray &line : dump->lines)
            QVERIFY2(before.contains(line), qPrintable(QStringLiteral("page %1").arg(page)));
        QVERIFY(dump->lines.size() == whole->lines.size() || !dump->problems.isEmpty());
        lost += dump->lines.size() < whole->lines.size() ? 1 : 0;
    }
    QVERIFY(lost > 10);
}

void TestRealBolt::whileItIsWritten()
{
    const QString file = path(QStringLiteral("written.db"));
    QProcess writing;
    writing.start(m_program, {QStringLiteral("write"), file});
    QVERIFY(writing.waitForReadyRead(PatienceMs));
    QSet<QByteArray> seen;
    const QDeadlineTimer patience(PatienceMs);
    // A slow disk keeps the one who writes.
    for (int time = 0; time < 200 || (seen.size() < 2 && !patience.hasExpired()); ++time) {
        const Result<Dump> dump = readSettledBolt<Dump>([&] { return openFileSource(file); },
            [](BoltFile &opened) {
                Dump read;
                addLines(opened, opened.root(), {}, read.lines);
                read.problems = opened.problems();
                return read;
            },
            Job());
        QVERIFY2(dump, dump ? "" : qPrintable(dump.error().message()));
        QCOMPARE(dump->problems, QStringList());
        QCOMPARE(dump->lines.size(), 3 + 3 * 400);
        QSet<QByteArray> values;
        for (const QByteArray &line : dump->lines) {
            if (line.contains('='))
                values.insert(line.mid(line.indexOf('=')));
        }
        // All are of one transaction.
        QCOMPARE(values.size(), 1);
        seen += values;
    }
    QVERIFY(seen.size() > 1);
    writing.closeWriteChannel();
    QVERIFY(writing.waitForFinished(PatienceMs));
    QCOMPARE(writing.exitCode(), 0);
}

STRATOSCOPE_TEST(TestRealBolt)
#include "tst_realbolt.moc"
