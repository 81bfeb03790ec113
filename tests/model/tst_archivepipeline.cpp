// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "blobhash.h"
#include "blockring.h"
#include "decoder.h"
#include "testprogram.h"
#include "workers.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

/** The result of a walk as text: one line per entry, then the outcome. */
QStringList walked(const ByteSourcePtr &blob, const WalkOptions &options)
{
    SeenEntries seen;
    const auto outcome = walkLayerTar(blob, seen, options, Job());
    if (!outcome)
        return {outcome.error().message()};
    QStringList lines;
    for (const SeenEntry &entry : seen.entries) {
        const ContentHash hash = entry.raw.hash.value_or(ContentHash());
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(QString::fromLatin1(entry.path.toPercentEncoding()))
                     .arg(int(entry.raw.type))
                     .arg(entry.raw.size)
                     .arg(entry.raw.dataOffset)
                     .arg(hash.low, 0, 16)
                     .arg(hash.high, 0, 16);
    }
    lines << QStringLiteral("%1 bytes, blob %2, stream %3")
                 .arg(outcome->streamBytes)
                 .arg(outcome->blobDigest.toString(), outcome->diffId.toString());
    if (outcome->damage)
        lines << outcome->damage->message();
    return lines + outcome->warnings;
}

/** A layer of about 9 MB, which goes twice round a ring of blocks, with small and large files. */
QByteArray largeLayer()
{
    TarWriter writer;
    for (quint32 i = 0; i < 60; ++i) {
        const QByteArray name = "directory/file" + QByteArray::number(i);
        writer.directory("directory/").pax({{"path", name}, {"mtime", "1700000000.123"}});
        writer.file("short", sampleBytes(i * 5000, i)).symlink(name + ".link", name).hardlink(name + ".hard", name);
    }
    return writer.finish();
}

QByteArray quicklyCompressed(const QString &program, const QByteArray &bytes)
{
    return runTool(program, {QStringLiteral("-1c")}, bytes);
}

/** A blob that cannot be read beyond some point. */
class BrokenSource : public ByteSource
{
public:
    BrokenSource(const QByteArray &bytes, quint64 from)
        : m_bytes(memorySource(bytes, QStringLiteral("broken")))
        , m_from(from)
    {
    }

    quint64 size() const override { return m_bytes->size(); }
    QString name() const override { return m_bytes->name(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        if (offset >= m_from)
            return failure(ErrorKind::Unreadable, name(), QStringLiteral("Input/output error"));
        return m_bytes->readAt(offset, buffer.first(std::min<std::size_t>(buffer.size(), m_from - offset)));
    }

private:
    ByteSourcePtr m_bytes;
    quint64 m_from;
};

/** Cancels its job at a given entry, or never. */
class Canceller : public EntrySink
{
public:
    explicit Canceller(int at)
        : m_left(at)
    {
    }
    void add(const RawEntry &) override
    {
        if (--m_left == 0)
            job.cancel();
    }

    Job job;

private:
    int m_left;
};

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

}

class TestArchivePipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_width = WorkerPool::shared().width();
    }
    void cleanup() { WorkerPool::shared().setWidth(m_width); }

    void sameInEveryWidth_data();
    void sameInEveryWidth();
    void whoeverHashes();
    void ratherThanWait();
    void whoeverReads();
    void threadsThatGetFree();
    void layersSideBySide();
    void cancelled_data();
    void cancelled();

private:
    int m_width = 0;
};

void TestArchivePipeline::sameInEveryWidth_data()
{
    QTest::addColumn<ByteSourcePtr>("blob");
    const auto add = [](const QString &name, const QByteArray &bytes) {
        QTest::newRow(qPrintable(name)) << memorySource(bytes, QStringLiteral("sha256:layer"));
    };
    const QByteArray layer = largeLayer();
    add(QStringLiteral("plain"), layer);
    add(QStringLiteral("plain, cut"), layer.first(4'500'000));
    add(QStringLiteral("plain, noise"), sampleBytes(1'000'000));
    for (const char *name : {"gzip", "zstd", "xz", "bzip2", "lz4"}) {
        const QString program = QString::fromLatin1(name);
        if (!hasTool(program))
            continue;
        const QByteArray blob = quicklyCompressed(program, layer);
        add(program, blob);
        if (program != QStringLiteral("gzip") && program != QStringLiteral("zstd")) {
            // The slow ones are handled in the same way.
            add(program + QStringLiteral(", cut"), blob.first(blob.size() / 2));
            continue;
        }
        add(program + QStringLiteral(", twice"), blob + blob);
        add(program + QStringLiteral(", noise"), quicklyCompressed(program, sampleBytes(1'000'000)));
        add(program + QStringLiteral(", nothing"), quicklyCompressed(program, {}));
        add(program + QStringLiteral(", zeros behind"),
            quicklyCompressed(program, layer + QByteArray(1'500'000, '\0')));
        add(program + QStringLiteral(", more behind"), quicklyCompressed(program, layer + sampleBytes(1'500'000)));
        add(program + QStringLiteral(", a size that cannot be"),
            quicklyCompressed(program,
                layer.first(layer.size() - 1024)
                    + TarWriter().add({"bad", '0', {}, {}, quint64(1) << 62, 0644}).finish() + sampleBytes(1'000'000)));
        QRandomGenerator random(3);
        for (int i = 0; i < 6; ++i) {
            add(QStringLiteral("%1, cut %2").arg(program).arg(i), blob.first(random.bounded(30, int(blob.size()))));
            QByteArray wrong = blob;
            wrong[random.bounded(int(blob.size()))] ^= 0x10;
            add(QStringLiteral("%1, wrong %2").arg(program).arg(i), wrong);
        }
        QTest::newRow(qPrintable(program + QStringLiteral(", unreadable")))
            << ByteSourcePtr(std::make_shared<BrokenSource>(blob, quint64(blob.size()) * 2 / 3));
    }
}

