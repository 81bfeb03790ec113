// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findings.h"
#include "layerstats.h"
#include "layertext.h"
#include "pathglobs.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void causes_data();
    void causes();
    void hashesFromElsewhereCount();
    void rules_data();
    void rules();
    void theProgramsRulesAreSound();
    void brokenRulesSayWhich();
    void globs_data();
    void globs();
    void globsAgreeWithExpressions();
    void everyWastedByteOnce();
};

namespace
{

const char *causeWord(Cause cause)
{
    static const char *const names[]
        = {"removed", "overwritten", "metadata", "unchanged", "moved", "duplicate", "leftover", "secret"};
    return names[int(cause)];
}

UnionTree treeOf(const QList<QByteArray> &layers)
{
    std::vector<LayerEntries> built;
    for (const QByteArray &lines : layers)
        built.push_back(layerFromText(lines.constData()));
    return UnionTree(std::move(built));
}

QByteArray pathOf(const UnionTree &tree, VersionId id)
{
    return tree.paths().fullPath(tree.version(id).path).mid(1);
}

/** "cause WRITER HIDER BYTES: path>other path …", one per line. */
QString described(const UnionTree &tree, const std::vector<Finding> &all)
{
    QStringList lines;
    for (const Finding &finding : all) {
        QString line
            = QStringLiteral("%1 %2 %3 %4:")
                  .arg(QLatin1String(causeWord(finding.cause)))
                  .arg(finding.writer.value)
                  .arg(finding.hider == NeverHidden ? QStringLiteral("-") : QString::number(finding.hider.value))
                  .arg(finding.bytes);
        for (const FoundFile &file : finding.files) {
            line += QLatin1Char(' ') + QString::fromUtf8(pathOf(tree, file.version));
            if (file.other.isValid())
                line += QLatin1Char('>') + QString::fromUtf8(pathOf(tree, file.other));
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

}

void TestFindings::causes_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const char *expected) {
        QTest::newRow(name) << layers << QString::fromUtf8(expected);
    };

    row("nothing", {"f a 10 =a\nf b 20 =b"}, "");
    row("deleted", {"f a 10 =a", "f .wh.a"}, "removed 0 1 10: a");
    row("deleted with its directory", {"f d/a 10 =a\nf d/b 30 =b", "f .wh.d"}, "removed 0 1 40: d/b d/a");
    row("hidden by an opaque directory", {"f d/a 10 =a", "d d\nf d/.wh..wh..opq\nf d/b 1 =b"}, "removed 0 1 10: d/a");
    row("a file replaces a directory", {"f d/a 10 =a", "f d 5 =d"}, "removed 0 1 10: d/a");
    row("overwritten", {"f a 10 =a", "f a 20 =b"}, "overwritten 0 1 10: a>a");
    row("recreated below an opaque directory", {"f d/a 10 =a", "d d\nf d/.wh..wh..opq\nf d/a 20 =b"},
        "overwritten 0 1 10: d/a>d/a");
    row("only its mode", {"f a 10 =a", "f a 10 =a mode=0600"}, "metadata 0 1 10: a>a");
    row("not even its mode", {"f a 10 =a", "f a 10 =a"}, "unchanged 0 1 10: a>a");
    row("moved", {"f old/a 10 =a", "f .wh.old\nf new/a 10 =a"}, "moved 0 1 10: old/a>new/a");
    row("same size, different content", {"f old/a 10 =a", "f .wh.old\nf new/a 10 =b"}, "removed 0 1 10: old/a");
    row("twice", {"f a 10 =a\nf b 10 =a"}, "duplicate 0 - 10: b>a");
    row("twice, in different layers", {"f a 10 =a", "f b 10 =a\nf c 10 =a"}, "duplicate 1 - 20: b>a c>a");
    row("hard links count as one", {"f a 10 =a\nh b -> a"}, "");
    row("a hard link keeps it", {"f a 10 =a\nh b -> a", "f .wh.a"}, "");
    row("until its last name is gone", {"f a 10 =a\nh b -> a", "f .wh.a", "f b 3 =c"}, "overwritten 0 2 10: b>b");
    row("a copy of a hidden file is no duplicate", {"f a 10 =a", "f .wh.a", "f b 10 =a"}, "removed 0 1 10: a");
    row("empty files are no duplicates", {"f a\nf b", "f .wh.a"}, "");
    row("the largest first", {"f a 10 =a\nf b 99 =b", "f .wh.a", "f .wh.b"}, "removed 0 2 99: b\nremoved 0 1 10: a");
}

void TestFindings::causes()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QString, expected);
    const UnionTree tree = treeOf(layers);
    QVERIFY(contentsInDoubt(tree).empty());
    QCOMPARE(described(tree, findings(tree, {})), expected);
}

