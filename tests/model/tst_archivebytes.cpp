// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "membernames.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <array>
#include <limits>

using namespace stratoscope;
using namespace stratoscope::fixtures;

class TestArchiveBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAtAnyOffset_data();
    void readsAtAnyOffset();
    void slicesStayInside();
    void readAllIsBounded();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();

    void sniffs_data();
    void sniffs();
    void knowsTars();

    void knownDigests_data();
    void knownDigests();
    void parsesDigests_data();
    void parsesDigests();
    void hashesContents();
    void digestStopsWhenCancelled();

    void cleansNames_data();
    void cleansNames();
    void resolves_data();
    void resolves();
};

void TestArchiveBytes::readsAtAnyOffset_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("memory") << false;
    QTest::newRow("file") << true;
}

void TestArchiveBytes::readsAtAnyOffset()
{
    QFETCH(bool, fromFile);
    const QByteArray bytes = sampleBytes(5000);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bytes")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ByteSourcePtr source = memorySource(bytes, QStringLiteral("bytes"));
    if (fromFile) {
        const auto opened = openFileSource(file.fileName());
        QVERIFY(opened);
        source = *opened;
    }

    QCOMPARE(source->size(), 5000u);
    std::array<char, 100> buffer;
    for (const quint64 offset : {0u, 1u, 4900u, 4950u, 4999u}) {
        const auto count = source->readAt(offset, buffer);
        QVERIFY(count);
        QCOMPARE(QByteArray(buffer.data(), *count), bytes.mid(qsizetype(offset), 100));
    }
    for (const quint64 offset : {quint64(5000), quint64(5001), std::numeric_limits<quint64>::max()})
        QCOMPARE(source->readAt(offset, buffer).value_or(-1), 0);
}

void TestArchiveBytes::slicesStayInside()
{
    const auto whole = memorySource(QByteArray("0123456789"), QStringLiteral("whole"));
    const auto slice = sliceSource(whole, 3, 4, QStringLiteral("slice"));
    QCOMPARE(contentOf(slice), QByteArray("3456"));
    QCOMPARE(contentOf(sliceSource(*slice, 1, 2, {})), QByteArray("45"));
    QCOMPARE(contentOf(sliceSource(whole, 10, 0, {})), QByteArray());
    const quint64 most = std::numeric_limits<quint64>::max();
    for (const auto &[offset, size] :
        {std::pair<quint64, quint64>(8, 3), {11, 0}, {0, most}, {most, 1}, {most, most}}) {
        const auto wrong = sliceSource(whole, offset, size, QStringLiteral("wrong"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Damaged);
        QCOMPARE(wrong.error().entry, QStringLiteral("wrong"));
    }
}

void TestArchiveBytes::readAllIsBounded()
{
    const auto source = memorySource(QByteArray(100, 'x'), QStringLiteral("manifest.json"));
    QCOMPARE(readAll(*source, 100)->size(), 100);
    const auto tooLarge = readAll(*source, 99);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, ErrorKind::Limit);
    QVERIFY(tooLarge.error().message().contains(QStringLiteral("manifest.json")));
}

void TestArchiveBytes::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QStringLiteral("none") << int(ErrorKind::NotFound);
    QTest::newRow("directory") << QStringLiteral(".") << int(ErrorKind::Unreadable);
    QTest::newRow("FIFO") << QStringLiteral("fifo") << int(ErrorKind::Unreadable);
    QTest::newRow("device") << QStringLiteral("/dev/zero") << int(ErrorKind::Unreadable);
}

void TestArchiveBytes::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QTemporaryDir folder;
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(QStringLiteral("fifo"))), 0600), 0);
    const auto source = openFileSource(QDir(folder.path()).absoluteFilePath(path)); // Opening a FIFO blocks.
    QVERIFY(!source);
    QCOMPARE(int(source.error().kind), kind);
}