void TestArchivePipeline::sameInEveryWidth()
{
    QFETCH(ByteSourcePtr, blob);
    for (const WalkOptions &options : {WalkOptions {true, true}, WalkOptions {false, false}}) {
        WorkerPool::shared().setWidth(1);
        const QStringList alone = walked(blob, options);
        for (const int width : {2, 3, 5}) {
            WorkerPool::shared().setWidth(width);
            QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
            QCOMPARE(walked(blob, options), alone);
            // Nothing holds on to the blob.
            QCOMPARE(blob.use_count(), 2);
        }
    }
}

/** A blob's digest is the same whichever threads have parts in it, and whenever. */
void TestArchivePipeline::whoeverHashes()
{
    constexpr std::size_t MostBytes = 4000;
    const QByteArray blob = sampleBytes(3'000'000);
    for (const bool isShared : {false, true}) {
        BlobHash hash;
        if (isShared)
            hash.share();
        std::atomic_bool isAllAdded = false;
        std::thread reader([&] {
            while (isShared && !isAllAdded)
                if (!hash.hashSome())
                    std::this_thread::yield();
        });
        QRandomGenerator random(5);
        ByteBlock block(MostBytes);
        for (qsizetype at = 0; at < blob.size();) {
            const qsizetype count = std::min<qsizetype>(random.bounded(1, int(MostBytes)), blob.size() - at);
            std::copy_n(blob.constData() + at, count, block.span().begin());
            hash.add(block, count);
            QCOMPARE(block.span().size(), MostBytes);
            at += count;
        }
        isAllAdded = true;
        reader.join();
        QCOMPARE(hash.finish(), sha256(blob));
        QVERIFY(!hash.hashSome());
    }
}

/** Other work comes before waiting, as long as there is some, for those who read and for those who write. */
void TestArchivePipeline::ratherThanWait()
{
    int parts = 0;
    BlockRing *written = nullptr;
    BlockRing ring([&] {
        ++parts;
        if (parts % 3 == 0)
            written->room()[0] = char(parts);
        if (parts % 3 == 0)
            written->publish(1);
        return true;
    });
    written = &ring;
    ring.join(BlockRing::Reader::First);
    for (const int expected : {3, 6, 9}) {
        const QByteArrayView block = ring.next(BlockRing::Reader::First);
        QCOMPARE(block.size(), 1);
        QCOMPARE(int(block[0]), expected);
        QCOMPARE(parts, expected);
    }

    int taken = 0;
    BlockRing *read = nullptr;
    BlockRing full([&] {
        ++taken;
        return !read->next(BlockRing::Reader::First).isEmpty();
    });
    read = &full;
    full.join(BlockRing::Reader::First);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!full.room().empty());
        full.publish(1);
    }
    QVERIFY(taken > 50);
}

/** A decoder gives the same whether or not other threads read the blob ahead of it, and its blob's end or error comes after
 *  all of it. */
