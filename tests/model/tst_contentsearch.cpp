// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "bytesink.h"
#include "contentscanner.h"
#include "contentsearch.h"
#include "extraction.h"
#include "packedimage.h"
#include "regexliteral.h"
#include "testprogram.h"
#include "workers.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::Packing;
using imagebuilder::TarEntry;
using imagebuilder::TarType;
using Kind = ContentQuery::Kind;
using ScopeKind = ContentScope::Kind;

Q_DECLARE_METATYPE(ContentQuery)

/** A search in contents finds what a plain scan finds, in any layer, and stays within its limits. */
class TestContentSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void rejectsPatterns_data();
    void rejectsPatterns();
    void literalsOfExpressions_data();
    void literalsOfExpressions();
    void findsInScopes_data();
    void findsInScopes();
    void showsPartsOfLongLines();
    void findsAcrossPieces_data();
    void findsAcrossPieces();
    void findsInSparseFiles();
    void isLikeAPlainScan_data();
    void isLikeAPlainScan();
    void costlyExpressionsEnd();
    void listsNoMoreThanItsLimits();
    void countsUnreadableFiles();
    void canBeCancelled();
};

namespace
{

TarEntry searchedLink(const QByteArray &path, const QByteArray &target)
{
    TarEntry made;
    made.path = path;
    made.type = TarType::Hardlink;
    made.linkTarget = target;
    return made;
}

struct SearchResult
{
    QStringList lines;
    ContentOutcome outcome;
};

QString hitLine(const UnionTree &tree, const ContentHit &hit)
{
    const Version &version = tree.version(hit.version);
    const QString place
        = QStringLiteral("%1 %2").arg(version.layer.value).arg(QString::fromUtf8(tree.paths().fullPath(version.path)));
    return hit.line == 0 ? QStringLiteral("%1 @%2").arg(place).arg(hit.offset)
                         : QStringLiteral("%1:%2@%3").arg(place).arg(hit.line).arg(hit.offset);
}

SearchResult searched(const LoadedImagePtr &image, const ContentQuery &query, const ContentScope &scope,
    const ContentLimits &limits = {}, const Job &job = Job())
{
    SearchResult result;
    const auto pattern = contentPattern(query);
    if (!pattern) {
        QTest::qFail(qPrintable(pattern.error().message()), __FILE__, __LINE__);
        return result;
    }
    const auto outcome = searchContents(
        *image, **pattern, scope, limits,
        [&](const ContentHits &hits) {
            for (const ContentHit &hit : hits)
                result.lines.append(hitLine(image->tree, hit));
        },
        job);
    if (outcome)
        result.outcome = *outcome;
    return result;
}

class WholeContent : public ByteSink
{
public:
    Result<void> write(QByteArrayView piece) override
    {
        bytes += piece;
        return {};
    }
    QByteArray bytes;
};

/** Finds in one line. */
class PlainFinder
{
public:
    explicit PlainFinder(const ContentQuery &query)
        : m_query(query)
        , m_needle(query.ignoresCase ? query.pattern.toLower() : query.pattern)
        , m_expression(QString::fromUtf8(query.pattern),
              query.ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption)
    {
    }

