// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "decodedsource.h"
#include "decoder.h"
#include "testprogram.h"
#include "watchedsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <thread>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

constexpr quint64 Distance = 100'000;
constexpr quint32 Files = 1000;

QByteArray nameOf(quint32 number)
{
    return "directory" + QByteArray::number(number / 100) + "/file" + QByteArray::number(number);
}

/** A layer with a thousand files, about 4 MB. */
QByteArray layer()
{
    TarWriter writer;
    QRandomGenerator random(5);
    for (quint32 i = 0; i < Files; ++i) {
        if (i % 100 == 0)
            writer.directory("directory" + QByteArray::number(i / 100) + '/');
        // One file large enough to span checkpoints.
        const int size = i == 500 ? 600'000 : random.bounded(6000);
        writer.file(nameOf(i), i % 7 == 0 ? QByteArray(size, char('a' + i % 26)) : sampleBytes(size, i));
    }
    return writer.finish();
}

/** \a bytes cut into pieces, each compressed separately. */
QByteArray inPieces(const QString &program, const QByteArray &bytes, qsizetype size, const QByteArray &between = {})
{
    QByteArray blob;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        blob += between + runTool(program, {QStringLiteral("-c")}, bytes.mid(at, size));
    return blob;
}

/** A layer with text, machine code, zeros and noise, about 9 MB, in frames with many blocks. */
QByteArray mixedLayer()
{
    QFile program(QCoreApplication::applicationFilePath());
    if (!program.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    QRandomGenerator random(3);
    while (text.size() < 2'000'000)
        text += "line " + QByteArray::number(random.bounded(5000)) + (random.bounded(9) == 0 ? "\n\n" : ", and ");
    TarWriter writer;
    writer.file("text", text);
    writer.file("code", program.read(3'000'000));
    writer.file("zeros", QByteArray(1'500'000, '\0'));
    writer.file("noise", sampleBytes(1'000'000, 4));
    for (int i = 0; i < 200; ++i)
        writer.file("small" + QByteArray::number(i), text.mid(i * 997, i * 50));
    writer.file("end", text.left(700'000));
    return writer.finish();
}

struct Unpacked
{
    SeenEntries seen;
    WalkOutcome outcome;
    ByteSourcePtr blob;

    ByteSourcePtr stream(const Job &job = Job(), CheckpointsPtr checkpoints = {}) const
    {
        return openStream(watchedSource(blob, job, {}), outcome.compression, outcome.streamBytes,
            checkpoints ? checkpoints : outcome.checkpoints);
    }
};

Unpacked walkPacked(const QByteArray &bytes, quint64 distance = Distance)
{
    Unpacked walked;
    walked.blob = memorySource(bytes, QStringLiteral("sha256:layer"));
    WalkOptions options;
    options.checkpointDistance = distance;
    const auto outcome = walkLayerTar(walked.blob, walked.seen, options, Job());
    if (outcome)
        walked.outcome = *outcome;
    else
        QTest::qFail(qPrintable(outcome.error().message()), __FILE__, __LINE__);
    return walked;
}

QByteArray read(const ByteSource &stream, quint64 offset, quint64 size)
{
    QByteArray bytes(qsizetype(size), '?');
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count
            = stream.readAt(offset + quint64(done), {bytes.data() + done, std::size_t(bytes.size() - done)});
        if (!count || *count == 0)
            break;
        done += *count;
    }
    return bytes.first(done);
}

}

class TestArchiveCheckpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void readsWhatTarExtracts_data();
    void readsWhatTarExtracts();
    void readsFromSeveralThreads();
    void memoryIsBounded();
    void notKept();
    void withinFrames_data();
    void withinFrames();
    void windowsGone();

    void roundTrip_data();
    void roundTrip();
    void truncatedBytes();
    void flippedBytes();
    void foreignCheckpoints();

    void damagedLayer();
    void cancelledRead();

private:
    QByteArray m_layer;
};

void TestArchiveCheckpoints::initTestCase()
{
    m_layer = layer();
}

