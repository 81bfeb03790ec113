// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "decoder.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

struct Decoded
{
    QByteArray bytes;
    std::optional<Error> error;
    Digest digest; ///< Of the blob, if there is no error.
    quint64 consumed = 0;
    bool hasDataBehind = false;
};

Decoded decode(const QByteArray &blob, Compression compression, std::size_t blockBytes = 64 * 1024)
{
    Decoded decoded;
    BlobHash hash;
    const auto decoder = makeDecoder({memorySource(blob, QStringLiteral("layer")), &hash}, compression);
    std::vector<char> block(blockBytes);
    for (;;) {
        const auto count = decoder->read(block);
        if (!count)
            decoded.error = count.error();
        if (!count || *count == 0)
            break;
        decoded.bytes.append(block.data(), *count);
    }
    decoded.consumed = decoder->consumed();
    decoded.hasDataBehind = decoder->hasDataBehind();
    decoded.digest = hash.finish();
    return decoded;
}

struct Tool
{
    Compression compression;
    QString program;
};

const std::vector<Tool> Tools {
    {Compression::Gzip, QStringLiteral("gzip")},
    {Compression::Zstd, QStringLiteral("zstd")},
    {Compression::Xz, QStringLiteral("xz")},
    {Compression::Bzip2, QStringLiteral("bzip2")},
    {Compression::Lz4, QStringLiteral("lz4")},
};

QByteArray compress(const QString &program, const QByteArray &bytes)
{
    return runTool(program, {QStringLiteral("-c")}, bytes);
}

}

class TestArchiveDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void decodes_data();
    void decodes();
    void decodesSeveralStreams_data() { decodes_data(); }
    void decodesSeveralStreams();
    void tellsOfTruncation_data() { decodes_data(); }
    void tellsOfTruncation();
    void survivesFlippedBits_data() { decodes_data(); }
    void survivesFlippedBits();

    void gzipHeaderFields();
    void gzipTail_data();
    void gzipTail();
    void zstdSkippableFrames();
    void zstdTail();
    void zstdFrameSize();
    void zstdWindowIsBounded();
    void bombStaysSmall_data();
    void bombStaysSmall();
};

void TestArchiveDecoder::decodes_data()
{
    QTest::addColumn<int>("tool");
    for (std::size_t i = 0; i < Tools.size(); ++i)
        QTest::newRow(qPrintable(Tools[i].program)) << int(i);
}

#define FETCH_TOOL \
    QFETCH(int, tool); \
    const auto &[compression, program] = Tools[std::size_t(tool)]; \
    if (!hasTool(program)) \
    QSKIP(qPrintable(program + QStringLiteral(" is not installed")))

