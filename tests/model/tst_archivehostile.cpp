// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "readlimits.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

constexpr quint64 Max63 = (Q_UINT64_C(1) << 63) - 1;

QByteArray gzip(const QByteArray &bytes)
{
    return runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, bytes);
}

/** A layer with some files, directories and links, and every kind of header. */
QByteArray sampleLayer()
{
    TarWriter writer;
    for (quint32 i = 0; i < 12; ++i) {
        const QByteArray name = "directory/file" + QByteArray::number(i);
        writer.directory("directory/")
            .pax({{"path", name}, {"mtime", "1700000000.123"}, {"SCHILY.xattr.user.x", "value"}});
        writer.file("short", sampleBytes(i * 700, i)).symlink(name + ".link", name).hardlink(name + ".hard", name);
    }
    return writer.finish();
}

/** How much resident memory this process has needed since this object was created, in bytes. */
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        m_works = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
        reset.close();
        m_before = value("VmRSS:");
    }

    /** 0 if unknown. */
    qint64 growth() const { return m_works ? qMax<qint64>(value("VmHWM:") - m_before, 0) : 0; }

private:
    static qint64 value(QByteArrayView field)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(field))
                return line.mid(field.size()).trimmed().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }

    bool m_works = false;
    qint64 m_before = 0;
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool MemoryTells = false;
#else
constexpr bool MemoryTells = true;
#endif

}

class TestArchiveHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void truncated_data();
    void truncated();
    void flippedBits_data();
    void flippedBits();
    void notATar_data();
    void notATar();
    void impossibleSizes_data();
    void impossibleSizes();
    void impossibleSparseSize();
    void boundedMemory_data();
    void boundedMemory();
    void unreadableBlob();
};

void TestArchiveHostile::truncated_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
}

void TestArchiveHostile::truncated()
{
    QFETCH(bool, compressed);
    const QByteArray tar = sampleLayer();
    const QByteArray blob = compressed ? gzip(tar) : tar;
    const QList<QByteArray> all = walkedLayer(tar).seen.paths();
    QCOMPARE(all.size(), 48);
    QRandomGenerator random(3);
    int damaged = 0;
    for (int i = 0; i < 150; ++i) {
        const WalkedLayer walked = walkedLayer(blob.left(random.bounded(20, int(blob.size()))));
        QCOMPARE(walked.seen.paths(), all.first(qsizetype(walked.seen.entries.size())));
        const auto &damage = walked.outcome.damage;
        damaged += damage ? 1 : 0;
        if (!damage)
            continue;
        QCOMPARE(damage->kind, ErrorKind::Damaged);
        QCOMPARE(damage->entry, QStringLiteral("sha256:layer"));
        QVERIFY(!damage->hint.isEmpty());
        if (!walked.seen.entries.empty())
            QVERIFY2(
                damage->cause.contains(QString::fromUtf8(walked.seen.entries.back().path)), qPrintable(damage->cause));
    }
    // In a plain tar, a cut between two entries looks like a regular end.
    QVERIFY2(compressed ? damaged == 150 : damaged > 100, qPrintable(QString::number(damaged)));
}

void TestArchiveHostile::flippedBits_data()
{
    truncated_data();
}

void TestArchiveHostile::flippedBits()
{
    QFETCH(bool, compressed);
    const QByteArray tar = sampleLayer();
    const QByteArray blob = compressed ? gzip(tar) : tar;
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        QByteArray wrong = blob;
        const int bit = random.bounded(int(blob.size()) * 8);
        wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
        const WalkedLayer walked = walkedLayer(wrong);
        QVERIFY(walked.seen.entries.size() <= 100);
        // A flip may change the entries, but the digest or the damage always shows it.
        QVERIFY(walked.outcome.damage || walked.outcome.blobDigest != sha256(blob));
    }
}

void TestArchiveHostile::notATar_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("text") << QByteArray("this is no tar archive, but a text\n").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("noise, compressed") << gzip(sampleBytes(10'000));
    QTest::newRow("gzip in gzip") << gzip(gzip(sampleLayer()));
}

void TestArchiveHostile::notATar()
{
    QFETCH(QByteArray, blob);
    const WalkedLayer walked = walkedLayer(blob);
    QVERIFY(walked.seen.entries.empty());
    QVERIFY(walked.outcome.damage);
    QCOMPARE(walked.outcome.damage->kind, ErrorKind::Damaged);
    QVERIFY2(walked.outcome.damage->cause.contains(QStringLiteral("not a tar archive")),
        qPrintable(walked.outcome.damage->cause));
    // The bytes may still be the published ones.
    QCOMPARE(walked.outcome.blobDigest, sha256(blob));
}

void TestArchiveHostile::impossibleSizes_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QList<QByteArray>>("paths");
    const auto sized = [](quint64 size) {
        return TarWriter().file("good", "1").add({"bad", '0', {}, {}, size, 0644}).file("after", "2").finish();
    };
    const auto pax = [](const QByteArray &size) {
        return TarWriter().file("good", "1").pax({{"size", size}}).file("bad", "3").file("after", "2").finish();
    };
    // A file may be cut off. A size that no file has is none, so that the next header is looked for.
    const QList<QByteArray> cut {"good"};
    const QList<QByteArray> found {"good", "after"};
    for (const quint64 size :
        {Max63, Max63 - 1, Max63 - 511, Max63 - 512, Q_UINT64_C(1) << 62, Q_UINT64_C(1) << 40, Q_UINT64_C(1) << 34}) {
        const QList<QByteArray> &paths = size > Q_UINT64_C(1) << 60 ? found : cut;
        QTest::addRow("base-256, %llu", size) << sized(size) << paths;
        QTest::addRow("PAX, %llu", size) << pax(QByteArray::number(size)) << paths;
    }
    QTest::newRow("PAX, 2^64") << pax("18446744073709551616") << found;
    QTest::newRow("PAX, negative") << pax("-5") << found;
    QTest::newRow("PAX, no number") << pax("5 ") << found;
}

