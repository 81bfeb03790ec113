// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causetext.h"
#include "findingtext.h"
#include "foundplace.h"
#include "imagefindings.h"
#include "loadimage.h"
#include "reclaimable.h"
#include "testprogram.h"
#include "wastefulimage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** Findings in words: which layers did what to which files, and what it costs. */
class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCause_data();
    void everyCause();
    void sumIsOfAllButSecrets();
    void hostileNamesAreShown();
    void places_data();
    void places();
    void causesHaveWords();

private:
    LoadedImagePtr load(const imagebuilder::ImageSet &set);

    QTemporaryDir m_directory;
};

LoadedImagePtr TestFindingText::load(const imagebuilder::ImageSet &set)
{
    const QString path = m_directory.filePath(QStringLiteral("image.tar"));
    if (!writeImage(set, path))
        return {};
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    const Result<LoadedImagePtr> loaded = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    return loaded.value_or(nullptr);
}

void TestFindingText::everyCause_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, Cause cause, quint64 bytes, const char *title, const char *explanation) {
        QTest::newRow(name) << int(cause) << bytes << QString::fromUtf8(title) << QString::fromUtf8(explanation);
    };
    row("removed", Cause::Removed, 5100, "/var/lib/apt/lists: removed in layer 4",
        "Layer 1 (RUN apt-get update) wrote 2 files below /var/lib/apt/lists (5.0 kB). "
        "Layer 4 (RUN rm -rf /var/lib/apt/lists /root/.ssh && …) removes it, which only hides it.");
    row("overwritten", Cause::Overwritten, 20, "/etc/passwd: overwritten in layer 5",
        "Layer 0 (ADD rootfs.tar.xz /) wrote /etc/passwd (20 B). Layer 5 (COPY etc /etc) overwrites it, and "
        "both versions are in the image.");
    row("metadata", Cause::Metadata, 5500, "/srv/app: copied in layer 3 for a metadata change",
        "Layer 2 (COPY . /srv/app) wrote 2 files below /srv/app (5.5 kB). Layer 3 (RUN chown -R 5 /srv/app) changes "
        "only "
        "mode, owner, times or attributes, and so contains it again.");
    row("unchanged", Cause::Unchanged, 700, "/etc/same: rewritten in layer 5",
        "Layer 0 (ADD rootfs.tar.xz /) wrote /etc/same (700 B). Layer 5 (COPY etc /etc) contains exactly the same "
        "again.");
    row("moved", Cause::Moved, 9000, "/opt/tool: moved in layer 4",
        "Layer 0 (ADD rootfs.tar.xz /) wrote /opt/tool (9.0 kB). "
        "Layer 4 (RUN … && mv /opt/tool /opt/tool-1) moves it to /opt/tool-1 and so "
        "contains "
        "it again.");
    row("duplicate", Cause::Duplicate, 800, "/etc/two: duplicated elsewhere",
        "Layer 5 (COPY etc /etc) wrote /etc/two (800 B). The same content is also at /etc/one.");
    row("leftover", Cause::Leftover, 300, "/usr/share/doc/base/copyright: documentation and manual pages",
        "Layer 0 (ADD rootfs.tar.xz /) wrote /usr/share/doc/base/copyright (300 B): documentation and manual "
        "pages.");
    row("secret", Cause::Secret, 100, "/root/.ssh/id_ed25519: a private key, hidden by layer 4",
        "Layer 2 (COPY . /srv/app) wrote /root/.ssh/id_ed25519 (100 B): a private key. "
        "Layer 4 (RUN rm -rf /var/lib/apt/lists /root/.ssh && mv /opt/tool /o…) only hides it; anyone with the image "
        "can read it.");
}

void TestFindingText::everyCause()
{
    QFETCH(int, cause);
    const LoadedImagePtr image = load(wastefulImage());
    QVERIFY(image);
    const LeftoverRules rules = leftoverRules(QStringLiteral("en"));
    const std::vector<Finding> findings = imageFindings(*image, rules, Job()).value();
    quint64 bytes = 0;
    QStringList titles;
    QStringList explanations;
    for (const Finding &finding : findings) {
        if (int(finding.cause) != cause)
            continue;
        bytes += finding.bytes;
        const FindingText text = findingText(finding, *image, rules, QLocale::c());
        titles.append(text.title);
        explanations.append(text.explanation);
        QVERIFY(!text.advice.isEmpty());
        QVERIFY(!text.place.isEmpty());
    }
    QTEST(bytes, "bytes");
    // The key is removed too.
    QTEST(titles.value(0), "title");
    QTEST(explanations.value(0), "explanation");
}

