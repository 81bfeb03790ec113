// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "archiveinput.h"
#include "tarreader.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

/** "PATH TYPE SIZE" of each entry, then " -> TARGET" if it has one. */
QByteArrayList described(const SeenEntries &seen)
{
    static constexpr const char *Types[] = {"file", "dir", "symlink", "hardlink", "char", "block", "fifo"};
    QByteArrayList lines;
    for (const SeenEntry &entry : seen.entries) {
        lines.append(entry.path + ' ' + Types[int(entry.raw.type)] + ' ' + QByteArray::number(entry.raw.size)
            + (entry.linkTarget.isEmpty() ? QByteArray() : " -> " + entry.linkTarget));
    }
    return lines;
}

QByteArray withChecksum(QByteArray header)
{
    header.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += static_cast<uchar>(header[i]);
    return header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
}

/** A header of a file named "changed" with \a content, where \a bytes replace what is at \a offset. */
QByteArray changed(qsizetype offset, const QByteArray &bytes, const QByteArray &content = {}, char type = '0')
{
    QByteArray tar = TarWriter().add({"changed", type, content, {}, {}, 0644}).open();
    return withChecksum(tar.replace(offset, bytes.size(), bytes));
}

QByteArray after(const QByteArray &tar)
{
    return tar + TarWriter().file("after", "a").finish();
}

const QByteArray After("after file 1");
/** What TarWriter gives everything. */
constexpr qint64 Written = 1700000000;
constexpr qint64 Owner = 1000;

}

class TestTarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void entries_data();
    void entries();
    void numbers_data();
    void numbers();
    void metaHeaders();
    void resynchronises_data();
    void resynchronises();
    void searchesSoFarInAll();
    void asEnginesMakeThem();
    void behindTheEnd_data();
    void behindTheEnd();
};