void TestArchivePipeline::whoeverReads()
{
    const QByteArray bytes = sampleBytes(5'000'000);
    const QByteArray blob = quicklyCompressed(QStringLiteral("gzip"), bytes);
    const quint64 broken = quint64(blob.size()) / 2;
    QByteArray before;
    for (const bool isAhead : {false, true}) {
        for (const bool isBroken : {false, true}) {
            const ByteSourcePtr source
                = isBroken ? std::make_shared<BrokenSource>(blob, broken) : memorySource(blob, QStringLiteral("blob"));
            BlobHash hash;
            const auto decoder = makeDecoder({source, &hash}, Compression::Gzip);
            std::atomic_bool isOver = false;
            std::atomic_int blocksAhead = 0;
            std::thread reader([&] {
                while (isAhead && !isOver) {
                    if (decoder->readAhead())
                        ++blocksAhead;
                    else
                        std::this_thread::yield();
                }
            });
            QByteArray decoded;
            std::vector<char> room(300'000);
            Result<qsizetype> count = 0;
            // The first blocks are there before anybody asks for them.
            QTRY_VERIFY_WITH_TIMEOUT(!isAhead || blocksAhead > 0, PatienceMs);
            for (count = decoder->read(room); count && *count > 0; count = decoder->read(room))
                decoded.append(room.data(), *count);
            isOver = true;
            reader.join();
            QCOMPARE(bool(count), !isBroken);
            if (isBroken) {
                QCOMPARE(count.error().kind, ErrorKind::Unreadable);
                QCOMPARE(decoder->consumed(), broken);
                before = isAhead ? before : decoded;
                QVERIFY(decoded == before);
            } else {
                QVERIFY(decoded == bytes);
                QCOMPARE(decoder->consumed(), quint64(blob.size()));
                QCOMPARE(hash.finish(), sha256(blob));
            }
        }
    }
}

/** The walking thread decodes the first blocks, and a thread that was busy at first decodes the others. */
void TestArchivePipeline::threadsThatGetFree()
{
    const auto blob = memorySource(quicklyCompressed(QStringLiteral("gzip"), largeLayer()), QStringLiteral("layer"));
    WorkerPool::shared().setWidth(1);
    const QStringList alone = walked(blob, {});
    for (int width = 2; width < 5; ++width) {
        class Freeing : public EntrySink
        {
        public:
            explicit Freeing(int width)
                : m_width(width)
            {
            }
            void add(const RawEntry &entry) override
            {
                if (++m_count == 100)
                    WorkerPool::shared().setWidth(m_width);
                m_bytes += entry.size;
            }

        private:
            int m_width;
            int m_count = 0;
            quint64 m_bytes = 0;
        };
        WorkerPool::shared().setWidth(1);
        Freeing sink(width);
        const auto outcome = walkLayerTar(blob, sink, {}, Job());
        QVERIFY(outcome && !outcome->damage);
        const QString line = QStringLiteral("%1 bytes, blob %2, stream %3")
                                 .arg(outcome->streamBytes)
                                 .arg(outcome->blobDigest.toString(), outcome->diffId.toString());
        QVERIFY2(alone.contains(line), qPrintable(line));
    }
}

void TestArchivePipeline::layersSideBySide()
{
    std::vector<ByteSourcePtr> blobs;
    for (const QByteArray &layer : {largeLayer(), largeLayer().first(1'000'000), TarWriter().file("a", "b").finish()}) {
        blobs.push_back(memorySource(layer, QStringLiteral("plain")));
        for (const char *program : {"gzip", "zstd"})
            blobs.push_back(
                memorySource(quicklyCompressed(QString::fromLatin1(program), layer), QStringLiteral("packed")));
    }
    WorkerPool::shared().setWidth(1);
    std::vector<QStringList> alone;
    for (const ByteSourcePtr &blob : blobs)
        alone.push_back(walked(blob, {}));
    for (const int width : {2, 3, 4, 8}) {
        WorkerPool::shared().setWidth(width);
        std::vector<QStringList> together(blobs.size() * 3);
        forEachSideBySide(together.size(), width,
            [&](std::size_t number) { together[number] = walked(blobs[number % blobs.size()], {}); });
        for (std::size_t i = 0; i < together.size(); ++i)
            QCOMPARE(together[i], alone[i % blobs.size()]);
    }
}

void TestArchivePipeline::cancelled_data()
{
    QTest::addColumn<QString>("program");
    for (const char *program : {"", "gzip", "zstd", "xz"})
        QTest::newRow(*program ? program : "plain") << QString::fromLatin1(program);
}

void TestArchivePipeline::cancelled()
{
    QFETCH(QString, program);
    QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    const QByteArray layer = largeLayer();
    const auto blob
        = memorySource(program.isEmpty() ? layer : quicklyCompressed(program, layer), QStringLiteral("layer"));
    const qsizetype files = openFiles();
    QRandomGenerator random(9);
    int stopped = 0;
    for (int i = 0; i < 50; ++i) {
        WorkerPool::shared().setWidth(1 + i % 5);
        // At an entry, or from outside at any time.
        Canceller canceller(i % 2 ? random.bounded(1, 240) : 0);
        std::thread user([&, pause = std::chrono::microseconds(random.bounded(20'000))] {
            std::this_thread::sleep_for(pause);
            if (i % 2 == 0)
                canceller.job.cancel();
        });
        const auto outcome = walkLayerTar(blob, canceller, {}, canceller.job);
        QCOMPARE(blob.use_count(), 1);
        user.join();
        if (!outcome)
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        stopped += outcome ? 0 : 1;
        QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
    }
    QVERIFY2(stopped >= 25, qPrintable(QString::number(stopped)));
    QCOMPARE(openFiles(), files);
    QCOMPARE(leftIn(folder.path()), QStringList());
    qunsetenv("TMPDIR");
}

STRATOSCOPE_TEST(TestArchivePipeline)
#include "tst_archivepipeline.moc"
