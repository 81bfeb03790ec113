// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltfile.h"
#include "boltfixture.h"
#include "boltvarint.h"
#include "settledbolt.h"
#include "testprogram.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace stratoscope;

/** Databases written by hand, good and corrupt: what is readable is read, and nothing makes reading endless. */
class TestBoltFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void reads_data();
    void reads();
    void finds();
    void takesTheNewerMeta();
    void spoilt_data();
    void spoilt();
    void refused_data();
    void refused();
    void flippedPages();
    void readsAgain();
    void varints_data();
    void varints();
};

namespace
{

constexpr int Page = 4096;

/** "path/to/key" in hexadecimal, and its value. */
using Contents = QMap<QByteArray, QByteArray>;

void addContents(BoltFile &file, const BoltBucket &bucket, const QByteArray &path, Contents &contents)
{
    if (path.count('/') > 20)
        return;
    for (const BoltItem &item : file.items(bucket)) {
        const QByteArray name = path + '/' + item.key.toHex();
        contents.insert(name, item.bucket ? QByteArray("bucket") : item.value.toHex());
        if (item.bucket)
            addContents(file, *item.bucket, name, contents);
    }
}

Contents contentsOf(BoltFile &file)
{
    Contents contents;
    addContents(file, file.root(), {}, contents);
    return contents;
}

Result<BoltFile> openBytes(const QByteArray &bytes)
{
    return BoltFile::open(memorySource(bytes, QStringLiteral("test.db")));
}

/** Buckets in buckets, some inline; values from nothing to some pages; a branch with many leaves. */
BoltTree sampleTree()
{
    BoltTree root;
    root.bucket("small").put("key", "value");
    BoltTree &large = root.bucket("large");
    for (int i = 0; i < 1'000; ++i)
        large.put("key" + QByteArray::number(i), QByteArray(i % 90, char('a' + i % 26)));
    large.put("long", QByteArray(5 * Page, 'l'));
    large.bucket("inner").bucket("innermost").put("deep", "value");
    return root;
}

template<typename Number>
void setAt(QByteArray &bytes, qsizetype offset, Number number)
{
    qToUnaligned(number, bytes.data() + offset);
}

/** The pages of \a database with these flags. */
std::vector<qsizetype> pagesWith(const QByteArray &database, quint16 flags)
{
    std::vector<qsizetype> pages;
    for (qsizetype page = 2; page < database.size() / Page; ++page) {
        const char *header = database.constData() + page * Page;
        if (qFromUnaligned<quint64>(header) == quint64(page) && qFromUnaligned<quint16>(header + 8) == flags)
            pages.push_back(page);
    }
    return pages;
}

}

void TestBoltFile::reads_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {1024, Page, 65536})
        QTest::addRow("pages of %d bytes", size) << size;
}