void TestArchiveBytes::sniffs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QByteArray &head, const char *name) {
        QTest::newRow(tag) << head << QString::fromLatin1(name);
    };
    const QByteArray skippable("\x50\x2a\x4d\x18\x04\x00\x00\x00"
                               "abcd",
        12);
    row("nothing", {}, "none");
    row("text", "hello", "none");
    row("gzip", QByteArray("\x1f\x8b\x08\x00", 4), "gzip");
    row("zstd", "\x28\xb5\x2f\xfd", "zstd");
    row("zstd after skippable frames", skippable + skippable + "\x28\xb5\x2f\xfd", "zstd");
    row("lz4 after a skippable frame", skippable + "\x04\x22\x4d\x18", "lz4");
    row("a long skippable frame", QByteArray("\x5f\x2a\x4d\x18\xff\xff\xff\xff", 8), "zstd");
    row("only skippable frames", skippable, "zstd");
    row("xz",
        QByteArray("\xfd"
                   "7zXZ\0",
            6),
        "xz");
    row("bzip2", "BZh91AY&SY", "bzip2");
    row("an empty bzip2", "BZh9\x17\x72\x45\x38\x50\x90", "bzip2");
    row("a file named BZh9", "BZh9/and/more", "none");
    row("a tar", TarWriter().file("a", "b").finish(), "none");
}

void TestArchiveBytes::sniffs()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QCOMPARE(compressionName(sniffCompression(head)), name);
    for (qsizetype cut = 0; cut < head.size(); ++cut)
        sniffCompression(head.left(cut)); // Must not read past the end.
}

void TestArchiveBytes::knowsTars()
{
    QVERIFY(looksLikeTar(TarWriter().file("a", "b").finish()));
    QVERIFY(looksLikeTar(QByteArray(512, '\0')));
    QVERIFY(!looksLikeTar(QByteArray(511, '\0')));
    QVERIFY(!looksLikeTar(sampleBytes(512)));
    // Before ustar, a header had only the checksum.
    QByteArray old = runTool(QStringLiteral("tar"),
        {QStringLiteral("--format=v7"), QStringLiteral("-cf"), QStringLiteral("-"), QStringLiteral("/etc/hostname")});
    QVERIFY(looksLikeTar(old));
    old[3] = 'X';
    QVERIFY(!looksLikeTar(old));
}

void TestArchiveBytes::knownDigests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("long512");
    QTest::addColumn<QString>("digest");
    // FIPS 180-2, appendices B and C.
    QTest::newRow("nothing") << QByteArray() << false
                             << QStringLiteral(
                                    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc") << false
                         << QStringLiteral("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") << false
                                << QStringLiteral(
                                       "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1'000'000,
        'a') << false << QStringLiteral("sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    QTest::newRow("abc, 512") << QByteArray("abc") << true
                              << QStringLiteral(
                                     "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                     "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

void TestArchiveBytes::knownDigests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, long512);
    QFETCH(QString, digest);
    const auto algorithm = long512 ? Digest::Algorithm::Sha512 : Digest::Algorithm::Sha256;
    const auto computed = digestOf(*memorySource(bytes, {}), algorithm, Job());
    QVERIFY(computed);
    QCOMPARE(computed->toString(), digest);
    Hasher pieces(algorithm);
    for (qsizetype at = 0; at < bytes.size(); at += 777)
        pieces.add(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(777, bytes.size() - at)));
    QCOMPARE(pieces.finish(), *computed);
    QCOMPARE(computed->shortHex(), digest.mid(7, 12));
    const auto parsed = Digest::parse(digest);
    QVERIFY(parsed);
    QCOMPARE(*parsed, *computed);
    QCOMPARE(qHash(*parsed), qHash(*computed));
    if (!long512)
        QCOMPARE(sha256(bytes), *computed);
}