void TestFindings::hashesFromElsewhereCount()
{
    const UnionTree tree = treeOf({"f a 10\nf b 10\nf c 20\nf d 10 =d"});
    const std::vector<VersionId> doubtful = contentsInDoubt(tree);
    QCOMPARE(doubtful.size(), 2u);
    QCOMPARE(findings(tree, {}).size(), 0u);
    ContentHashes hashes;
    for (const VersionId id : doubtful)
        hashes.emplace_back(id, ContentHash {7, 7});
    QCOMPARE(described(tree, findings(tree, hashes)), QStringLiteral("duplicate 0 - 10: b>a"));
}

void TestFindings::rules_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const char *expected) {
        QTest::newRow(name) << layers << QString::fromUtf8(expected);
    };
    row("a leftover", {"f cache/a 10 =a\nf b 20 =b"}, "leftover 0 - 10: cache/a");
    row("a hidden one counts by what hides it", {"f cache/a 10 =a", "f .wh.cache"}, "removed 0 1 10: cache/a");
    row("not also a duplicate", {"f a 10 =a\nf cache/a 10 =a"}, "leftover 0 - 10: cache/a");
    row("another name needs it", {"f cache/a 10 =a\nh b -> cache/a"}, "");
    row("all its names are leftovers", {"f cache/a 10 =a\nh cache/b -> cache/a"}, "leftover 0 - 10: cache/a");
    row("a secret saves nothing", {"f home/id_rsa 10 =a"}, "secret 0 - 10: home/id_rsa");
    row("a hidden secret is still one", {"f id_rsa 10 =a", "f .wh.id_rsa"},
        "removed 0 1 10: id_rsa\nsecret 0 1 10: id_rsa");
    row("a directory or link with that name is none", {"d id_rsa\nl x/id_rsa -> y"}, "");
}

void TestFindings::rules()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QString, expected);
    const UnionTree tree = treeOf(layers);
    const auto rules = parseLeftoverRules(R"([{"id": "cache", "paths": ["/cache/**"]},
        {"id": "key", "kind": "secret", "paths": ["**/id_rsa"]}])");
    QVERIFY(rules);
    const std::vector<Finding> found = findings(tree, {}, matchRules(*rules, tree.paths()));
    QCOMPARE(described(tree, found), expected);
    for (const Finding &finding : found) {
        if (finding.cause == Cause::Leftover || finding.cause == Cause::Secret)
            QVERIFY(findRule(*rules, finding.rule));
    }
    if (expected.startsWith(QLatin1String("secret")))
        QCOMPARE(reclaimableBytes(found), 0u);
}

void TestFindings::theProgramsRulesAreSound()
{
    QString problem;
    const LeftoverRules rules = leftoverRules(QStringLiteral("en"), &problem);
    QCOMPARE(problem, QString());
    const LeftoverRules german = leftoverRules(QStringLiteral("de"));
    for (std::size_t i = 0; i < rules.size(); ++i)
        QVERIFY2(german[i].what != rules[i].what, qPrintable(rules[i].id));
    QCOMPARE(leftoverRules(QStringLiteral("is")).front().what, rules.front().what);
    QVERIFY(rules.size() > 20);
    QStringList ids;
    for (const LeftoverRule &rule : rules) {
        QVERIFY2(!rule.what.isEmpty(), qPrintable(rule.id));
        QVERIFY2(rule.isSecret || !rule.advice.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.append(rule.id);
    }
}

void TestFindings::brokenRulesSayWhich()
{
    for (const char *json : {"", "{}", "[{}]", R"([{"id": "a"}])", R"([{"id": "a", "paths": []}])",
             R"([{"id": "a", "paths": [3]}])", R"([{"id": "a", "kind": "other", "paths": ["b"]}])"})
        QVERIFY2(!parseLeftoverRules(json), json);
    const auto rules = parseLeftoverRules(R"([{"id": "a", "paths": ["b"]}, {"id": "c"}])");
    QVERIFY(rules.error().message().contains(QStringLiteral("rule 1")));
}

void TestFindings::globs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *path, bool matches) {
        QTest::addRow("%s %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << matches;
    };
    row("/a/b", "a/b", true);
    row("/a/b", "a/b/c", false);
    row("/a/b", "x/a/b", false);
    row("a/**", "a", true);
    row("a/**", "a/b/c", true);
    row("a/**", "ab/c", false);
    row("**/.git/**", ".git", true);
    row("**/.git/**", "x/y/.git/z", true);
    row("**/.git/**", "x/.gitignore", false);
    row("**/*.pem", "a/b/key.pem", true);
    row("**/*.pem", "key.pem", true);
    row("**/*.pem", "key.pem/x", false);
    row("/usr/lib/**/*.a", "usr/lib/gcc/12/libx.a", true);
    row("/usr/lib/**/*.a", "usr/lib/libx.a", true);
    row("/home/*/.npm/**", "home/me/.npm/x", true);
    row("/home/*/.npm/**", "home/me/you/.npm/x", false);
    row("**/core.[0-9]*", "srv/core.123", true);
    row("**/core.[0-9]*", "srv/core.js", false);
    row("**/a/**/b", "a/x/a/y/b", true);
    row("**", "anything/at/all", true);
}