    qsizetype find(const QByteArray &text) const
    {
        switch (m_query.kind) {
        case Kind::Text:
            return m_query.ignoresCase ? text.toLower().indexOf(m_needle) : text.indexOf(m_needle);
        case Kind::Bytes:
            return text.indexOf(QByteArray::fromHex(m_needle));
        case Kind::Regex:
            break;
        }
        // The contents are ASCII, so that places are the same in UTF-16.
        return m_expression.match(QString::fromLatin1(text)).capturedStart();
    }

private:
    const ContentQuery &m_query;
    const QByteArray m_needle;
    const QRegularExpression m_expression;
};

QStringList plainHits(const QString &place, const QByteArray &content, const ContentQuery &query)
{
    const bool isBinary = query.kind == Kind::Bytes || content.left(ContentScanner::ProbedBytes).contains('\0');
    const PlainFinder finder(query);
    QStringList hits;
    if (query.kind == Kind::Bytes) {
        const qsizetype at = finder.find(content);
        return at < 0 ? hits : QStringList(QStringLiteral("%1 @%2").arg(place).arg(at));
    }
    qsizetype begin = 0;
    for (int line = 1; begin < content.size(); ++line) {
        qsizetype end = content.indexOf('\n', begin);
        end = end < 0 ? content.size() : end;
        const qsizetype at = finder.find(content.mid(begin, end - begin));
        if (at >= 0 && isBinary)
            return {QStringLiteral("%1 @%2").arg(place).arg(begin + at)};
        if (at >= 0)
            hits.append(QStringLiteral("%1:%2@%3").arg(place).arg(line).arg(begin + at));
        begin = end + 1;
    }
    return hits;
}

/** What each version of each file has, read by itself. */
std::vector<QStringList> plainScan(const LoadedImagePtr &image, const ContentQuery &query)
{
    const UnionTree &tree = image->tree;
    std::vector<QStringList> hits(tree.versions().size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        WholeContent content;
        if (tree.type(VersionId(i)) != EntryType::File || !writeContent(*image, VersionId(i), content, Job()))
            continue;
        const Version &version = tree.version(VersionId(i));
        hits[i] = plainHits(QStringLiteral("%1 %2")
                                .arg(version.layer.value)
                                .arg(QString::fromUtf8(tree.paths().fullPath(version.path))),
            content.bytes, query);
    }
    return hits;
}

/** What of it is in \a scope, sorted. */
QStringList plainHitsIn(const UnionTree &tree, const std::vector<QStringList> &hits, const ContentScope &scope)
{
    QStringList found;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const Version &version = tree.version(VersionId(i));
        if (scope.kind == ScopeKind::AllVersions
            || (scope.kind == ScopeKind::Alone ? version.layer == scope.layer : version.visibleAt(scope.layer)))
            found += hits[i];
    }
    found.sort();
    return found;
}

/** Random contents with few different words, some of them longer than a window. */
class RandomContents
{
public:
    explicit RandomContents(quint32 seed)
        : m_random(seed)
    {
    }

    int number(int below) { return m_random.bounded(below); }

    QByteArray content()
    {
        switch (number(6)) {
        case 0:
            return words(number(40), " ");
        case 1:
            return large();
        case 2:
            return QByteArray("\x7f"
                              "ELF\0\0",
                       6)
                + words(number(60), "\n");
        default:
            return words(number(60), "\n");
        }
    }

private:
    QByteArray word()
    {
        static const char *const all[]
            = {"needle", "Needle", "nee", "dle", "a", "aaaa", "key = 12", "key=", "", "needles and pins"};
        return all[number(10)];
    }

    QByteArray words(int count, const char *gap)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += word() + (number(3) == 0 ? " " : gap);
        return text;
    }

    /** With words where windows end. */
    QByteArray large()
    {
        QByteArray text(ContentScanner::WindowBytes * (1 + number(2)) + number(2'000), 'x');
        for (qsizetype i = number(2) * text.size(); i < text.size(); i += 1 + number(900))
            text[i] = '\n';
        for (int i = 0; i < 6; ++i) {
            const QByteArray put = words(3, number(2) == 0 ? "\n" : "_");
            const qsizetype near = ContentScanner::WindowBytes * (number(2) + 1) - number(40);
            const qsizetype at = number(2) == 0 ? near : number(int(text.size()));
            text.replace(std::min(at, text.size()), put.size(), put);
        }
        return text;
    }

    QRandomGenerator m_random;
};

std::vector<std::vector<TarEntry>> randomLayers(quint32 seed)
{
    RandomContents random(seed);
    std::vector<std::vector<TarEntry>> layers;
    for (int layer = random.number(4) + 1; layer > 0; --layer) {
        std::vector<TarEntry> &entries = layers.emplace_back();
        const QByteArray first = "f" + QByteArray::number(random.number(5));
        entries.push_back(packedFile(first, random.content()));
        for (int i = random.number(25); i > 0; --i) {
            const QByteArray name = "d/" + QByteArray::number(random.number(12));
            if (random.number(6) == 0)
                entries.push_back(packedFile("d/.wh." + QByteArray::number(random.number(12)), {}));
            else if (random.number(5) == 0)
                entries.push_back(searchedLink(name + "l", first));
            else
                entries.push_back(packedFile(name, random.content()));
        }
    }
    return layers;
}

}

