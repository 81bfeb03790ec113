// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compareimages.h"
#include "comparisonreport.h"
#include "generate.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stratoscope;
using imagebuilder::Generator;

/** Compares two images: exact results on stacks whose differences were worked out by hand, and sums on random ones. */
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anImageWithItself();
    void paths_data();
    void paths();
    void layers_data();
    void layers();
    void bytesByLayer();
    void config();
    void whyItGrew();
    void whyItShrank();
    void smallThingsTogether();
    void replacedVersions();
    void randomStacks();
    void contentBeforeTimes();
    void cancelled();
};

namespace
{

using Steps = std::vector<TestStep>;

ImageComparisonPtr compared(const Steps &before, const Steps &after, const char *writable = nullptr)
{
    return compareImages(testStack(before), testStack(after, writable), Job()).value();
}

const char *changeWord(Change change)
{
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Deleted:
        return "removed";
    case Change::Modified:
        return "modified";
    case Change::Replaced:
        return "replaced";
    case Change::Metadata:
        return "metadata";
    case Change::Unchanged:
    case Change::Opaque:
        break;
    }
    return "below";
}

QString pathOf(const ImageComparison &comparison, quint32 node)
{
    return QString::fromUtf8(comparison.paths.fullPath(comparison.tree[node].path));
}

/** "path change bytes", sorted by path, without directories that merely lead to changes. */
QStringList pathText(const ImageComparison &comparison)
{
    QStringList lines;
    for (quint32 i = 0; i < comparison.tree.size(); ++i) {
        const PathDifference &difference = comparison.tree[i];
        if (difference.change != Change::Unchanged || difference.bytes != 0)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(pathOf(comparison, i), QString::fromLatin1(changeWord(difference.change)))
                             .arg(difference.bytes));
    }
    lines.sort();
    return lines;
}

QString layerText(const ImageComparison &comparison)
{
    QStringList rows;
    for (const LayerPair &pair : comparison.layers) {
        const QString before = pair.before.isValid() ? QString::number(pair.before.value) : QStringLiteral("-");
        const QString after = pair.after.isValid() ? QString::number(pair.after.value) : QStringLiteral("-");
        static const char *const kinds[] {"shared", "same", "rebuilt", "removed", "added"};
        rows.append(before + QLatin1Char(' ') + after + QLatin1Char(' ') + QString::fromLatin1(kinds[int(pair.kind)]));
    }
    return rows.join(QLatin1String(", "));
}

QStringList reasonText(const ImageComparison &comparison)
{
    QStringList lines;
    for (const GrowthReason &reason : comparison.reasons)
        lines.append(QStringLiteral("%1%2 %3%4 layer %5: %6 in %7")
                         .arg(reason.isGrowth() ? QLatin1Char('+') : QLatin1Char('-'))
                         .arg(qAbs(reason.net()))
                         .arg(pathOf(comparison, reason.node), reason.isRest ? QStringLiteral(" rest") : QString())
                         .arg(reason.layer.value)
                         .arg(reason.layerBytes)
                         .arg(reason.files));
    return lines;
}

}

void TestCompare::anImageWithItself()
{
    const ImageComparisonPtr same = compared(shopSteps(), shopSteps());
    QVERIFY(same->isSame());
    QCOMPARE(same->totals(), DifferenceTotals());
    QVERIFY(same->reasons.empty());
    QCOMPARE(layerText(*same), QStringLiteral("0 0 shared, 1 1 shared, 2 2 shared, 3 3 shared"));
}

void TestCompare::paths_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const char *before, const char *after, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("added", "f a 1 =a\n", "f a 1 =a\nd b\nf b/c 20 =c\n",
        {QStringLiteral("/b added 0"), QStringLiteral("/b/c added 20")});
    row("removed", "f a 1 =a\nf b 20 =b\n", "f a 1 =a\n", {QStringLiteral("/b removed -20")});
    row("grown", "f a 10 =a\n", "f a 25 =b\n", {QStringLiteral("/a modified 15")});
    row("another content", "f a 10 =a\n", "f a 10 =b\n", {QStringLiteral("/a modified 0")});
    row("only the mode", "f a 10 =a mode=0644\n", "f a 10 =a mode=0600\n", {QStringLiteral("/a metadata 0")});
    row("another type", "f a 10 =a\n", "l a -> b\n", {QStringLiteral("/a replaced -10")});
    row("a directory replaces a file", "d a\nf a/b 5 =b\n", "f a 7 =a\n",
        {QStringLiteral("/a replaced 7"), QStringLiteral("/a/b removed -5")});
    row("another link", "l a -> b\n", "l a -> c\n", {QStringLiteral("/a modified 0")});
    row("another name for a file", "f a 10 =a\n", "f a 10 =a\nh b -> a\n", {QStringLiteral("/b added 0")});
    row("one name fewer", "f a 10 =a\nh b -> a\n", "f a 10 =a\n", {QStringLiteral("/b removed 0")});
    row("the first name is gone", "f a 10 =a\nh b -> a\n", "f b 10 =a\n", {QStringLiteral("/a removed 0")});
    row("a link becomes a copy", "f a 10 =a\nh b -> a\n", "f a 10 =a\nf b 10 =a\n", {QStringLiteral("/b below 10")});
}