void TestArchiveBytes::parsesDigests_data()
{
    QTest::addColumn<QString>("text");
    const QString hex(64, QLatin1Char('a'));
    QTest::newRow("nothing") << QString();
    QTest::newRow("no algorithm") << hex;
    QTest::newRow("unknown algorithm") << QStringLiteral("md5:") + hex;
    QTest::newRow("short") << QStringLiteral("sha256:") + hex.left(63);
    QTest::newRow("long") << QStringLiteral("sha256:") + hex + QLatin1Char('a');
    QTest::newRow("upper case") << QStringLiteral("sha256:") + hex.toUpper();
    QTest::newRow("path") << QStringLiteral("sha256:../../../etc/passwd");
    QTest::newRow("wrong length for 512") << QStringLiteral("sha512:") + hex;
    QTest::newRow("other digits") << QStringLiteral("sha256:") + QString(64, QChar(0x0661));
}

void TestArchiveBytes::parsesDigests()
{
    QFETCH(QString, text);
    const auto digest = Digest::parse(text);
    QVERIFY(!digest);
    QCOMPARE(digest.error().kind, ErrorKind::Damaged);
}

void TestArchiveBytes::hashesContents()
{
    // xxHash's reference vector for empty input.
    const ContentHash empty = hashOf({});
    QCOMPARE(empty.high, Q_UINT64_C(0x99aa06d3014798d8));
    QCOMPARE(empty.low, Q_UINT64_C(0x6001c324468d497e)); // Without the bit that tells the kind.
    const QByteArray bytes = sampleBytes(700'000);
    const auto part = hashContent(*memorySource(bytes, {}), 1000, 600'000, Job());
    QVERIFY(part);
    QCOMPARE(*part, hashOf(bytes.mid(1000, 600'000)));
    const auto beyond = hashContent(*memorySource(bytes, {}), 1000, 700'000, Job());
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, ErrorKind::Damaged);
}

void TestArchiveBytes::digestStopsWhenCancelled()
{
    const Job job;
    job.cancel();
    const auto source = memorySource(QByteArray(100, 'x'), {});
    QCOMPARE(digestOf(*source, Digest::Algorithm::Sha256, job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(hashContent(*source, 0, 100, job).error().kind, ErrorKind::Cancelled);
}

void TestArchiveBytes::cleansNames_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << QByteArray("a/b") << QStringLiteral("a/b");
    QTest::newRow("dots and slashes") << QByteArray(".//a/./b/") << QStringLiteral("a/b");
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << QStringLiteral("etc/passwd");
    QTest::newRow("upwards") << QByteArray("a/../../b") << QString();
    QTest::newRow("the folder itself") << QByteArray("./") << QString();
    QTest::newRow("looks like a parent") << QByteArray("..a/b..") << QStringLiteral("..a/b..");
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QStringLiteral("a\\xff");
}

void TestArchiveBytes::cleansNames()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, clean);
    QCOMPARE(cleanMemberName(written).value_or(QString()), clean);
}

void TestArchiveBytes::resolves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const char *resolved) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(resolved);
    };
    row("file", "file");
    row("./file", "file");
    row("folder/link", "file");
    row("twice", "file");
    row("dir/inner", "folder/inner");
    row("dir/link", "file");
    row("hard", "folder/inner");
    row("self", "");
    row("ping", "");
    row("absolute", "");
    row("outside", "");
    row("../file", "");
}

void TestArchiveBytes::resolves()
{
    QFETCH(QString, name);
    QFETCH(QString, resolved);
    const std::map<QByteArray, QByteArray> links {{"folder/link", "../file"}, {"twice", "folder/link"},
        {"dir", "folder"}, {"self", "self"}, {"ping", "pong"}, {"pong", "ping"}, {"absolute", "/file"},
        {"outside", "../../file"}};
    const auto lookup = [&](const QString &link) -> std::optional<LinkTarget> {
        if (link == QStringLiteral("hard"))
            return LinkTarget {QStringLiteral("folder/inner"), true};
        const auto found = links.find(link.toLatin1());
        return found == links.end() ? std::nullopt
                                    : std::optional(LinkTarget {QString::fromLatin1(found->second), false});
    };
    QCOMPARE(resolveLinks(name, lookup).value_or(QString()), resolved);
}

STRATOSCOPE_TEST(TestArchiveBytes)
#include "tst_archivebytes.moc"