void TestTarReader::entries_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QByteArrayList>("entries");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, const QByteArray &tar, QByteArrayList entries, int warnings) {
        QTest::newRow(name) << after(tar) << (entries << After) << warnings;
    };
    using Writer = TarWriter;
    row("two long names",
        Writer().add({"L", 'L', "first\0", {}, {}, 0}).add({"L", 'L', "second", {}, {}, 0}).file("x", "1").open(),
        {"second file 1"}, 0);
    row("two extended headers, of which the second replaces the first whole",
        Writer().pax({{"path", "first"}, {"size", "1"}}).pax({{"comment", "none"}}).file("x", "12").open(),
        {"x file 2"}, 0);
    row("a long name after records",
        Writer().pax({{"path", "records"}}).add({"L", 'L', "long", {}, {}, 0}).file("x", "1").open(), {"long file 1"},
        0);
    row("a long name before records",
        Writer().add({"L", 'L', "long", {}, {}, 0}).pax({{"path", "records"}}).file("x", "1").open(), {"long file 1"},
        0);
    row("a long link and a long name",
        Writer().add({"K", 'K', "target", {}, {}, 0}).add({"L", 'L', "long", {}, {}, 0}).symlink("x", "y").open(),
        {"long symlink 0 -> target"}, 0);
    row("a global header drops what came before it",
        Writer().pax({{"path", "lost"}}).pax({{"comment", "1"}}, 'g').file("x", "1").open(), {"x file 1"}, 0);
    row("global records are ignored", Writer().pax({{"path", "all"}, {"mtime", "5"}}, 'g').file("x", "1").open(),
        {"x file 1"}, 0);
    row("an empty record keeps the header's value", Writer().pax({{"path", ""}, {"size", ""}}).file("x", "1").open(),
        {"x file 1"}, 0);
    row("a hard link with a size", Writer().file("a", "12345").add({"b", '1', {}, "a", 5, 0644}).open(),
        {"a file 5", "b hardlink 0 -> a"}, 0);
    row("a hard link with a size of records",
        Writer().file("a", "12345").pax({{"size", "5"}}).hardlink("b", "a").open(), {"a file 5", "b hardlink 0 -> a"},
        0);
    row("a symlink with a size", Writer().add({"b", '2', {}, "a", 700, 0644}).open(), {"b symlink 0 -> a"}, 0);
    row("a directory with a size", Writer().add({"d/", '5', {}, {}, 700, 0755}).open(), {"d/ dir 0"}, 0);
    row("a file behind a slash", Writer().file("d/", "123").open(), {"d/ file 3"}, 0);
    row("V7, a directory", Writer().add({"d/", '\0', {}, {}, {}, 0755}).open(), {"d/ dir 0"}, 0);
    row("V7, a file", Writer().add({"f", '\0', "12", {}, {}, 0755}).open(), {"f file 2"}, 0);
    row("a contiguous file", Writer().add({"f", '7', "12", {}, {}, 0755}).open(), {"f file 2"}, 1);
    row("an unknown type with content", Writer().add({"?", 'Z', QByteArray(1000, 'z'), {}, {}, 0755}).open(), {}, 1);
    row("a volume label", Writer().add({"label", 'V', {}, {}, {}, 0}).open(), {}, 1);
    row("a record without a newline", Writer().add({"P", 'x', "12 path=name ", {}, {}, 0}).file("x", "1").open(),
        {"x file 1"}, 1);
    row("a name with a NUL in records", Writer().pax({{"path", QByteArray("a\0b", 3)}}).file("x", "1").open(),
        {"x file 1"}, 1);
    row("records that are too many",
        Writer().pax({{"path", "lost"}, {"comment", QByteArray(2 << 20, 'c')}}).file("x", "1").open(), {"x file 1"}, 1);
    row("a sparse file's name with a NUL",
        Writer()
            .pax({{"GNU.sparse.major", "0"}, {"GNU.sparse.minor", "1"}, {"GNU.sparse.map", "0,1"},
                {"GNU.sparse.name", QByteArray("a\0b", 3)}, {"GNU.sparse.numblocks", "1"}, {"GNU.sparse.size", "1"}})
            .file("x", "1")
            .open(),
        {"x file 1"}, 1);
    row("an entry after a block of zeros", Writer().file("x", "1").open() + QByteArray(512, '\0'), {"x file 1"}, 1);
    QByteArray times = changed(257, QByteArray("ustar  \0", 8));
    times = withChecksum(times.replace(345, 12, QByteArray("14600000000\0", 12)));
    row("GNU's times are no prefix", times, {"changed file 0"}, 0);
}

void TestTarReader::entries()
{
    QFETCH(QByteArray, tar);
    QFETCH(QByteArrayList, entries);
    QFETCH(int, warnings);
    SeenEntries seen;
    const auto outcome = walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job());
    QVERIFY(outcome);
    QVERIFY2(!outcome->damage, qPrintable(outcome->damage.value_or(Error()).message()));
    QCOMPARE(described(seen), entries);
    QVERIFY2(outcome->warnings.size() == warnings, qPrintable(outcome->warnings.join(QLatin1Char('\n'))));
}