void TestCompare::paths()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ImageComparisonPtr comparison = compared({{"COPY", before.constData()}}, {{"COPY", after.constData()}});
    QTEST(pathText(*comparison), "expected");
}

void TestCompare::layers_data()
{
    QTest::addColumn<QString>("before"); ///< One letter per layer: both its content and its instruction.
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *before, const char *after, const char *expected) {
        QTest::addRow("%s with %s", before, after)
            << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(expected);
    };
    row("ab", "ab", "0 0 shared, 1 1 shared");
    row("ab", "a", "0 0 shared, 1 - removed");
    row("a", "abc", "0 0 shared, - 1 added, - 2 added");
    row("abc", "axc", "0 0 shared, 1 - removed, - 1 added, 2 2 same");
    row("bcd", "xbcd", "- 0 added, 0 1 same, 1 2 same, 2 3 same");
    // Upper case: the same instruction as the lower-case letter, with different content.
    row("abc", "aBc", "0 0 shared, 1 1 rebuilt, 2 2 same");
    row("abcd", "aBxD", "0 0 shared, 1 1 rebuilt, 2 - removed, - 2 added, 3 3 rebuilt");
    row("", "a", "- 0 added");
    row("", "", "");
}

void TestCompare::layers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto imageOf = [](const QString &letters) {
        auto source = std::make_shared<ImageSource>(*testSource({}));
        Image &image = source->images[0];
        auto loaded = std::make_shared<LoadedImage>();
        std::vector<LayerEntries> entries;
        for (const QChar letter : letters) {
            Layer layer;
            layer.blob = letter;
            layer.historyStep = image.layers.size();
            image.layers.push_back(layer);
            image.config.diffIds.push_back(sha256(QString(letter).toLatin1()));
            HistoryStep step;
            step.createdBy = QStringLiteral("RUN ") + letter.toLower();
            image.config.history.push_back(step);
            loaded->layers.emplace_back();
            entries.emplace_back();
        }
        completeLayers(image);
        loaded->source = source;
        loaded->tree = UnionTree(std::move(entries));
        return loaded;
    };
    const auto comparison = compareImages(imageOf(before), imageOf(after), Job()).value();
    QTEST(layerText(*comparison), "expected");
}

void TestCompare::bytesByLayer()
{
    const Steps before {{"FROM", "f base 100 =b\n"}, {"RUN make", "f out 50 =o\nf log 7 =l\n"}};
    const Steps after {
        {"FROM", "f base 100 =b\n"}, {"RUN make", "f out 80 =p\n"}, {"COPY", "f more 5 =m\nf base 60 =c\n"}};
    const ImageComparisonPtr comparison = compared(before, after);
    QCOMPARE(layerText(*comparison), QStringLiteral("0 0 shared, 1 1 rebuilt, - 2 added"));
    const auto bytes = [&](std::size_t pair) {
        return QStringLiteral("+%1 -%2").arg(comparison->layers[pair].gained).arg(comparison->layers[pair].lost);
    };
    QCOMPARE(bytes(0), QStringLiteral("+0 -40"));
    QCOMPARE(bytes(1), QStringLiteral("+30 -7"));
    QCOMPARE(bytes(2), QStringLiteral("+5 -0"));
    QCOMPARE(comparison->totals().net(), -12);
}