void TestContentSearch::rejectsPatterns_data()
{
    QTest::addColumn<ContentQuery>("query");
    QTest::addColumn<QString>("cause");
    QTest::newRow("nothing") << ContentQuery {Kind::Text, {}} << "nothing to search for";
    QTest::newRow("a line break") << ContentQuery {Kind::Text, "a\nb"} << "line break";
    QTest::newRow("a long one") << ContentQuery {Kind::Text, QByteArray(5'000, 'a')} << "longer than 4096 bytes";
    QTest::newRow("half a byte") << ContentQuery {Kind::Bytes, "7f4"} << "pairs of hexadecimal digits";
    QTest::newRow("no digits") << ContentQuery {Kind::Bytes, "zz"} << "pairs of hexadecimal digits";
    QTest::newRow("no bytes") << ContentQuery {Kind::Bytes, " "} << "nothing to search for";
    QTest::newRow("an open group") << ContentQuery {Kind::Regex, "a(b"} << "at character 4";
    QTest::newRow("bytes of characters") << ContentQuery {Kind::Regex, "\\C"} << "not a regular expression";
}

void TestContentSearch::rejectsPatterns()
{
    QFETCH(const ContentQuery, query);
    QFETCH(const QString, cause);
    const auto pattern = contentPattern(query);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().kind, ErrorKind::Usage);
    QVERIFY2(pattern.error().cause.contains(cause), qPrintable(pattern.error().cause));
}

void TestContentSearch::literalsOfExpressions_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<bool>("isLocal");
    const auto row = [](const char *expression, const char *literal, bool isLocal) {
        QTest::newRow(expression) << QByteArray(literal) << isLocal;
    };
    row("needle", "needle", true);
    row("pass(word)?\\s*=", "pass", true);
    row("ab+cd", "ab", true);
    row("abc?d", "ab", true);
    row("abc*?de", "ab", true);
    row("ab{0,3}cde", "cde", true);
    row("\xc3\xa4\xc3\xb6?", "\xc3\xa4", true);
    row("one|two", "", true);
    row("(one|two)three", "three", true);
    row("a[b]c]def", "c]def", true);
    row("[]x]abc", "abc", true);
    row("[[:alpha:]]abc", "", true);
    row("\\.conf$", ".conf", true);
    row("a\\Qb+\\E", "", false);
    row("(?i)abc", "", true);
    row("abc(?!d)", "abc", false);
    row("abc\\z", "abc", false);
    row("(*ACCEPT)abc", "", false);
    row("a\\s++abc", "abc", false);
    row("\\x41bc", "", true);
}

void TestContentSearch::literalsOfExpressions()
{
    const QByteArray expression = QTest::currentDataTag();
    QTEST(requiredLiteral(expression), "literal");
    QTEST(isLineLocal(expression), "isLocal");
}

void TestContentSearch::findsInScopes_data()
{
    QTest::addColumn<ContentQuery>("query");
    QTest::addColumn<ContentScope>("scope");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const ContentQuery &query, const ContentScope &scope, const char *found) {
        QTest::newRow(name) << query << scope << QString::fromLatin1(found);
    };
    const ContentScope top {ScopeKind::UpTo, LayerIndex(1)};
    row("at the top", {Kind::Text, "secret"}, top, "1 /b:1@0, 1 /c:1@0");
    row("as of a layer", {Kind::Text, "secret"}, {ScopeKind::UpTo, LayerIndex(0)}, "0 /a:2@4, 0 /gone:1@2");
    row("one layer", {Kind::Text, "secret"}, {ScopeKind::Alone, LayerIndex(1)}, "1 /b:1@0, 1 /c:1@0");
    row("all versions", {Kind::Text, "secret"}, {ScopeKind::AllVersions, {}},
        "0 /a:2@4, 0 /gone:1@2, 1 /b:1@0, 1 /c:1@0");
    row("another case", {Kind::Text, "SECRET", true}, top, "1 /b:1@0, 1 /c:1@0");
    row("letters outside of ASCII", {Kind::Text, "\xc3\x84PFEL", true}, top, "1 /a:1@0");
    row("an expression", {Kind::Regex, "^\xc3\xa4.fel$"}, top, "1 /a:1@0");
    row("empty lines", {Kind::Regex, "^$"}, {ScopeKind::UpTo, LayerIndex(0)}, "0 /lines:2@2, 0 /lines:4@5");
    row("a binary file", {Kind::Text, "ELF"}, top, "0 /bin @1");
    row("bytes", {Kind::Bytes, "00 0A"}, top, "0 /bin @5");
    row("nothing", {Kind::Text, "nowhere"}, top, "");
}

