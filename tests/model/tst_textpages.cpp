// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findinfile.h"
#include "peekedcontent.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QTest>

#include <atomic>
#include <random>

using namespace stratoscope;

/** Pages of long files: what they have, where it is, and how little is read. */
class TestTextPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void encodings_data();
    void encodings();
    void lines_data();
    void lines();
    void longLinesAreBroken();
    void aCutCharacterIsNoDamage();
    void pagesJoin_data();
    void pagesJoin();
    void placesAndBack_data();
    void placesAndBack();
    void numbers();
    void readsAPageAlone();
    void finds_data();
    void finds();
    void forms_data();
    void forms();
};

namespace
{

/** A file of any length that nobody has to store, and counts what is read of it. */
class CountedReader : public ContentReader
{
public:
    CountedReader(QByteArray period, quint64 size)
        : m_period(std::move(period))
        , m_size(size)
    {
    }

    quint64 size() const override { return m_size; }
    Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &) const override
    {
        const auto count = std::min<quint64>(buffer.size(), m_size - std::min(offset, m_size));
        for (quint64 i = 0; i < count; ++i)
            buffer[i] = m_period[qsizetype((offset + i) % quint64(m_period.size()))];
        m_read += count;
        return qsizetype(count);
    }
    quint64 bytesRead() const { return m_read; }

private:
    const QByteArray m_period;
    const quint64 m_size;
    mutable std::atomic<quint64> m_read = 0;
};

ContentReaderPtr inMemory(const QByteArray &bytes)
{
    return readerOf(memorySource(bytes, QStringLiteral("file")));
}

/** Lines of all lengths, some of which are broken, in several alphabets. */
QString randomText(quint32 seed, qsizetype size)
{
    std::mt19937 random(seed);
    const QStringList words {QStringLiteral("a"), QStringLiteral("größer"), QStringLiteral("漢字"),
        QStringLiteral("\U0001f600"), QStringLiteral(" "), QStringLiteral("\t"), QStringLiteral("\r"),
        QStringLiteral("long enough")};
    QString text;
    while (text.size() < size) {
        const auto count = random() % 8 == 0 ? random() % 4000 : random() % 30;
        for (quint32 i = 0; i < count; ++i)
            text += words[int(random() % quint32(words.size()))];
        text += random() % 5 == 0 ? QStringLiteral("\r\n") : QStringLiteral("\n");
    }
    return text;
}

}

void TestTextPages::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const auto row
        = [](const char *name, const QByteArray &bytes, int encoding) { QTest::newRow(name) << bytes << encoding; };
    row("ASCII", "a\tb\r\nc\n", int(TextEncoding::Utf8));
    row("UTF-8",
        "gr\xc3\xb6\xc3\x9f"
        "er",
        int(TextEncoding::Utf8));
    row("Latin-1",
        "gr\xf6\xdf"
        "er als klein",
        int(TextEncoding::Latin1));
    row("UTF-16, little end first",
        QByteArray("\xff\xfe"
                   "a\0\n\0",
            6),
        int(TextEncoding::Utf16Le));
    row("UTF-16, big end first",
        QByteArray("\xfe\xff"
                   "\0a\0\n",
            6),
        int(TextEncoding::Utf16Be));
    row("an escape", "\x1b[1m", int(TextEncoding::Utf8));
    row("a zero byte", QByteArray("a\0b", 3), -1);
    row("half of a character", "abc\xe2\x82", -1);
    row("much above ASCII", "\xf6\xdf\xf6\xdf\xf6\xdf\xf6\xdf", -1);
    row("control characters of Latin-1", "abcdefgh\x90", -1);
}

void TestTextPages::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto found = textEncoding(bytes, false);
    QTEST(found ? int(*found) : -1, "encoding");
}

void TestTextPages::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("a\tb\r\nc\n") << QStringLiteral("a\tb\nc\n");
    QTest::newRow("an escape is shown, not acted on") << QByteArray("\x1b[1m") << QStringLiteral("\u241b[1m");
    QTest::newRow("a return within a line") << QByteArray("a\rb\n") << QStringLiteral("a\u240db\n");
    QTest::newRow("what a view would take for a line's end") << QByteArray("a\xe2\x80\xa9"
                                                                           "b")
                                                             << QStringLiteral("a\u2424b");
    QTest::newRow("what turns text round") << QByteArray("a\xe2\x80\xae"
                                                         "b")
                                           << QStringLiteral("a\ufffdb");
    QTest::newRow("damage") << QByteArray("a\xff"
                                          "b")
                            << QStringLiteral("a\ufffdb");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTextPages::lines()
{
    QFETCH(QByteArray, bytes);
    const TextPage page = textPage(bytes, 0, quint64(bytes.size()), TextEncoding::Utf8);
    QTEST(page.text, "text");
    QCOMPARE(qsizetype(page.lines.size()), page.text.count(u'\n') + 1);
    QVERIFY(page.isWhole());
}