void TestFindingText::sumIsOfAllButSecrets()
{
    const LoadedImagePtr image = load(wastefulImage(imagebuilder::Packing::None));
    QVERIFY(image);
    const LeftoverRules rules = leftoverRules(QStringLiteral("en"));
    const std::vector<Finding> findings = imageFindings(*image, rules, Job()).value();
    const auto sumOf = [](const LoadedImage &of, const std::vector<Finding> &all) {
        return reclaimable(of, all, byteAccount(of.stats, all));
    };
    const Reclaimable sum = sumOf(*image, findings);
    QCOMPARE(sum.bytes, quint64(5000 + 100 + 20 + 5500 + 700 + 9000 + 800 + 300));
    // Stored uncompressed, it takes as much space inside the blob as outside.
    QCOMPARE(sum.compressedBytes, sum.bytes);
    const LoadedImagePtr packed = load(wastefulImage());
    const std::vector<Finding> again = imageFindings(*packed, rules, Job()).value();
    QCOMPARE(sumOf(*packed, again).bytes, sum.bytes);
    QVERIFY(sumOf(*packed, again).compressedBytes < sum.bytes / 2);
}

void TestFindingText::hostileNamesAreShown()
{
    const LoadedImagePtr image = load(hostileImage());
    QVERIFY(image);
    const std::vector<Finding> findings = imageFindings(*image, {}, Job()).value();
    QVERIFY(!findings.empty());
    for (Finding finding : findings) {
        for (const FoundFile &file : std::vector<FoundFile>(finding.files)) {
            finding.files = {file};
            const FindingText text = findingText(finding, *image, {}, QLocale::c());
            for (const QString &words : {text.title, text.place, text.explanation, text.advice}) {
                for (const QChar character : words)
                    QVERIFY2(character.isPrint(), qPrintable(words));
                QVERIFY2(!words.contains(QChar(0x202e)), qPrintable(words));
            }
        }
    }
}

void TestFindingText::places_data()
{
    QTest::addColumn<QByteArrayList>("paths");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("hasAll");
    QTest::newRow("one file") << QByteArrayList {"a/b/c"} << QByteArray("/a/b/c") << true;
    QTest::newRow("one directory") << QByteArrayList {"a/b/c", "a/b/d"} << QByteArray("/a/b") << true;
    QTest::newRow("below one directory") << QByteArrayList {"a/b/c", "a/x/y/z"} << QByteArray("/a") << true;
    QTest::newRow("nothing in common") << QByteArrayList {"a/b", "c/d"} << QByteArray("/") << true;
    QByteArrayList most {"somewhere/else"};
    for (int i = 0; i < 30; ++i)
        most.append("usr/lib/" + QByteArray::number(i));
    QByteArrayList half {"usr/lib/x", "etc/a", "opt/b", "srv/c"};
    QTest::newRow("half of the bytes") << half << QByteArray("/") << true;
    QTest::newRow("most of the files, not of the tree")
        << QByteArrayList {"a/b/c", "a/b/d", "a/x", "z"} << QByteArray("/a") << false;
    QTest::newRow("most of them") << most << QByteArray("/usr/lib") << false;
}

void TestFindingText::places()
{
    QFETCH(QByteArrayList, paths);
    QFETCH(QByteArray, place);
    std::vector<imagebuilder::TarEntry> entries;
    for (const QByteArray &path : paths) {
        imagebuilder::TarEntry &entry = entries.emplace_back();
        entry.path = path;
        entry.content = QByteArray(100 + int(entries.size()), 'x');
    }
    const LoadedImagePtr image = load(layersImage({{QStringLiteral("ADD x"), entries}}));
    QVERIFY(image);
    Finding finding;
    for (std::size_t i = 0; i < image->tree.versions().size(); ++i) {
        if (const quint64 size = image->tree.size(VersionId(i)); size > 0) {
            finding.files.push_back({VersionId(i), {}, size});
            finding.bytes += size;
        }
    }
    const FoundPlace found = foundPlace(finding, image->tree);
    QCOMPARE(image->tree.paths().fullPath(found.path), place);
    QTEST(found.hasAll, "hasAll");
}

void TestFindingText::causesHaveWords()
{
    QCOMPARE(allCauses().size(), std::size_t(8));
    QSet<QString> names;
    for (const Cause cause : allCauses()) {
        names.insert(QLatin1String(causeName(cause)));
        QVERIFY(!causeTitle(cause).isEmpty());
        QVERIFY(!causeHelp(cause).isEmpty());
    }
    QCOMPARE(names.size(), 8);
}

STRATOSCOPE_TEST(TestFindingText)
#include "tst_findingtext.moc"