Q_DECLARE_METATYPE(ContentScope)

void TestContentSearch::findsInScopes()
{
    QFETCH(const ContentQuery, query);
    QFETCH(const ContentScope, scope);
    const LoadedImagePtr stack = packedImage(
        std::vector<std::vector<TarEntry>> {{packedFile("a", "one\nsecret\n"), packedFile("gone", "a secret"),
                                                packedFile("bin",
                                                    QByteArray("\x7f"
                                                               "ELF\0\0\n",
                                                        7)),
                                                packedFile("lines", "1\n\n3\n\n5")},
            {packedFile("a", "\xc3\xa4pfel"), packedFile("b", "secret and secret"), searchedLink("c", "b"),
                packedFile(".wh.gone", {})}});
    QTEST(searched(stack, query, scope).lines.join(QStringLiteral(", ")), "found");
}

void TestContentSearch::showsPartsOfLongLines()
{
    ContentHit hit;
    const QByteArray line = QByteArray(500, 'a') + "\x1b[31mx\t\xff" + QByteArray(500, 'b') + "\r";
    setHitText(hit, line, {505, 1});
    const HitText text = hitText(hit);
    QVERIFY(hit.isCutBefore && hit.isCutAfter);
    QCOMPARE(text.match, QStringLiteral("x"));
    QVERIFY(text.before.startsWith(QChar(0x2026)) && text.before.endsWith(QStringLiteral("a\\x1b[31m")));
    QVERIFY(text.after.startsWith(QStringLiteral("  \\xffbb")) && text.after.endsWith(QChar(0x2026)));
    QVERIFY(hit.text.size() <= 240);
    // Characters stay whole.
    QByteArray umlauts;
    for (int i = 0; i < 500; ++i)
        umlauts += "\xc3\xa4";
    setHitText(hit, umlauts, {400, 2});
    QVERIFY(!hitText(hit).before.contains(QLatin1Char('\\')));
    QVERIFY(!hitText(hit).after.contains(QLatin1Char('\\')));
    // Also at the end, where the start of a character lies before the part.
    const QByteArray odd = umlauts + 'x';
    for (qsizetype at = 0; at <= odd.size(); ++at) {
        const ContentMatch match {at, std::min<qsizetype>(1, odd.size() - at)};
        setHitText(hit, odd, match);
        QCOMPARE(hit.text.sliced(hit.match.at, hit.match.size), odd.sliced(at, match.size));
        QCOMPARE(hit.isCutAfter, !hit.text.endsWith('x'));
    }
    setHitText(hit, "short\r", {0, 5});
    QCOMPARE(hitText(hit).whole(), QStringLiteral("short"));
}

void TestContentSearch::findsAcrossPieces_data()
{
    QTest::addColumn<ContentQuery>("query");
    QTest::newRow("text") << ContentQuery {Kind::Text, "needle"};
    QTest::newRow("another case") << ContentQuery {Kind::Text, "NEEDLE", true};
    QTest::newRow("expression") << ContentQuery {Kind::Regex, "ne+dl[e]"};
    QTest::newRow("with a look behind") << ContentQuery {Kind::Regex, "(?<=_)needle(?=_)"};
    QTest::newRow("word") << ContentQuery {Kind::Regex, "\\w{300}_needle_"};
    QTest::newRow("bytes") << ContentQuery {Kind::Bytes, "6e6565646c65"};
}