void TestTextPages::longLinesAreBroken()
{
    const TextPage page = textPage(QByteArray(20000, 'x'), 0, 20000, TextEncoding::Utf8);
    for (const QString &line : page.text.split(u'\n'))
        QVERIFY(line.size() < 4200);
    QCOMPARE(page.text.count(u'x'), 20000);
}

void TestTextPages::aCutCharacterIsNoDamage()
{
    const QByteArray text("abc\xe2\x82\xac");
    for (qsizetype length = 1; length <= text.size(); ++length) {
        QVERIFY2(textEncoding(text.first(length), true) == TextEncoding::Utf8, qPrintable(QString::number(length)));
        QCOMPARE(wholeCharacters(text, length, TextEncoding::Utf8), length < 6 ? std::min<qsizetype>(length, 3) : 6);
    }
    QVERIFY(textEncoding(text.first(4), false) != TextEncoding::Utf8);
}

void TestTextPages::pagesJoin_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("UTF-8") << int(TextEncoding::Utf8);
    QTest::newRow("UTF-16, little end first") << int(TextEncoding::Utf16Le);
    QTest::newRow("UTF-16, big end first") << int(TextEncoding::Utf16Be);
    QTest::newRow("Latin-1") << int(TextEncoding::Latin1);
}

void TestTextPages::pagesJoin()
{
    QFETCH(int, encoding);
    const auto kind = TextEncoding(encoding);
    const QByteArray bytes = encodedText(randomText(7, 500'000), kind);
    const ContentReaderPtr reader = inMemory(bytes);
    QByteArray joined;
    while (joined.size() < bytes.size()) {
        const auto target = quint64(joined.size());
        const auto page = readTextPage(*reader, kind, target, Job());
        QVERIFY(page);
        QVERIFY(page->has(target));
        QCOMPARE(page->bytes, bytes.mid(qsizetype(page->from), qsizetype(page->to - page->from)));
        // No character is divided at an edge: the text of the page is that of its part of the file.
        const TextPage again = textPage(page->bytes, page->from, page->fileBytes, kind);
        QCOMPARE(page->text, again.text);
        if (kind != TextEncoding::Latin1)
            QVERIFY(!page->text.contains(QChar(QChar::ReplacementCharacter)));
        joined.append(bytes.mid(joined.size(), qsizetype(page->to) - joined.size()));
    }
    QCOMPARE(joined, bytes);
}

void TestTextPages::placesAndBack_data()
{
    pagesJoin_data();
    QTest::newRow("numbers") << -1;
}

void TestTextPages::placesAndBack()
{
    QFETCH(int, encoding);
    const auto kind = TextEncoding(std::max(encoding, 0));
    QString text = randomText(3, 300'000);
    // A return is shown as another character, of another length.
    text.remove(u'\r');
    const QByteArray bytes = encodedText(text, kind);
    const ContentReaderPtr reader = inMemory(bytes);
    const auto page = encoding < 0 ? readHexPage(*reader, 100'000, Job()) : readTextPage(*reader, kind, 100'000, Job());
    QVERIFY(page);
    QVERIFY(page->from > 0 && page->to < page->fileBytes);
    QCOMPARE(qsizetype(page->lines.size()), page->text.count(u'\n') + (encoding < 0 ? 0 : 1));
    for (std::size_t i = 0; i < page->lines.size(); ++i) {
        const quint64 start = page->lineOffset(int(i));
        QCOMPARE(page->lineAt(start), int(i));
        if (encoding >= 0)
            QCOMPARE(page->positionAt(start), page->lines[i].position);
        QCOMPARE(page->offsetAt(page->positionAt(start)), start);
    }
    for (quint64 offset = page->from; offset < page->to; offset += 997) {
        const int position = page->positionAt(offset);
        const quint64 back = page->offsetAt(position);
        // The start of the character that the byte is in.
        QVERIFY2(back <= offset + 4 && back + 4 >= offset, qPrintable(QStringLiteral("%1 %2").arg(offset).arg(back)));
    }
}

void TestTextPages::numbers()
{
    const QByteArray bytes("\0abcdefghijklmnop", 17);
    const TextPage page = hexPage(bytes, 0, 17);
    QCOMPARE(page.text,
        QStringLiteral("00000000  00 61 62 63 64 65 66 67  68 69 6a 6b 6c 6d 6e 6f  ·abcdefghijklmno\n"
                       "00000010  70                                                p\n"));
    QCOMPARE(page.text.mid(page.positionAt(8), 2), QStringLiteral("68"));
    QCOMPARE(page.text.mid(page.positionAt(16), 2), QStringLiteral("70"));
    const auto far = readHexPage(CountedReader("0123456789abcdef", 20ull << 30), 6ull << 30, Job());
    QVERIFY(far);
    QVERIFY(far->text.contains(QStringLiteral("\n180000000  30 31")));
    QCOMPARE(far->text.mid(far->positionAt((6ull << 30) + 9), 2), QStringLiteral("39"));
    QCOMPARE(far->offsetAt(far->positionAt((6ull << 30) + 9)), (6ull << 30) + 9);
}

void TestTextPages::readsAPageAlone()
{
    const CountedReader reader("a line of a log that goes on for long\n", 8ull << 30);
    for (const quint64 target : {quint64(0), quint64(5) << 30, (quint64(8) << 30) - 1, quint64(8) << 30}) {
        const quint64 before = reader.bytesRead();
        const auto page = readTextPage(reader, TextEncoding::Utf8, target, Job());
        QVERIFY(page);
        QVERIFY(page->has(target));
        QVERIFY(reader.bytesRead() - before <= TextPageBytes);
        QVERIFY(page->text.startsWith(u"a line") || page->from == 0);
    }
}

void TestTextPages::finds_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("isBackwards");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("found");
    // One lies across the edge of two pieces that are read.
    const qint64 edge = (4ll << 20) - 3;
    const auto row = [](const char *name, const char *wanted, bool isBackwards, qint64 from, qint64 found) {
        QTest::newRow(name) << QByteArray(wanted) << isBackwards << from << found;
    };
    row("across an edge", "needle", false, 0, edge);
    row("in any case", "NEEDLE", false, 0, edge);
    row("behind the first", "needle", false, edge + 1, 10'000'000);
    row("no more", "needle", false, 10'000'001, -1);
    row("backwards from the end", "needle", true, 12'000'000, 10'000'000);
    row("backwards across an edge", "needle", true, 10'000'000, edge);
    row("backwards, no more", "needle", true, edge, -1);
    row("nowhere", "haystack", false, 0, -1);
}

void TestTextPages::finds()
{
    QByteArray bytes(12'000'000, '.');
    bytes.replace((4ll << 20) - 3, 6, "needle");
    bytes.replace(10'000'000, 6, "neeDLE");
    QFETCH(QByteArray, wanted);
    QFETCH(bool, isBackwards);
    QFETCH(qint64, from);
    const auto found = findInFile(*inMemory(bytes), {wanted, true, isBackwards, quint64(from)}, Job());
    QVERIFY(found);
    QTEST(*found ? qint64(**found) : qint64(-1), "found");
}

void TestTextPages::forms_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, const QByteArray &bytes, ContentForm first) {
        QTest::newRow(name) << QByteArray(name) << bytes << int(first);
    };
    row("notes", "hello\n", ContentForm::Text);
    row("pretty.json", "{\n  \"a\": 1\n}\n", ContentForm::Text);
    row("one-line.json", "[" + QByteArray(500, ' ') + "1]", ContentForm::Json);
    row("not.py", "[" + QByteArray(500, ' ') + "1]", ContentForm::Text);
    row("a.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\r", 12), ContentForm::Picture);
    row("a.gz", "\x1f\x8b\x08", ContentForm::Members);
    row("a.tar", "name" + QByteArray(253, '\0') + "ustar\0" + QByteArray(249, '\0'), ContentForm::Members);
    row("a.db", QByteArray("SQLite format 3\0", 16), ContentForm::Tables);
    row("a.bin", QByteArray("\0\1\2\3", 4), ContentForm::Bytes);
}

void TestTextPages::forms()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const auto content = peekContent(inMemory(bytes), name, Job());
    QVERIFY(content);
    QTEST(int(content->forms.front()), "first");
    QCOMPARE(content->forms.back(), ContentForm::Bytes);
}

STRATOSCOPE_TEST(TestTextPages)
#include "tst_textpages.moc"