void TestArchiveDecoder::decodes()
{
    FETCH_TOOL;
    for (const qsizetype size : {0, 1, 511, 100'000, 1'000'000}) {
        const QByteArray bytes = sampleBytes(size);
        const QByteArray blob = compress(program, bytes);
        QCOMPARE(sniffCompression(blob), compression);
        for (const std::size_t block : {std::size_t(1000), std::size_t(1 << 20)}) {
            const Decoded decoded = decode(blob, compression, block);
            QVERIFY2(!decoded.error, qPrintable(decoded.error.value_or(Error()).message()));
            QVERIFY(decoded.bytes == bytes);
            QCOMPARE(decoded.digest, sha256(blob));
            QCOMPARE(decoded.consumed, quint64(blob.size()));
            QVERIFY(!decoded.hasDataBehind);
        }
    }
}

void TestArchiveDecoder::decodesSeveralStreams()
{
    FETCH_TOOL;
    QByteArray blob;
    QByteArray bytes;
    for (quint32 seed = 0; seed < 5; ++seed) {
        // libarchive takes an empty lz4 frame for the end.
        const QByteArray part = sampleBytes(seed == 2 && compression != Compression::Lz4 ? 0 : 200'000, seed);
        bytes += part;
        blob += compress(program, part);
    }
    const Decoded decoded = decode(blob, compression);
    QVERIFY2(!decoded.error, qPrintable(decoded.error.value_or(Error()).message()));
    QVERIFY(decoded.bytes == bytes);
    QCOMPARE(decoded.digest, sha256(blob));
}

void TestArchiveDecoder::tellsOfTruncation()
{
    FETCH_TOOL;
    const QByteArray bytes = sampleBytes(400'000);
    const QByteArray blob = compress(program, bytes);
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        const qsizetype cut = i == 0 ? blob.size() - 1 : random.bounded(12, int(blob.size()));
        const Decoded decoded = decode(blob.left(cut), compression);
        QVERIFY2(decoded.error, qPrintable(QString::number(cut)));
        QCOMPARE(decoded.error->kind, ErrorKind::Damaged);
        QCOMPARE(decoded.error->entry, QStringLiteral("layer"));
        QVERIFY(bytes.startsWith(decoded.bytes));
    }
    // Everything before the cut is delivered.
    if (compression == Compression::Gzip || compression == Compression::Zstd)
        QVERIFY(decode(blob.left(blob.size() - 1), compression).bytes.size() > 200'000);
}

void TestArchiveDecoder::survivesFlippedBits()
{
    FETCH_TOOL;
    const QByteArray bytes = sampleBytes(100'000);
    const QByteArray blob = compress(program, bytes);
    QRandomGenerator random(11);
    int noticed = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArray wrong = blob;
        const int bit = random.bounded(int(blob.size()) * 8);
        wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
        const Decoded decoded = decode(wrong, compression);
        noticed += decoded.error || decoded.bytes != bytes ? 1 : 0;
        // Checksums: if an error goes unnoticed, the result must at least not look complete.
        if (decoded.bytes != bytes && decoded.bytes.size() >= bytes.size())
            QVERIFY(decoded.error);
    }
    QVERIFY2(noticed > 150, qPrintable(QString::number(noticed)));
}

void TestArchiveDecoder::gzipHeaderFields()
{
    const QByteArray plain = compress(QStringLiteral("gzip"), QByteArray("content"));
    QByteArray blob = plain.left(10);
    blob[3] = 0x04 | 0x08 | 0x10; // FEXTRA, FNAME, FCOMMENT
    blob += QByteArray("\xff\xff", 2) + QByteArray(65535, 'e') + QByteArray("name\0", 5) + QByteArray("comment\0", 8);
    blob += plain.mid(10);
    const Decoded decoded = decode(blob, Compression::Gzip);
    QVERIFY2(!decoded.error, qPrintable(decoded.error.value_or(Error()).message()));
    QCOMPARE(decoded.bytes, QByteArray("content"));
}

void TestArchiveDecoder::gzipTail_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("zeros") << QByteArray(300'000, '\0');
    QTest::newRow("text") << QByteArray("trailing text");
    QTest::newRow("half a magic") << QByteArray("\x1f");
    QTest::newRow("almost a member") << QByteArray("\x1f\x8c\x08 and no more");
}

void TestArchiveDecoder::gzipTail()
{
    QFETCH(QByteArray, tail);
    const QByteArray bytes = sampleBytes(1000);
    const QByteArray blob = compress(QStringLiteral("gzip"), bytes) + tail;
    const Decoded decoded = decode(blob, Compression::Gzip);
    if (QByteArray(QTest::currentDataTag()) != "half a magic")
        QVERIFY2(!decoded.error, qPrintable(decoded.error.value_or(Error()).message()));
    QCOMPARE(decoded.bytes, bytes);
    if (!decoded.error)
        QCOMPARE(decoded.digest, sha256(blob));
    QVERIFY(decoded.hasDataBehind || decoded.error);
}

void TestArchiveDecoder::zstdSkippableFrames()
{
    const QByteArray skippable = QByteArray("\x50\x2a\x4d\x18\x10\x27\x00\x00", 8) + QByteArray(10'000, 's');
    const QByteArray bytes = sampleBytes(50'000);
    const QByteArray frame = compress(QStringLiteral("zstd"), bytes);
    const Decoded decoded = decode(skippable + frame + skippable + frame + skippable, Compression::Zstd);
    QVERIFY2(!decoded.error, qPrintable(decoded.error.value_or(Error()).message()));
    QVERIFY(decoded.bytes == bytes + bytes);
    QVERIFY(!decoded.hasDataBehind);
}

void TestArchiveDecoder::zstdTail()
{
    const QByteArray frame = compress(QStringLiteral("zstd"), QByteArray("content"));
    const Decoded padded = decode(frame + QByteArray(5000, '\0'), Compression::Zstd);
    QVERIFY(!padded.error);
    QVERIFY(padded.hasDataBehind);
    const Decoded strange = decode(frame + "strange bytes", Compression::Zstd);
    QVERIFY(strange.error);
    QCOMPARE(strange.bytes, QByteArray("content"));
}

/** libzstd only notices that a frame is not as long as it says where it decodes it at once, or its last block is not empty. */
void TestArchiveDecoder::zstdFrameSize()
{
    for (const std::size_t block : {std::size_t(1), std::size_t(7), std::size_t(1000)}) {
        for (const char promised : {'\0', '\1', '\3', '\4', '\5', '\177'}) {
            const QByteArray frame
                = QByteArray("\x28\xb5\x2f\xfd\x20", 5) + promised + QByteArray("\x20\0\0four\1\0\0", 10);
            const Decoded decoded = decode(frame + frame, Compression::Zstd, block);
            QCOMPARE(decoded.error.has_value(), promised != 4);
            QCOMPARE(decoded.bytes, promised == 4 ? QByteArray("fourfour") : decoded.bytes.left(4));
        }
    }
}

void TestArchiveDecoder::zstdWindowIsBounded()
{
    const QByteArray bytes = QByteArray(1'000'000, 'x');
    const QByteArray blob = runTool(QStringLiteral("zstd"),
        {QStringLiteral("-c"), QStringLiteral("--ultra"), QStringLiteral("--long=31"),
            QStringLiteral("--no-content-size")},
        bytes);
    const Decoded decoded = decode(blob, Compression::Zstd);
    QVERIFY(decoded.error);
    QCOMPARE(decoded.error->kind, ErrorKind::Limit);
}

void TestArchiveDecoder::bombStaysSmall_data()
{
    QTest::addColumn<int>("tool");
    QTest::newRow("gzip") << 0;
    QTest::newRow("zstd") << 1;
}

void TestArchiveDecoder::bombStaysSmall()
{
    FETCH_TOOL;
    const QByteArray blob = runTool(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("head -c 100000000 /dev/zero | ") + program + QStringLiteral(" -c")});
    const auto decoder = makeDecoder({memorySource(blob, {})}, compression);
    std::vector<char> block(256 * 1024);
    quint64 total = 0;
    for (;;) {
        const auto count = decoder->read(block);
        QVERIFY(count);
        if (*count == 0)
            break;
        total += quint64(*count);
    }
    QCOMPARE(total, Q_UINT64_C(100'000'000));
}

STRATOSCOPE_TEST(TestArchiveDecoder)
#include "tst_archivedecoder.moc"