void TestTarReader::numbers_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<qint64>("uid");
    QTest::addColumn<qint64>("mtime");
    QTest::addColumn<int>("warnings");
    const auto uid = [](const QByteArray &field) { return after(changed(108, field)); };
    const auto mtime = [](const QByteArray &field) { return after(changed(136, field)); };
    QTest::newRow("octal") << uid(QByteArray("0001750\0", 8)) << qint64(1000) << Written << 0;
    QTest::newRow("octal, padded with spaces") << uid("   1750 ") << qint64(1000) << Written << 0;
    QTest::newRow("octal, as libarchive ends it") << uid(QByteArray("001750 \0", 8)) << qint64(1000) << Written << 0;
    QTest::newRow("octal, a space at the end") << mtime("00000001750 ") << Owner << qint64(1000) << 0;
    QTest::newRow("octal, a space and a NUL") << mtime(QByteArray("0000001750 \0", 12)) << Owner << qint64(1000) << 0;
    QTest::newRow("octal, more behind a space") << uid("001750 1") << qint64(0) << Written << 1;
    QTest::newRow("octal, a space within") << uid(QByteArray("00 1750\0", 8)) << qint64(0) << Written << 1;
    QTest::newRow("octal without an end") << uid("00001750") << qint64(1000) << Written << 0;
    QTest::newRow("empty") << uid(QByteArray(8, '\0')) << qint64(0) << Written << 0;
    QTest::newRow("after a NUL, anything") << uid(QByteArray("1750\0xyz", 8)) << qint64(1000) << Written << 0;
    QTest::newRow("after a space, nothing") << uid("1750 xyz") << qint64(0) << Written << 1;
    QTest::newRow("no digits") << uid("abcdefg ") << qint64(0) << Written << 1;
    QTest::newRow("base 256") << uid(QByteArray("\x80\0\0\0\x12\x34\x56\x78", 8)) << qint64(0x12345678) << Written << 0;
    QTest::newRow("base 256, too wide") << uid(QByteArray("\x80\0\0\1\0\0\0\2", 8)) << qint64(2) << Written << 1;
    QTest::newRow("unchanged, which stays root") << uid(QByteArray(8, '\xff')) << qint64(0) << Written << 1;
    QTest::newRow("before the epoch, where engines put no file")
        << mtime(QByteArray(11, '\xff') + '\xfe') << Owner << qint64(0) << 0;
    const auto records = [](const QByteArray &key, const QByteArray &value) {
        return after(TarWriter().pax({{key, value}}).file("changed", {}).open());
    };
    QTest::newRow("records, wide") << records("uid", "4294967298") << qint64(2) << Written << 1;
    QTest::newRow("records, no number") << records("uid", "1o") << Owner << Written << 1;
    QTest::newRow("records, too precise") << records("mtime", "7.0000000009") << Owner << qint64(7) << 0;
    QTest::newRow("records, no time") << records("mtime", "7.x") << Owner << Written << 1;
}

void TestTarReader::numbers()
{
    QFETCH(QByteArray, tar);
    QFETCH(qint64, uid);
    QFETCH(qint64, mtime);
    QFETCH(int, warnings);
    SeenEntries seen;
    const auto outcome = walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job());
    QVERIFY(outcome && !outcome->damage);
    QCOMPARE(seen.paths(), QList<QByteArray>({"changed", "after"}));
    QCOMPARE(qint64(seen.entries[0].raw.uid), uid);
    QCOMPARE(seen.entries[0].raw.mtime, mtime);
    QCOMPARE(outcome->warnings.size(), warnings);
}

/** What was said about one entry does not stick to the next. */
void TestTarReader::metaHeaders()
{
    const QByteArray tar = TarWriter()
                               .pax({{"uid", "7"}, {"mtime", "9.5"}, {"SCHILY.xattr.user.a", "1"}, {"path", "long"}})
                               .file("x", "1")
                               .file("y", "2")
                               .finish();
    SeenEntries seen;
    QVERIFY(walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job()));
    QCOMPARE(seen.paths(), QList<QByteArray>({"long", "y"}));
    QCOMPARE(seen.entries[0].raw.uid, 7u);
    QCOMPARE(seen.entries[0].raw.mtimeNsec, 500'000'000u);
    QCOMPARE(seen.entries[0].raw.xattrs, (std::vector<Xattr> {{"user.a", "1"}}));
    QCOMPARE(qint64(seen.entries[1].raw.uid), Owner);
    QCOMPARE(seen.entries[1].raw.mtimeNsec, 0u);
    QVERIFY(seen.entries[1].raw.xattrs.empty());
}

void TestTarReader::resynchronises_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QByteArrayList>("entries");
    const QByteArray before = TarWriter().file("before", "b").open();
    QTest::newRow("a broken header") << after(before + changed(0, {}).replace(0, 1, "X"))
                                     << QByteArrayList {"before file 1", After};
    QTest::newRow("noise") << after(before + QByteArray(512 * 5, 'n')) << QByteArrayList {"before file 1", After};
    QTest::newRow("a broken header with content")
        << after(before + changed(0, {}, QByteArray(5000, 'c')).replace(0, 1, "X"))
        << QByteArrayList {"before file 1", After};
    QTest::newRow("a negative size") << after(before + changed(124, QByteArray(12, '\xff')))
                                     << QByteArrayList {"before file 1", After};
    QTest::newRow("a broken first header") << after(changed(0, {}).replace(0, 1, "X")) << QByteArrayList {After};
}