/** Wherever a window of a long line ends. */
void TestContentSearch::findsAcrossPieces()
{
    QFETCH(const ContentQuery, query);
    const ContentPatternPtr pattern = contentPattern(query).value();
    constexpr qsizetype Window = ContentScanner::WindowBytes;
    for (const qsizetype at : {Window - 7, Window - 3, Window - 1, Window, 2 * Window - 5}) {
        QByteArray text(2 * Window + 500, 'x');
        text.replace(at - 1, 8, "_needle_");
        ContentScanner scanner(pattern->finder(Job()), 10);
        scanner.begin(quint64(text.size()));
        for (qsizetype i = 0; i < text.size(); i += 10'007)
            scanner.add(quint64(i), QByteArrayView(text).sliced(i, std::min<qsizetype>(10'007, text.size() - i)));
        scanner.end();
        QCOMPARE(scanner.hits().size(), 1U);
        const bool isWord = query.pattern.startsWith("\\w");
        QCOMPARE(scanner.hits().front().offset, quint64(isWord ? scanner.hits().front().offset : quint64(at)));
        QCOMPARE(scanner.hits().front().line, query.kind == Kind::Bytes ? 0U : 1U);
    }
}

void TestContentSearch::findsInSparseFiles()
{
    const auto sparse = [](const QByteArray &size, const QByteArray &at) {
        QByteArray stored = "1\n" + at + "\n3\n";
        stored += QByteArray(512 - stored.size(), '\0') + "abc";
        fixtures::TarWriter writer;
        writer.pax({{"GNU.sparse.major", "1"}, {"GNU.sparse.minor", "0"}, {"GNU.sparse.name", "sparse"},
            {"GNU.sparse.realsize", size}});
        return writer.file("GNUSparseFile.0/sparse", stored).finish();
    };
    for (const QByteArray &at : {QByteArray("1048576"), QByteArray("1099511627776")}) {
        const LoadedImagePtr stack = packedImage(std::vector<QByteArray> {sparse(at + "000", at)});
        const ContentScope top {ScopeKind::UpTo, LayerIndex(0)};
        const QString offset = QString::fromLatin1(at);
        QCOMPARE(searched(stack, {Kind::Text, "abc"}, top).lines, QStringList(QStringLiteral("0 /sparse @") + offset));
        QCOMPARE(searched(stack, {Kind::Regex, "b[c]"}, top).lines,
            QStringList(QStringLiteral("0 /sparse @%1").arg(at.toLongLong() + 1)));
        QCOMPARE(searched(stack, {Kind::Bytes, "000061"}, top).lines,
            QStringList(QStringLiteral("0 /sparse @%1").arg(at.toLongLong() - 2)));
        QCOMPARE(searched(stack, {Kind::Bytes, "630000"}, top).lines,
            QStringList(QStringLiteral("0 /sparse @%1").arg(at.toLongLong() + 2)));
    }
}

void TestContentSearch::isLikeAPlainScan_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestContentSearch::isLikeAPlainScan()
{
    QFETCH(const quint32, seed);
    constexpr Packing packings[] {Packing::Gzip, Packing::None, Packing::Zstd};
    const LoadedImagePtr stack = packedImage(randomLayers(seed), packings[seed % 3]);
    const ContentQuery queries[] {{Kind::Text, "needle"}, {Kind::Text, "NEEDLES", true}, {Kind::Text, "a"},
        {Kind::Regex, "key\\s*=\\s*[0-9]"}, {Kind::Regex, "^nee$"}, {Kind::Regex, "a(?! )"},
        {Kind::Regex, "NEE+D", true}, {Kind::Regex, "[^x_]dle"}, {Kind::Bytes, "6e65650a"}, {Kind::Bytes, "0000"}};
    std::vector<ContentScope> scopes {{ScopeKind::AllVersions, {}}};
    for (std::size_t i = 0; i < stack->layers.size(); ++i) {
        scopes.push_back({ScopeKind::UpTo, LayerIndex(i)});
        scopes.push_back({ScopeKind::Alone, LayerIndex(i)});
    }
    for (const ContentQuery &query : queries) {
        const std::vector<QStringList> plain = plainScan(stack, query);
        for (const ContentScope &scope : scopes) {
            SearchResult found = searched(stack, query, scope);
            QVERIFY(found.outcome.notes({}).isEmpty());
            found.lines.sort();
            QCOMPARE(found.lines, plainHitsIn(stack->tree, plain, scope));
        }
    }
}

void TestContentSearch::costlyExpressionsEnd()
{
    const LoadedImagePtr stack = packedImage(
        std::vector<std::vector<TarEntry>> {{packedFile("a", QByteArray(100'000, 'a') + "b"), packedFile("z", "aaa")}});
    const SearchResult found = searched(stack, {Kind::Regex, "^(a|aa)+$"}, {ScopeKind::UpTo, LayerIndex(0)});
    QCOMPARE(found.outcome.tooCostly, 1U);
    QCOMPARE(found.lines, QStringList(QStringLiteral("0 /z:1@0")));
    QCOMPARE(found.outcome.notes({}).size(), 1);
}

void TestContentSearch::listsNoMoreThanItsLimits()
{
    std::vector<std::vector<TarEntry>> layers;
    for (int layer = 0; layer < 5; ++layer) {
        layers.emplace_back();
        for (int file = 0; file < 40; ++file)
            layers.back().push_back(packedFile(
                QByteArray::number(layer) + "/" + QByteArray::number(file), QByteArray("word\n").repeated(30)));
    }
    const LoadedImagePtr stack = packedImage(layers);
    const ContentScope all {ScopeKind::AllVersions, {}};
    const SearchResult whole = searched(stack, {Kind::Text, "word"}, all);
    QCOMPARE(whole.lines.size(), 5 * 40 * 30);
    QVERIFY(!whole.outcome.isCut);
    const int before = WorkerPool::shared().width();
    for (int width = 1; width <= 4; ++width) {
        WorkerPool::shared().setWidth(width);
        const SearchResult some = searched(stack, {Kind::Text, "word"}, all, {.hits = 2'000, .fileHits = 100});
        QCOMPARE(some.lines, whole.lines.first(2'000));
        QVERIFY(some.outcome.isCut);
        QCOMPARE(searched(stack, {Kind::Text, "word"}, all, {.hits = 6'000, .fileHits = 100}).outcome.isCut, false);
    }
    WorkerPool::shared().setWidth(before);
    const SearchResult few = searched(stack, {Kind::Text, "word"}, all, {.hits = 100'000, .fileHits = 2});
    QCOMPARE(few.lines.size(), 5 * 40 * 2);
    QCOMPARE(few.outcome.cutFiles, 200U);
}

void TestContentSearch::countsUnreadableFiles()
{
    LoadedImage stack = *packedImage(
        std::vector<std::vector<TarEntry>> {{packedFile("good", "word\n")}, {packedFile("bad", "word\n")}});
    stack.layers[1].blob.reset();
    const auto loaded = std::make_shared<const LoadedImage>(stack);
    const SearchResult found = searched(loaded, {Kind::Text, "word"}, {ScopeKind::UpTo, LayerIndex(1)});
    QCOMPARE(found.lines, QStringList(QStringLiteral("0 /good:1@0")));
    QCOMPARE(found.outcome.unreadable, 1U);
    QVERIFY(found.outcome.notes({}).first().contains(QStringLiteral("/bad")));
}

void TestContentSearch::canBeCancelled()
{
    const LoadedImagePtr stack = packedImage(std::vector<std::vector<TarEntry>> {
        {packedFile("a", QByteArray("word\n").repeated(300'000)), packedFile("b", "word")}});
    const Job job;
    const ContentPatternPtr pattern = contentPattern({Kind::Text, "word"}).value();
    int delivered = 0;
    const auto outcome = searchContents(
        *stack, *pattern, {ScopeKind::AllVersions, {}}, {},
        [&](const ContentHits &) {
            ++delivered;
            job.cancel();
        },
        job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(delivered, 1);
}

STRATOSCOPE_TEST(TestContentSearch)
#include "tst_contentsearch.moc"