void TestFindings::globs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QFETCH(bool, matches);
    PathTable paths;
    const PathId id = paths.internPath(path);
    const quint16 found = PathGlobs({"no/such/path", pattern, pattern}).match(paths)[id.value];
    QCOMPARE(found, matches ? quint16(1) : PathGlobs::NoMatch);
}

/** Any patterns, on any tree, all at once: as expressions that say the same match each path by itself. */
void TestFindings::globsAgreeWithExpressions()
{
    QRandomGenerator random(11);
    const QByteArrayList names {"a", "ab", "b", "ba", "c"};
    const QByteArrayList parts {"**", "**", "a", "b", "c", "a*", "*b", "?", "[ab]", "*"};
    const auto joined = [&](const QByteArrayList &from, int most) {
        QByteArray path;
        for (qint64 i = random.bounded(most); i >= 0; --i)
            path += '/' + from[random.bounded(from.size())];
        return path;
    };
    for (int round = 0; round < 50; ++round) {
        QByteArrayList patterns;
        std::vector<QRegularExpression> expressions;
        for (int i = 0; i < 12; ++i) {
            patterns.append(joined(parts, 4));
            QString text = QString::fromLatin1(patterns.last()) + QLatin1Char('/');
            text.replace(QLatin1Char('?'), QLatin1Char('!')).replace(QLatin1String("/**"), QLatin1String("(?:/#)~"));
            text.replace(QLatin1Char('*'), QLatin1String("[^/]*")).replace(QLatin1Char('!'), QLatin1String("[^/]"));
            text.replace(QLatin1Char('#'), QLatin1String("[^/]+")).replace(QLatin1Char('~'), QLatin1Char('*'));
            expressions.emplace_back(QRegularExpression::anchoredPattern(text));
        }
        PathTable paths;
        for (int i = 0; i < 100; ++i)
            paths.internPath(joined(names, 6));
        const std::vector<quint16> found = PathGlobs(patterns).match(paths);
        for (std::size_t i = 1; i < paths.size(); ++i) {
            const QString path = QString::fromLatin1(paths.fullPath(PathId(i))) + QLatin1Char('/');
            const auto first = std::find_if(expressions.begin(), expressions.end(),
                [&](const QRegularExpression &expression) { return expression.match(path).hasMatch(); });
            const auto wanted = first == expressions.end() ? PathGlobs::NoMatch : quint16(first - expressions.begin());
            QVERIFY2(found[i] == wanted, qPrintable(path + QString::fromLatin1(patterns.join(' '))));
        }
    }
}

void TestFindings::everyWastedByteOnce()
{
    QRandomGenerator random(5);
    const auto pick = [&](std::initializer_list<const char *> choices) {
        return QByteArray(*(choices.begin() + random.bounded(qint64(choices.size()))));
    };
    for (int round = 0; round < 200; ++round) {
        QList<QByteArray> layers;
        for (int layer = 0; layer < 5; ++layer) {
            QByteArray lines;
            for (int i = 0; i < 8; ++i) {
                const QByteArray directory = pick({"", "d/", "d/e/", "g/"});
                const QByteArray name = pick({"a", "b", "c"});
                if (random.bounded(4) == 0)
                    lines += "f " + directory + pick({".wh.", ".wh..wh..opq"}) + "\n";
                else if (random.bounded(3) == 0)
                    lines += "f " + directory + ".wh." + name + "\n";
                else if (random.bounded(4) == 0)
                    lines += "h " + directory + name + " -> " + pick({"a", "d/b", "g/c"}) + "\n";
                else
                    lines += "f " + directory + name + ' ' + QByteArray::number(random.bounded(4)) + " ="
                        + pick({"x", "y"}) + "\n";
            }
            layers.append(lines);
        }
        const UnionTree tree = treeOf(layers);
        const ImageStats stats = imageStats(tree);
        std::vector<quint64> hidden(layers.size(), 0);
        quint64 twice = 0;
        for (const Finding &finding : findings(tree, {})) {
            quint64 sum = 0;
            for (const FoundFile &file : finding.files)
                sum += file.bytes;
            QCOMPARE(finding.bytes, sum);
            if (finding.cause == Cause::Duplicate)
                twice += finding.bytes;
            else
                hidden[finding.writer.value] += finding.bytes;
        }
        for (std::size_t i = 0; i < hidden.size(); ++i)
            QCOMPARE(hidden[i], stats.layers[i].wastedBytes);
        QVERIFY(twice <= stats.visibleBytes);
        QCOMPARE(reclaimableBytes(findings(tree, {})), stats.wastedBytes + twice);
    }
}

STRATOSCOPE_TEST(TestFindings)
#include "tst_findings.moc"