void TestTarReader::resynchronises()
{
    QFETCH(QByteArray, tar);
    QFETCH(QByteArrayList, entries);
    SeenEntries seen;
    const auto outcome = walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job());
    QVERIFY(outcome);
    QCOMPARE(described(seen), entries);
    QVERIFY(outcome->damage);
    QVERIFY(!outcome->endedEarly);
    QCOMPARE(outcome->damage->kind, ErrorKind::Damaged);
    QCOMPARE(outcome->diffId, sha256(tar));
}

/** A bound for each gap would not be one: a file of a megabyte can have a thousand holes of a gigabyte. */
void TestTarReader::searchesSoFarInAll()
{
    const QByteArray gap(512 * 5, 'n');
    const QByteArray tar = TarWriter().file("a", "1").open() + gap + TarWriter().file("b", "2").open() + gap
        + TarWriter().file("c", "3").finish();
    SourceInput input(memorySource(tar, QStringLiteral("layer")));
    TarReader reader(input);
    reader.setMostLost(512 * 8);
    for (const int entry : {0, 1}) {
        QVERIFY(reader.next());
        QCOMPARE(reader.takeDamage().has_value(), entry == 1);
        QVERIFY(reader.skipContent());
    }
    const auto third = reader.next();
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Damaged);
}

/** What a header says that a file system does not show. */
void TestTarReader::asEnginesMakeThem()
{
    const QByteArray tar = TarWriter()
                               .add({"link", '2', {}, "target", {}, 0640})
                               .pax({{"mtime", "-1.25"}})
                               .symlink("old link", "target")
                               .pax({{"mtime", "-1.25"}})
                               .file("old file", "1")
                               .add({"gone", '3', {}, {}, {}, 0600})
                               .finish();
    SeenEntries seen;
    QVERIFY(walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job()));
    QCOMPARE(seen.entries.size(), 4u);
    QCOMPARE(seen.find("link")->raw.mode, quint16(0777));
    QCOMPARE(seen.find("old link")->raw.mtime, qint64(-2));
    QCOMPARE(seen.find("old link")->raw.mtimeNsec, 750'000'000u);
    QCOMPARE(seen.find("old file")->raw.mtime, qint64(0));
    QCOMPARE(seen.find("old file")->raw.mtimeNsec, 0u);
    QVERIFY(seen.find("gone")->raw.whiteout);
}

void TestTarReader::behindTheEnd_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<int>("warnings");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("zeros") << QByteArray(9000, '\0') << 0;
    QTest::newRow("the table of contents of eStargz") << TarWriter().file("stargz.index.json", "{}").finish() << 0;
    QTest::newRow("zeros, and the table of contents of eStargz")
        << QByteArray(512 * 7, '\0') + TarWriter().file("stargz.index.json", "{}").finish() << 0;
    QTest::newRow("another entry") << TarWriter().file("hidden", "1").finish() << 1;
    QTest::newRow("text") << QByteArray("text") << 1;
}

void TestTarReader::behindTheEnd()
{
    QFETCH(QByteArray, behind);
    QFETCH(int, warnings);
    SeenEntries seen;
    const QByteArray tar = TarWriter().file("x", "1").finish() + behind;
    const auto outcome = walkLayerTar(memorySource(tar, QStringLiteral("layer")), seen, {}, Job());
    QVERIFY(outcome && !outcome->damage);
    QCOMPARE(described(seen), QByteArrayList {"x file 1"});
    QCOMPARE(outcome->warnings.size(), warnings);
}

STRATOSCOPE_TEST(TestTarReader)

#include "tst_tarreader.moc"