void TestBoltFile::reads()
{
    QFETCH(int, pageSize);
    Result<BoltFile> file = openBytes(boltDatabase(sampleTree(), pageSize));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const Contents contents = contentsOf(*file);
    QCOMPARE(contents.size(), 1'007);
    const auto path = [](std::initializer_list<QByteArray> keys) {
        QByteArray joined;
        for (const QByteArray &key : keys)
            joined += '/' + key.toHex();
        return joined;
    };
    QCOMPARE(contents.value(path({"small", "key"})), QByteArray("value").toHex());
    QCOMPARE(contents.value(path({"large", "long"})), QByteArray(5 * Page, 'l').toHex());
    QCOMPARE(contents.value(path({"large", "inner", "innermost", "deep"})), QByteArray("value").toHex());
    QCOMPARE(file->problems(), QStringList());
    QVERIFY(file->isCurrent());
}

void TestBoltFile::finds()
{
    Result<BoltFile> file = openBytes(boltDatabase(sampleTree()));
    QVERIFY(file);
    const auto large = file->find(file->root(), "large");
    QVERIFY(large && large->bucket);
    for (int i = 0; i < 1'000; ++i) {
        const auto item = file->find(*large->bucket, "key" + QByteArray::number(i));
        QVERIFY(item && !item->bucket);
        QCOMPARE(item->value, QByteArray(i % 90, char('a' + i % 26)));
    }
    QVERIFY(!file->find(*large->bucket, "key1000"));
    QVERIFY(!file->find(*large->bucket, "a"));
    QVERIFY(!file->find(*large->bucket, "z"));
    const auto small = file->find(file->root(), "small");
    QVERIFY(small && small->bucket && small->bucket->root == 0);
    QCOMPARE(file->find(*small->bucket, "key")->value, QByteArray("value"));
    QVERIFY(!file->find(*small->bucket, "other"));
    QCOMPARE(file->problems(), QStringList());
}

void TestBoltFile::takesTheNewerMeta()
{
    const QByteArray good = boltDatabase(sampleTree());
    // The first meta page has the lower number of a transaction, and what it says is not looked at.
    QByteArray older = good;
    setAt<quint64>(older, 16 + 16, 2);
    sealBoltMeta(older);
    Result<BoltFile> file = openBytes(older);
    QVERIFY(file);
    QCOMPARE(contentsOf(*file).size(), 1'007);
    // Half-written, it does not count; neither does the second one, even if the size of pages is to be guessed.
    for (const qsizetype damaged : {qsizetype(0), qsizetype(Page)}) {
        QByteArray bytes = good;
        bytes[damaged + 16 + 50] = 'x';
        file = openBytes(bytes);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        QCOMPARE(contentsOf(*file).size(), 1'007);
    }
}

void TestBoltFile::spoilt_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QString>("problem"); ///< Part of one.

    const QByteArray good = boltDatabase(sampleTree());
    const qsizetype branch = pagesWith(good, 1).at(0) * Page;
    const qsizetype leaf = pagesWith(good, 2).at(1) * Page;
    constexpr qsizetype Element = 16;
    const auto row = [&](const char *name, const char *problem, const auto &spoil) {
        QByteArray bytes = good;
        spoil(bytes);
        QTest::newRow(name) << bytes << QString::fromLatin1(problem);
    };
    row("a leaf that is another page", "says that it is page 77", [&](QByteArray &b) { setAt<quint64>(b, leaf, 77); });
    row("a leaf that is no page of a tree", "neither a branch nor a leaf",
        [&](QByteArray &b) { setAt<quint16>(b, leaf + 8, 16); });
    row("a leaf that is both", "neither a branch nor a leaf", [&](QByteArray &b) { setAt<quint16>(b, leaf + 8, 3); });
    row("more elements than fit", "more than fit", [&](QByteArray &b) { setAt<quint16>(b, leaf + 10, 60'000); });
    row("a leaf that goes on behind the end", "beyond the end",
        [&](QByteArray &b) { setAt<quint32>(b, leaf + 12, 1'000'000); });
    row("a leaf without end", "beyond the end", [&](QByteArray &b) { setAt<quint32>(b, leaf + 12, 0xffffffff); });
    row("a key outside", "element 0 lies outside",
        [&](QByteArray &b) { setAt<quint32>(b, leaf + Element + 4, 0xfffffff0); });
    row("a key too long", "element 0 lies outside",
        [&](QByteArray &b) { setAt<quint32>(b, leaf + Element + 8, 0xffffffff); });
    row("a value too long", "element 0 lies outside",
        [&](QByteArray &b) { setAt<quint32>(b, leaf + Element + 12, 0xffffffff); });
    row("a value that is no bucket", "a bucket without", [&](QByteArray &b) {
        setAt<quint32>(b, leaf + Element, 1);
        setAt<quint32>(b, leaf + Element + 12, 5);
    });
    row("a child outside", "has only",
        [&](QByteArray &b) { setAt<quint64>(b, branch + Element + 8, quint64(1) << 60); });
    row("a child that is a meta page", "neither a branch nor a leaf",
        [&](QByteArray &b) { setAt<quint64>(b, branch + Element + 8, 1); });
    row("a branch in itself", "twice", [&](QByteArray &b) { setAt<quint64>(b, branch + Element + 8, branch / Page); });
    row("a child twice", "twice", [&](QByteArray &b) {
        setAt<quint64>(b, branch + Element + 8, qFromUnaligned<quint64>(b.constData() + branch + 2 * Element + 8));
    });
    row("a file that was cut", "the file ends", [&](QByteArray &b) { b.truncate(leaf + 100); });
}

void TestBoltFile::spoilt()
{
    QFETCH(QByteArray, database);
    QFETCH(QString, problem);
    Result<BoltFile> file = openBytes(database);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const Contents all = contentsOf(*file);
    const QString problems = file->problems().join(QLatin1Char('\n'));
    QVERIFY2(problems.contains(problem), qPrintable(problems));
    QVERIFY(all.size() < 1'007);
    Result<BoltFile> good = openBytes(boltDatabase(sampleTree()));
    const Contents before = contentsOf(*good);
    for (auto item = all.begin(); item != all.end(); ++item)
        QVERIFY(before.contains(item.key()));
}

void TestBoltFile::refused_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const char *message) {
        QTest::newRow(name) << bytes << int(kind) << QString::fromLatin1(message);
    };
    const QByteArray good = boltDatabase(sampleTree());
    row("nothing", {}, ErrorKind::NotAnImage, "not a bbolt database");
    row("zeros", QByteArray(4 * Page, '\0'), ErrorKind::NotAnImage, "not a bbolt database");
    row("text", QByteArray(4 * Page, 'a'), ErrorKind::NotAnImage, "not a bbolt database");
    QByteArray bytes = good;
    bytes[16 + 50] = 'x';
    bytes[Page + 16 + 50] = 'x';
    row("both meta pages damaged", bytes, ErrorKind::Damaged, "both meta pages");
    bytes = good;
    setAt<quint32>(bytes, 16 + 4, 3);
    setAt<quint32>(bytes, Page + 16 + 4, 3);
    sealBoltMeta(bytes);
    row("another version", bytes, ErrorKind::NotAnImage, "version 3");
    bytes = good;
    setAt<quint32>(bytes, 16 + 8, 5'000);
    setAt<quint32>(bytes, Page + 16 + 8, 0);
    sealBoltMeta(bytes);
    row("no size of pages", bytes, ErrorKind::Damaged, "both meta pages");
}

void TestBoltFile::refused()
{
    QFETCH(QByteArray, database);
    QFETCH(int, kind);
    QFETCH(QString, message);
    const Result<BoltFile> file = openBytes(database);
    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), kind);
    QVERIFY2(file.error().message().contains(message), qPrintable(file.error().message()));
    QVERIFY(file.error().message().contains(QLatin1String("test.db")));
}

/** Whatever page is spoilt, the others are read, and it is said that one is not. */
void TestBoltFile::flippedPages()
{
    const QByteArray good = boltDatabase(sampleTree());
    Result<BoltFile> whole = openBytes(good);
    QVERIFY(whole);
    const Contents before = contentsOf(*whole);
    int saidSo = 0;
    const auto pages = int(good.size() / Page);
    for (int page = 0; page < pages; ++page) {
        QByteArray bytes = good;
        for (qsizetype i = qsizetype(page) * Page; i < qsizetype(page + 1) * Page; ++i)
            bytes[i] = char(~bytes[i]);
        Result<BoltFile> file = openBytes(bytes);
        QVERIFY(file);
        const Contents contents = contentsOf(*file);
        // What continues a page has no header, and nothing tells that a value is another one.
        int others = 0;
        for (auto item = contents.begin(); item != contents.end(); ++item)
            others += before.value(item.key()) == item.value() ? 0 : 1;
        QVERIFY2(others <= 1, qPrintable(QStringLiteral("page %1").arg(page)));
        QVERIFY(contents.size() == before.size() || !file->problems().isEmpty());
        saidSo += file->problems().isEmpty() ? 0 : 1;
    }
    QVERIFY(saidSo > 10);
}

/** A database that is written to meanwhile is read again, and so is one that grew after its file was opened. */
void TestBoltFile::readsAgain()
{
    class Growing : public ByteSource
    {
    public:
        explicit Growing(QByteArray *bytes)
            : m_bytes(bytes)
        {
        }
        quint64 size() const override { return quint64(m_bytes->size()); }
        QString name() const override { return QStringLiteral("growing.db"); }
        Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
        {
            return memorySource(*m_bytes, {})->readAt(offset, buffer);
        }

    private:
        QByteArray *m_bytes;
    };

    QByteArray bytes = boltDatabase(sampleTree());
    quint64 transaction = 1;
    int times = 0;
    const auto read = [&](BoltFile &file) {
        const auto count = contentsOf(file).size();
        if (++times < 4) {
            setAt<quint64>(bytes, Page + 16 + 48, ++transaction);
            sealBoltMeta(bytes);
        }
        return count;
    };
    const auto open = [&] { return Result<ByteSourcePtr>(std::make_shared<Growing>(&bytes)); };
    const Result<qsizetype> count = readSettledBolt<qsizetype>(open, read, Job());
    QVERIFY(count);
    QCOMPARE(*count, 1'007);
    QCOMPARE(times, 4);
    const QByteArray whole = bytes;
    int opened = 0;
    const auto openGrowing = [&] {
        bytes = ++opened < 3 ? whole.left(whole.size() - Page) : whole;
        return Result<ByteSourcePtr>(std::make_shared<Growing>(&bytes));
    };
    const Result<qsizetype> grown = readSettledBolt<qsizetype>(openGrowing, read, Job());
    QCOMPARE(grown.value_or(0), 1'007);
    QCOMPARE(opened, 3);
    Job cancelled;
    cancelled.cancel();
    QCOMPARE(int(readSettledBolt<qsizetype>(open, read, cancelled).error().kind), int(ErrorKind::Cancelled));
}

void TestBoltFile::varints_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("unsignedNumber");
    QTest::addColumn<QString>("signedNumber");
    const auto row = [](const char *hex, const char *plain, const char *withSign) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << QString::fromLatin1(plain) << QString::fromLatin1(withSign);
    };
    row("", "none", "none");
    row("00", "0", "0");
    row("07", "7", "none");
    row("e60d", "1766", "883");
    row("80", "none", "none");
    row("ffffffffffffffffff01", "18446744073709551615", "none");
    row("ffffffffffffffffff02", "none", "none");
    row("80808080808080808080808001", "none", "none");
}

void TestBoltFile::varints()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, unsignedNumber);
    QFETCH(QString, signedNumber);
    const auto text = [](const std::optional<quint64> &number) {
        return number ? QString::number(*number) : QStringLiteral("none");
    };
    QCOMPARE(text(unsignedVarint(bytes)), unsignedNumber);
    QCOMPARE(text(signedVarint(bytes)), signedNumber);
}

STRATOSCOPE_TEST(TestBoltFile)
#include "tst_boltfile.moc"