void TestArchiveHostile::impossibleSizes()
{
    QFETCH(QByteArray, tar);
    QFETCH(QList<QByteArray>, paths);
    for (const QByteArray &blob : {tar, gzip(tar)}) {
        const WalkedLayer walked = walkedLayer(blob);
        QCOMPARE(walked.seen.paths(), paths);
        QVERIFY(walked.outcome.damage);
        QCOMPARE(walked.outcome.damage->kind, ErrorKind::Damaged);
        QCOMPARE(walked.outcome.endedEarly, paths.size() == 1);
    }
}

void TestArchiveHostile::impossibleSparseSize()
{
    const QByteArray most = QByteArray::number(Max63);
    const QByteArray tar
        = TarWriter()
              .file("good", "1")
              .pax({{"GNU.sparse.major", "0"}, {"GNU.sparse.minor", "1"}, {"GNU.sparse.map", "0,4"},
                  {"GNU.sparse.numblocks", "1"}, {"GNU.sparse.size", most}, {"GNU.sparse.realsize", most}})
              .file("bad", "1234")
              .file("after", "2")
              .finish();
    for (const QByteArray &blob : {tar, gzip(tar)}) {
        const WalkedLayer walked = walkedLayer(blob);
        QCOMPARE(walked.seen.paths(), QList<QByteArray>({"good", "bad", "after"}));
        QVERIFY(!walked.outcome.damage);
        QCOMPARE(walked.seen.find("bad")->raw.size, 4u);
        QVERIFY(!walked.seen.find("bad")->raw.hash);
        QCOMPARE(walked.outcome.warnings.size(), 1);
    }
}

void TestArchiveHostile::boundedMemory_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<bool>("damaged");
    const auto behind = [](const QByteArray &header, const QString &command) {
        return runTool(QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("{ cat; %1; } | gzip -1c").arg(command)}, header);
    };
    const quint64 size = 60'000'000;
    QTest::newRow("a file of zeros") << behind(
        TarWriter().add({"zeros", '0', {}, {}, size, 0644}).open(), QStringLiteral("head -c 60001024 /dev/zero"))
                                     << false;
    for (const char type : {'L', 'K', 'x', 'g'}) {
        QTest::addRow("a header of type %c", type) << behind(TarWriter().add({"long", type, {}, {}, size, 0644}).open(),
            QStringLiteral("head -c 60001024 /dev/zero | tr '\\000' n"))
                                                   << true;
    }
    // A map with millions of pieces.
    const TarWriter map = TarWriter()
                              .pax({{"GNU.sparse.major", "1"}, {"GNU.sparse.minor", "0"}, {"GNU.sparse.name", "map"},
                                  {"GNU.sparse.realsize", "1000"}})
                              .add({"sparse", '0', {}, {}, size, 0644});
    QTest::newRow("a sparse map") << behind(map.open(), QStringLiteral("echo 50000000; yes 0 | head -c 60000000"))
                                  << true;
    QByteArray chain = TarWriter().add({"sparse", 'S', {}, {}, 0, 0644}).open();
    chain.replace(257, 8, QByteArray("ustar  \0", 8)); // As written by GNU tar.
    chain.replace(386, 24, QByteArray(24, '0'));
    chain[482] = 1; // More headers follow for the map,
    chain.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (const char byte : std::as_const(chain))
        sum += static_cast<uchar>(byte);
    chain.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    // and each of them says so again.
    QTest::newRow("chained sparse headers")
        << behind(chain, QStringLiteral("yes 0000000000 | tr '\\n' 1 | head -c 60000000")) << true;
    QTest::newRow("headers before headers")
        << gzip(TarWriter().pax({{"comment", "x"}}).open().repeated(100'000)) << false;
}

void TestArchiveHostile::boundedMemory()
{
    QFETCH(QByteArray, blob);
    QFETCH(bool, damaged);
    QElapsedTimer timer;
    timer.start();
    const PeakMemory peak;
    const WalkedLayer walked = walkedLayer(blob);
    QCOMPARE(walked.outcome.damage.has_value(), damaged);
    if (damaged)
        QVERIFY2(walked.seen.entries.empty(), qPrintable(walked.outcome.damage->message()));
    if (MemoryTells)
        QVERIFY2(peak.growth() < 100'000'000, qPrintable(QString::number(peak.growth())));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestArchiveHostile::unreadableBlob()
{
    class Failing : public ByteSource
    {
    public:
        quint64 size() const override { return 1'000'000; }
        QString name() const override { return QStringLiteral("failing"); }
        Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
        {
            const QByteArray tar = TarWriter().file("good", "1").file("large", sampleBytes(200'000)).open();
            if (offset >= 70'000)
                return failure(ErrorKind::Unreadable, name(), QStringLiteral("Input/output error"));
            return memorySource(tar, {})->readAt(offset, buffer.first(qMin<std::size_t>(buffer.size(), 1000)));
        }
    };
    SeenEntries seen;
    const auto outcome = walkLayerTar(std::make_shared<Failing>(), seen, {}, Job());
    QVERIFY(outcome);
    QVERIFY(outcome->damage);
    QCOMPARE(outcome->damage->kind, ErrorKind::Unreadable);
    QVERIFY(outcome->damage->cause.contains(QStringLiteral("Input/output error")));
    QVERIFY(seen.find("good"));
}

STRATOSCOPE_TEST(TestArchiveHostile)
#include "tst_archivehostile.moc"