void TestCompare::config()
{
    Image before;
    before.config.env = {QStringLiteral("PATH=/bin"), QStringLiteral("A=1"), QStringLiteral("GONE=x")};
    before.config.labels = {{QStringLiteral("v"), QStringLiteral("1")}};
    before.config.command = {QStringLiteral("sh")};
    before.config.exposedPorts = {QStringLiteral("80/tcp")};
    before.config.user = QStringLiteral("root");
    Image after;
    after.config.env = {QStringLiteral("A=2"), QStringLiteral("PATH=/bin"), QStringLiteral("EMPTY=")};
    after.config.labels = {{QStringLiteral("v"), QStringLiteral("2")}};
    after.config.command = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("a \"b\"")};
    after.config.exposedPorts = {QStringLiteral("80/tcp"), QStringLiteral("443/tcp")};
    after.config.user = QStringLiteral("app");
    after.config.stopSignal = QStringLiteral("SIGINT");

    QStringList lines;
    for (const ConfigChange &change : configChanges(before, after)) {
        const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("-") : value; };
        lines.append(QStringLiteral("%1 %2: %3 > %4")
                         .arg(fieldName(change.field), change.key, text(change.before), text(change.after)));
    }
    QCOMPARE(lines,
        (QStringList {QStringLiteral("USER : root > app"),
            QStringLiteral("CMD : [\"sh\"] > [\"sh\",\"-c\",\"a \\\"b\\\"\"]"),
            QStringLiteral("STOPSIGNAL : - > SIGINT"), QStringLiteral("ENV A: 1 > 2"),
            QStringLiteral("ENV EMPTY: - > "), QStringLiteral("ENV GONE: x > -"), QStringLiteral("LABEL v: 1 > 2"),
            QStringLiteral("EXPOSE : - > 443/tcp")}));
    QVERIFY(configChanges(after, after).empty());
}

void TestCompare::whyItGrew()
{
    const Steps before {{"FROM", "f base 1000 =b\nd usr\nd usr/lib\nf usr/lib/old 90 =o\n"}};
    const Steps after {{"FROM", "f base 1000 =b\nd usr\nd usr/lib\n"},
        {"RUN pip install",
            "d usr\nd usr/lib\nd usr/lib/python\nf usr/lib/python/a 300 =1\nf usr/lib/python/b 280 =2\n"
            "d opt\nf opt/tiny 2 =t\n"},
        {"COPY . /srv", "d srv\nd srv/app\nf srv/app/bundle 400 =4\nf srv/app/x 3 =x\n"}};
    const ImageComparisonPtr comparison = compared(before, after);
    QCOMPARE(comparison->totals().net(), 300 + 280 + 2 + 400 + 3 - 90);
    QCOMPARE(reasonText(*comparison),
        (QStringList {QStringLiteral("+400 /srv/app/bundle layer 2: 400 in 1"),
            QStringLiteral("+300 /usr/lib/python/a layer 1: 300 in 1"),
            QStringLiteral("+280 /usr/lib/python/b layer 1: 280 in 1"), QStringLiteral("+5 / rest layer 2: 3 in 2"),
            QStringLiteral("-90 /usr/lib/old layer 0: 90 in 1")}));
}

void TestCompare::whyItShrank()
{
    const ImageComparisonPtr comparison = compared({{"FROM", "f a 100 =a\nf b 10 =b\n"}}, {{"FROM", "f b 40 =c\n"}});
    QCOMPARE(reasonText(*comparison),
        (QStringList {QStringLiteral("-100 /a layer 0: 100 in 1"), QStringLiteral("+30 /b layer 0: 30 in 1")}));
}

/** For many small files, the answer is their directory, neither each file nor the root. */
void TestCompare::smallThingsTogether()
{
    QByteArray lines = "d usr\nd usr/share\nd usr/share/doc\nf usr/one 40 =o\n";
    for (int i = 0; i < 100; ++i)
        lines += "f usr/share/doc/" + QByteArray::number(i) + " 10 =d\n";
    const ImageComparisonPtr comparison
        = compared({{"FROM", "d usr\n"}}, {{"FROM", "d usr\n"}, {"RUN", lines.constData()}});
    QCOMPARE(reasonText(*comparison),
        (QStringList {QStringLiteral("+1000 /usr/share/doc layer 1: 1000 in 100"),
            QStringLiteral("+40 / rest layer 1: 40 in 1")}));
}

/** A new version that replaces an old one is a single reason that counts only the difference, so it does not rank first
 *  just because it is large. */
void TestCompare::replacedVersions()
{
    const ImageComparisonPtr comparison
        = compared({{"FROM", "d lib\nd lib/v1\nf lib/v1/a 4800 =1\nd srv\nf srv/x 10 =x\n"}},
            {{"FROM", "d lib\nd lib/v2\nf lib/v2/a 5000 =2\nd srv\nf srv/x 1010 =y\n"}});
    QCOMPARE(reasonText(*comparison),
        (QStringList {
            QStringLiteral("+1000 /srv/x layer 0: 1000 in 1"), QStringLiteral("+200 /lib layer 0: 5000 in 2")}));
}