void TestArchiveCheckpoints::readsWhatTarExtracts_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<int>("fewest");
    const QString gzip = QStringLiteral("gzip");
    const QString zstd = QStringLiteral("zstd");
    QTest::newRow("plain") << m_layer << 0;
    QTest::newRow("gzip") << runTool(gzip, {QStringLiteral("-c")}, m_layer) << 15;
    QTest::newRow("gzip -1") << runTool(gzip, {QStringLiteral("-1c")}, m_layer) << 15;
    QTest::newRow("gzip, members") << inPieces(gzip, m_layer, 250'000) << 15;
    QTest::newRow("gzip, small members") << inPieces(gzip, m_layer, 30'011) << 15;
    QTest::newRow("gzip, tail") << runTool(gzip, {QStringLiteral("-c")}, m_layer) + QByteArray(100'000, '\0') << 15;
    if (hasTool(zstd)) {
        QTest::newRow("zstd") << runTool(zstd, {QStringLiteral("-c")}, m_layer) << 0;
        QTest::newRow("zstd, frames") << inPieces(zstd, m_layer, 120'000) << 20;
        const QByteArray skippable = QByteArray("\x50\x2a\x4d\x18\x10\x27\x00\x00", 8) + QByteArray(10'000, 's');
        QTest::newRow("zstd, skippable frames") << inPieces(zstd, m_layer, 120'000, skippable) << 20;
    }
    for (const char *program : {"xz", "bzip2"}) {
        if (hasTool(QString::fromLatin1(program)))
            QTest::newRow(program) << runTool(QString::fromLatin1(program), {QStringLiteral("-1c")}, m_layer) << 0;
    }
}

void TestArchiveCheckpoints::readsWhatTarExtracts()
{
    QFETCH(QByteArray, blob);
    QFETCH(int, fewest);
    QTemporaryDir folder;
    runTool(QStringLiteral("tar"), {QStringLiteral("-xf"), QStringLiteral("-")}, m_layer, folder.path());

    const Unpacked walked = walkPacked(blob);
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.outcome.streamBytes, quint64(m_layer.size()));
    const int kept = walked.outcome.checkpoints ? int(walked.outcome.checkpoints->points().size()) : 0;
    QVERIFY2(kept >= fewest && kept < int(Checkpoints::Most), qPrintable(QString::number(kept)));

    const ByteSourcePtr stream = walked.stream();
    QCOMPARE(stream->size(), quint64(m_layer.size()));
    // Without checkpoints, every step back starts from the beginning.
    const bool fast = fewest > 0 || walked.outcome.compression == Compression::None;
    QList<quint32> order(Files);
    std::iota(order.begin(), order.end(), 0);
    QRandomGenerator random(8);
    std::shuffle(order.begin(), order.end(), random);
    for (const quint32 number : order.first(fast ? Files : 8)) {
        QFile file(folder.filePath(QString::fromLatin1(nameOf(number))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SeenEntry *entry = walked.seen.find(nameOf(number));
        QVERIFY(entry);
        QCOMPARE(entry->raw.size, quint64(file.size()));
        QVERIFY2(read(*stream, entry->raw.dataOffset, entry->raw.size) == file.readAll(), qPrintable(file.fileName()));
    }
    QVERIFY(read(*stream, 0, stream->size()) == m_layer);
    QCOMPARE(read(*stream, stream->size() - 3, 3), m_layer.last(3));
    QCOMPARE(read(*stream, stream->size(), 1), QByteArray());
    QCOMPARE(read(*stream, stream->size() + 1'000'000, 1), QByteArray());
}

void TestArchiveCheckpoints::readsFromSeveralThreads()
{
    const Unpacked walked = walkPacked(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer));
    const ByteSourcePtr stream = walked.stream();
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (quint32 seed = 0; seed < 4; ++seed) {
        threads.emplace_back([&, seed] {
            QRandomGenerator random(seed);
            for (int i = 0; i < 60; ++i) {
                const qsizetype offset = random.bounded(int(m_layer.size() - 10'000));
                wrong += read(*stream, quint64(offset), 10'000) == m_layer.mid(offset, 10'000) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestArchiveCheckpoints::memoryIsBounded()
{
    const QByteArray blob = runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer);
    for (const quint64 distance : {quint64(1), quint64(3000), quint64(20'000)}) {
        const Unpacked walked = walkPacked(inPieces(QStringLiteral("gzip"), m_layer, 12'345), distance);
        const auto &points = walked.outcome.checkpoints->points();
        QVERIFY2(points.size() < Checkpoints::Most && points.size() >= Checkpoints::Most / 2,
            qPrintable(QString::number(points.size())));
        // They stay evenly spread over the whole layer.
        const quint64 even = walked.outcome.streamBytes / points.size();
        quint64 last = 0;
        for (const Checkpoint &point : points) {
            QVERIFY(point.stream - last < 3 * even);
            last = point.stream;
        }
        QVERIFY(read(*walked.stream(), last - 1000, 2000) == m_layer.mid(qsizetype(last) - 1000, 2000));
    }
}

void TestArchiveCheckpoints::notKept()
{
    const auto blob
        = memorySource(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer), QStringLiteral("layer"));
    SeenEntries seen;
    WalkOptions options;
    options.keepCheckpoints = false;
    options.checkpointDistance = Distance;
    const auto outcome = walkLayerTar(blob, seen, options, Job());
    QVERIFY(outcome);
    QVERIFY(!outcome->checkpoints);
    const auto stream = openStream(blob, outcome->compression, outcome->streamBytes, {});
    QVERIFY(read(*stream, 3'000'000, 1000) == m_layer.mid(3'000'000, 1000));
}

void TestArchiveCheckpoints::withinFrames_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("pieces");
    for (const char *options : {"-1", "-3", "-12", "--fast=5", "-3 --no-check", "-5 --zstd=wlog=17", "-8 --long=17"})
        QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' ')) << 1;
    QTest::newRow("frames") << QStringList {QStringLiteral("-3")} << 3;
    QTest::newRow("frames without checksums") << QStringList {QStringLiteral("-3"), QStringLiteral("--no-check")} << 3;
}

/** What libzstd does not tell about its state is the same at each checkpoint as where the decoder came along. */
void TestArchiveCheckpoints::withinFrames()
{
    const QString zstd = QStringLiteral("zstd");
    if (!hasTool(zstd))
        QSKIP("zstd is not installed");
    QFETCH(QStringList, options);
    QFETCH(int, pieces);
    if (!options.last().contains(QLatin1String("log=1")) && !options.last().contains(QLatin1String("long")))
        options.append(QStringLiteral("--zstd=wlog=16"));
    const QByteArray layer = mixedLayer();
    QByteArray blob;
    for (qsizetype at = 0; at < layer.size(); at += layer.size() / pieces + 1)
        blob += runTool(zstd, options + QStringList {QStringLiteral("-c")}, layer.mid(at, layer.size() / pieces + 1));

    const Unpacked walked = walkPacked(blob);
    QVERIFY(!walked.outcome.damage);
    QVERIFY(walked.outcome.checkpoints);
    const std::vector<Checkpoint> &points = walked.outcome.checkpoints->points();
    const auto within
        = std::count_if(points.begin(), points.end(), [](const Checkpoint &point) { return point.window.bytes > 0; });
    QVERIFY2(within >= 2, qPrintable(QString::number(within)));
    for (const Checkpoint &point : points) {
        const auto decoder = resumeDecoder(walked.blob, *walked.outcome.checkpoints, point);
        QVERIFY(decoder);
        QByteArray rest(layer.size() - qsizetype(point.stream), '?');
        const auto count = decoder->read({rest.data(), std::size_t(rest.size())});
        QVERIFY2(count, qPrintable(count ? QString() : count.error().message()));
        QCOMPARE(*count, rest.size());
        QVERIFY(rest == layer.last(rest.size()));
    }
    // Nothing is missed that a stream without them has.
    QVERIFY(read(*walked.stream(), 0, quint64(layer.size())) == layer);
    const auto again = Checkpoints::fromBytes(walked.outcome.checkpoints->toBytes());
    QVERIFY(again && *again == *walked.outcome.checkpoints);
}

/** A cache may lose the file that has them, or have another one. */
void TestArchiveCheckpoints::windowsGone()
{
    if (!hasTool(QStringLiteral("zstd")))
        QSKIP("zstd is not installed");
    const QByteArray layer = mixedLayer();
    const Unpacked walked
        = walkPacked(runTool(QStringLiteral("zstd"), {QStringLiteral("-c"), QStringLiteral("--zstd=wlog=16")}, layer));
    const ByteSourcePtr windows = walked.outcome.checkpoints->windows();
    QVERIFY(windows && windows->size() > 0);
    QByteArray spoilt = readAll(*windows, 1 << 30).value_or(QByteArray());
    for (qsizetype at = 0; at < spoilt.size(); at += 100)
        spoilt[at] ^= 1;
    const QString name = QStringLiteral("windows");
    for (const ByteSourcePtr &other : {ByteSourcePtr(), memorySource(spoilt, name), memorySource({}, name)}) {
        auto checkpoints = std::make_shared<Checkpoints>(*walked.outcome.checkpoints);
        checkpoints->setWindows(other);
        const ByteSourcePtr stream = walked.stream(Job(), checkpoints);
        QVERIFY(read(*stream, quint64(layer.size()) - 5000, 5000) == layer.last(5000));
    }
}

void TestArchiveCheckpoints::roundTrip_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("gzip") << runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer);
    QTest::newRow("gzip, members") << inPieces(QStringLiteral("gzip"), m_layer, 70'000);
    if (hasTool(QStringLiteral("zstd")))
        QTest::newRow("zstd") << inPieces(QStringLiteral("zstd"), m_layer, 70'000);
}

void TestArchiveCheckpoints::roundTrip()
{
    QFETCH(QByteArray, blob);
    const Unpacked walked = walkPacked(blob);
    const QByteArray bytes = walked.outcome.checkpoints->toBytes();
    const auto again = Checkpoints::fromBytes(bytes);
    QVERIFY(again);
    QVERIFY(*again == *walked.outcome.checkpoints);
    QCOMPARE(again->toBytes(), bytes);
    QCOMPARE(again->blobBytes(), quint64(blob.size()));
    QCOMPARE(again->streamBytes(), quint64(m_layer.size()));
    const ByteSourcePtr stream = walked.stream(Job(), std::make_shared<Checkpoints>(*again));
    for (qsizetype offset = m_layer.size() - 5000; offset > 0; offset -= 150'000)
        QVERIFY(read(*stream, quint64(offset), 5000) == m_layer.mid(offset, 5000));
}

void TestArchiveCheckpoints::truncatedBytes()
{
    const QByteArray bytes = walkPacked(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer), 2'000'000)
                                 .outcome.checkpoints->toBytes();
    QVERIFY(Checkpoints::fromBytes(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!Checkpoints::fromBytes(bytes.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!Checkpoints::fromBytes(bytes + '\0'));
}

void TestArchiveCheckpoints::flippedBytes()
{
    const QByteArray bytes = walkPacked(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer), 1'000'000)
                                 .outcome.checkpoints->toBytes();
    QRandomGenerator random(12);
    for (int i = 0; i < 3000; ++i) {
        QByteArray wrong = bytes;
        const int bit = random.bounded(int(bytes.size()) * 8);
        wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!Checkpoints::fromBytes(wrong), qPrintable(QString::number(bit)));
    }
}

/** Checkpoints of another layer cost time, but never give wrong bytes. */
void TestArchiveCheckpoints::foreignCheckpoints()
{
    const Unpacked walked = walkPacked(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer));
    const Checkpoints &own = *walked.outcome.checkpoints;
    std::vector<Checkpoint> noise;
    for (const Checkpoint &point : own.points())
        noise.push_back({point.stream, point.blob, sampleBytes(point.state.size())});
    const std::vector<Checkpoint> misplaced {{1000, 1000, {}}};
    for (const Checkpoints &foreign : {Checkpoints(Compression::Zstd, own.blobBytes(), own.streamBytes(), misplaced),
             Checkpoints(Compression::Gzip, own.blobBytes() + 1, own.streamBytes(), misplaced),
             Checkpoints(Compression::Gzip, own.blobBytes(), own.streamBytes() - 1, misplaced),
             Checkpoints(Compression::Gzip, own.blobBytes(), own.streamBytes(), noise), Checkpoints()}) {
        const ByteSourcePtr stream = walked.stream(Job(), std::make_shared<Checkpoints>(foreign));
        for (const qsizetype offset : {3'000'000, 0, 1'000'000})
            QVERIFY(read(*stream, quint64(offset), 3000) == m_layer.mid(offset, 3000));
    }
}

void TestArchiveCheckpoints::damagedLayer()
{
    const QByteArray blob = runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer);
    const Unpacked walked = walkPacked(blob.first(blob.size() * 2 / 3));
    QVERIFY(walked.outcome.damage);
    QVERIFY(walked.seen.entries.size() > 300);
    const ByteSourcePtr stream = walked.stream();
    QVERIFY(stream->size() > 1'000'000 && stream->size() < quint64(m_layer.size()));
    QVERIFY(read(*stream, 0, stream->size()) == m_layer.first(qsizetype(stream->size())));

    // If the bytes change after the walk, reading gives an error or wrong bytes, but never goes
    // past the end of the stream.
    const Unpacked whole = walkPacked(blob);
    QRandomGenerator random(2);
    for (int i = 0; i < 200; ++i) {
        QByteArray wrong = blob;
        for (int k = 0; k < 20; ++k)
            wrong[random.bounded(int(wrong.size()))] ^= 0x41;
        const auto changed = openStream(memorySource(wrong, QStringLiteral("changed")), Compression::Gzip,
            whole.outcome.streamBytes, whole.outcome.checkpoints);
        QVERIFY(read(*changed, quint64(random.bounded(int(m_layer.size()))), 200'000).size() <= 200'000);
    }
}

void TestArchiveCheckpoints::cancelledRead()
{
    const Unpacked walked = walkPacked(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, m_layer), 1u << 30);
    Job job([&](const Progress &progress) {
        if (progress.done > 500'000)
            job.cancel();
    });
    std::array<char, 100> buffer;
    const auto count = walked.stream(job)->readAt(walked.outcome.streamBytes - 100, buffer);
    QVERIFY(!count);
    QCOMPARE(count.error().kind, ErrorKind::Cancelled);
    QVERIFY(walked.stream()->readAt(walked.outcome.streamBytes - 100, buffer));
}

STRATOSCOPE_TEST(TestArchiveCheckpoints)
#include "tst_archivecheckpoints.moc"