void TestCompare::randomStacks()
{
    Generator random(1);
    const auto randomLayer = [&] {
        QByteArray lines;
        const char *const names[] {"a", "b", "c", "d"};
        for (quint64 count = random.below(8) + 1; count > 0; --count) {
            QByteArray path = names[random.below(4)];
            for (quint64 depth = random.below(3); depth > 0; --depth)
                path += QByteArray("/") + names[random.below(4)];
            const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
            const QByteArray folder = path.chopped(name.size());
            switch (random.below(6)) {
            case 0:
                lines += "f " + folder + ".wh." + name + " 0\n";
                break;
            case 1:
                lines += "d " + path + '\n';
                break;
            case 2:
                lines += "h " + path + " -> " + names[random.below(4)] + '\n';
                break;
            default:
                lines += "f " + path + ' ' + QByteArray::number(random.below(100)) + " =" + char('a' + random.below(3))
                    + '\n';
            }
        }
        return lines;
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<QByteArray> texts(6);
        std::generate(texts.begin(), texts.end(), randomLayer);
        const Steps before {{"1", texts[0].constData()}, {"2", texts[1].constData()}, {"3", texts[2].constData()}};
        // Each layer may or may not be shared.
        const Steps after {{"1", texts[random.chance(50) ? 0 : 3].constData()},
            {"2", texts[random.chance(50) ? 1 : 4].constData()}, {"3", texts[random.chance(50) ? 2 : 5].constData()}};
        const ImageComparisonPtr comparison = compared(before, after);
        const qint64 difference
            = qint64(comparison->after->stats.visibleBytes) - qint64(comparison->before->stats.visibleBytes);
        QCOMPARE(comparison->totals().net(), difference);
        qint64 byPath = 0;
        qint64 byLayer = 0;
        qint64 byReason = 0;
        for (const PathDifference &path : comparison->tree)
            byPath += path.bytes;
        for (const LayerPair &pair : comparison->layers)
            byLayer += pair.net();
        for (const GrowthReason &reason : comparison->reasons)
            byReason += reason.net();
        QCOMPARE(byPath, difference);
        QCOMPARE(byLayer, difference);
        QCOMPARE(byReason, difference);
        // Every directory is the sum of its contents, and the reverse comparison gives the opposite.
        for (const PathDifference &path : comparison->tree) {
            qint64 sum = path.bytes;
            for (quint32 child = path.firstChild; child < path.firstChild + path.children; ++child)
                sum += comparison->tree[child].totals.net();
            QCOMPARE(sum, path.totals.net());
        }
        const ImageComparisonPtr back = compared(after, before);
        QCOMPARE(back->totals().gained, comparison->totals().lost);
        QCOMPARE(back->totals().added, comparison->totals().removed);
        QCOMPARE(back->totals().modified, comparison->totals().modified);
    }
}

/** What a container notices comes first; timestamps, of which a rebuild changes thousands, are counted. */
void TestCompare::contentBeforeTimes()
{
    QByteArray before = "f a 5 =a\nf small 3 =a\nf z mode=0644 1 =a\n";
    QByteArray after = "f a mtime=7 5 =a\nf small 3 =b\nf z mode=0600 1 =a\n";
    for (int i = 0; i < 100; ++i) {
        before += "f t" + QByteArray::number(i) + " 9000 =a\n";
        after += "f t" + QByteArray::number(i) + " mtime=7 9000 =a\n";
    }
    const auto comparison = compared({{"a", before.constData()}}, {{"a", after.constData()}});
    for (const QString &text : {comparisonText(*comparison, 0), comparisonMarkdown(*comparison)}) {
        const qsizetype small = text.indexOf(QStringLiteral("/small"));
        const qsizetype mode = text.indexOf(QStringLiteral("/z"));
        const qsizetype times = text.indexOf(QStringLiteral("101 paths differ in their timestamps only"));
        QVERIFY2(0 < small && small < mode && mode < times, qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("/t7")), qPrintable(text));
    }
}

void TestCompare::cancelled()
{
    const Job job;
    job.cancel();
    const auto comparison = compareImages(shopStack(), shopStack(), job);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestCompare)
#include "tst_compare.moc"
