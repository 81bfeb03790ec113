// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagepackages.h"
#include "packageowners.h"
#include "packagestack.h"
#include "packageviews.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Packages through the layers of an image. */
class TestImagePackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void timelines_data();
    void timelines();
    void dpkgAddsWhatIsElsewhere();
    void distroless();
    void ecosystems_data();
    void ecosystems();
    void sameFromUncompressedLayers();
    void ownersThroughLinks();
    void ownersAsOfALayer();
    void hidden();
    void sums();
    void unreadDatabases();
    void hostile();
    void cancelled();
};

namespace
{

ImagePackages packagesOf(const LoadedImagePtr &image)
{
    return image ? readImagePackages(*image, Job()).value_or(ImagePackages()) : ImagePackages();
}

/** "bash 1 [0, 2) upgraded from 0, replaced". */
QString briefly(const InstalledPackage &each)
{
    QString text = QStringLiteral("%1 %2 [%3, %4)")
                       .arg(each.package.name, each.package.version)
                       .arg(each.layer.value)
                       .arg(each.isHidden() ? QString::number(each.until.value) : QStringLiteral("-"));
    if (each.change != PackageChange::Added)
        text += QStringLiteral(" %1 from %2").arg(QLatin1String(packageChangeName(each.change)), each.before);
    return each.isReplaced ? text + QStringLiteral(", replaced") : text;
}

QStringList briefly(const ImagePackages &packages)
{
    QStringList lines;
    for (const InstalledPackage &each : packages.packages)
        lines.append(briefly(each));
    return lines;
}

QStringList briefly(const PackageList &packages)
{
    QStringList lines;
    for (const InstalledPackage *each : packages)
        lines.append(briefly(*each));
    return lines;
}

/** The paths of the files of \a package. */
QByteArrayList filesOf(const LoadedImagePtr &image, const InstalledPackage &package)
{
    QByteArrayList files;
    for (const PathId file : package.files)
        files.append(image->tree.paths().fullPath(file));
    std::sort(files.begin(), files.end());
    return files;
}

/** A status with packages like "bash 1". */
QByteArray statusOf(const QByteArrayList &packages)
{
    QByteArray status;
    for (const QByteArray &package : packages) {
        const QByteArrayList words = package.split(' ');
        status += "Package: " + words[0] + "\nStatus: install ok installed\nVersion: " + words[1]
            + "\nArchitecture: " + words.value(2, "amd64") + "\nInstalled-Size: 1\n\n";
    }
    return status;
}

const char Status[] = "var/lib/dpkg/status";

}

void TestImagePackages::timelines_data()
{
    using Layers = QList<QByteArrayList>;
    QTest::addColumn<Layers>("layers"); // The packages of a status; a null list leaves it as it is.
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Layers &layers, const QStringList &expected) {
        QTest::newRow(name) << layers << expected;
    };
    row("one", {{"a 1"}}, {QStringLiteral("a 1 [0, -)")});
    row("rewritten", {{"a 1"}, {"a 1"}, {"a 1"}}, {QStringLiteral("a 1 [0, -)")});
    row("added", {{"a 1"}, {"a 1", "b 1"}}, {QStringLiteral("a 1 [0, -)"), QStringLiteral("b 1 [1, -)")});
    row("upgraded", {{"a 1.9"}, {"a 1.9"}, {"a 1.10"}},
        {QStringLiteral("a 1.9 [0, 2), replaced"), QStringLiteral("a 1.10 [2, -) upgraded from 1.9")});
    row("downgraded", {{"a 2"}, {"a 1"}},
        {QStringLiteral("a 2 [0, 1), replaced"), QStringLiteral("a 1 [1, -) downgraded from 2")});
    row("removed", {{"a 1", "b 1"}, {"b 1"}}, {QStringLiteral("a 1 [0, 1)"), QStringLiteral("b 1 [0, -)")});
    row("removed and back", {{"a 1"}, {"b 1"}, {"a 1", "b 1"}},
        {QStringLiteral("a 1 [0, 1)"), QStringLiteral("a 1 [2, -)"), QStringLiteral("b 1 [1, -)")});
    row("two architectures", {{"a 1 amd64", "a 1 i386"}, {"a 2 i386", "a 2 amd64"}},
        {QStringLiteral("a 1 [0, 1), replaced"), QStringLiteral("a 1 [0, 1), replaced"),
            QStringLiteral("a 2 [1, -) upgraded from 1"), QStringLiteral("a 2 [1, -) upgraded from 1")});
    row("another architecture", {{"a 1 all"}, {"a 2 amd64"}},
        {QStringLiteral("a 1 [0, 1), replaced"), QStringLiteral("a 2 [1, -) upgraded from 1")});
}

void TestImagePackages::timelines()
{
    QFETCH(QList<QByteArrayList>, layers);
    std::vector<LayerFiles> files;
    for (const QByteArrayList &packages : layers)
        files.push_back({{Status, statusOf(packages)}});
    QTEST(briefly(packagesOf(packageStack(files))), "expected");
}

void TestImagePackages::dpkgAddsWhatIsElsewhere()
{
    const LoadedImagePtr image = packageStack({{
        {Status, statusOf({"a 1", "b 1 i386"})},
        {"var/lib/dpkg/info/a.list", "/.\n/usr\n/usr/bin\n/usr/bin/a\n/usr/bin/gone\n"},
        {"var/lib/dpkg/info/b:i386.list", "/usr/bin/b\n"},
        {"usr/bin/a", "12345"},
        {"usr/bin/b", "123"},
        {"usr/share/doc/a/copyright", "Format: x\n\nFiles: *\nLicense: MIT\n"},
        {"etc/os-release", "-> ../usr/lib/os-release"},
        {"usr/lib/os-release", "ID=debian\nVERSION_ID=12\n"},
    }});
    const ImagePackages packages = packagesOf(image);
    QCOMPARE(packages.packages.size(), 2u);
    const InstalledPackage &a = packages.packages[0];
    QCOMPARE(filesOf(image, a), QByteArrayList({"/usr/bin/a"}));
    QCOMPARE(a.fileBytes, 5u);
    QCOMPARE(a.bytes(), 1024u);
    QCOMPARE(a.package.license, QStringLiteral("MIT"));
    QCOMPARE(image->tree.paths().fullPath(a.database), QByteArray("/var/lib/dpkg/status"));
    QCOMPARE(filesOf(image, packages.packages[1]), QByteArrayList({"/usr/bin/b"}));
    QCOMPARE(packages.distribution.id, QStringLiteral("debian"));
    QCOMPARE(packages.warnings, QStringList());
}

void TestImagePackages::distroless()
{
    const LoadedImagePtr image = packageStack({
        {{"var/lib/dpkg/status.d/base", "Package: base-files\nVersion: 12\n"}},
        {{"var/lib/dpkg/status.d/tz", "Package: tzdata\nVersion: 2024a\n"},
            {"var/lib/dpkg/status.d/tzdata.md5sums", "d41d8cd98f00b204e9800998ecf8427e  usr/share/zoneinfo/UTC\n"},
            {"usr/share/zoneinfo/UTC", "TZif"}},
    });
    const ImagePackages packages = packagesOf(image);
    QCOMPARE(briefly(packages),
        QStringList({QStringLiteral("base-files 12 [0, -)"), QStringLiteral("tzdata 2024a [1, -)")}));
    QCOMPARE(filesOf(image, packages.packages[1]), QByteArrayList({"/usr/share/zoneinfo/UTC"}));
}

void TestImagePackages::ecosystems_data()
{
    QTest::addColumn<int>("ecosystem");
    QTest::addColumn<QList<QPair<QByteArray, QByteArray>>>("before");
    QTest::addColumn<QList<QPair<QByteArray, QByteArray>>>("after");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QByteArrayList>("files"); // Of the last one.
    using Files = QList<QPair<QByteArray, QByteArray>>;
    const auto row = [](const char *name, Ecosystem ecosystem, const Files &before, const Files &after,
                         const QStringList &expected, const QByteArrayList &files) {
        QTest::newRow(name) << int(ecosystem) << before << after << expected << files;
    };
    const QStringList upgraded {QStringLiteral("p 1 [0, 1), replaced"), QStringLiteral("p 2 [1, -) upgraded from 1")};
    row("apk", Ecosystem::Alpine, {{"lib/apk/db/installed", "P:p\nV:1\n\n"}},
        {{"lib/apk/db/installed", "P:p\nV:2\nF:bin\nR:sh\n\n"}, {"bin/sh", "x"}}, upgraded, {"/bin/sh"});
    row("apk moves", Ecosystem::Alpine, {{"lib/apk/db/installed", "P:p\nV:1\n\n"}},
        {{"lib/apk/db/installed", {}}, {"usr/lib/apk/db/installed", "P:p\nV:2\nF:bin\nR:sh\n\n"}, {"bin/sh", "x"}},
        upgraded, {"/bin/sh"});
    row("rpm", Ecosystem::Rpm, {{"var/lib/rpm/rpmdb.sqlite", rpmDatabase({rpmHeader("p", "1", "", 1, "/b/", "x")})}},
        {{"var/lib/rpm/rpmdb.sqlite", rpmDatabase({rpmHeader("p", "2", "", 1, "/b/", "x")})}, {"b/x", "x"}}, upgraded,
        {"/b/x"});
    row("npm", Ecosystem::Npm, {{"app/node_modules/p/package.json", R"({"name": "p", "version": "1"})"}},
        {{"app/node_modules/p/package.json", R"({"name": "p", "version": "2"})"}, {"app/node_modules/p/lib/a.js", "a"},
            {"app/node_modules/p/node_modules/q/index.js", "q"},
            {"app/package.json", R"({"name": "shop", "version": "1"})"}},
        upgraded, {"/app/node_modules/p/lib/a.js", "/app/node_modules/p/package.json"});
    row("scoped npm", Ecosystem::Npm, {{"node_modules/@s/p/package.json", R"({"name": "@s/p", "version": "1"})"}}, {},
        {QStringLiteral("@s/p 1 [0, -)")}, {"/node_modules/@s/p/package.json"});
    row("python", Ecosystem::Python, {{"lib/python3/p-1.dist-info/METADATA", "Name: p\nVersion: 1\n"}},
        {{"lib/python3/p-1.dist-info", {}}, {"lib/python3/p-2.dist-info/METADATA", "Name: p\nVersion: 2\n"},
            {"lib/python3/p-2.dist-info/RECORD", "p.py,,\n../../bin/p,,\n"}, {"lib/python3/p.py", "x"}, {"bin/p", "x"}},
        upgraded, {"/bin/p", "/lib/python3/p.py"});
    row("egg-info", Ecosystem::Python, {{"lib/p-1.egg-info", "Name: p\nVersion: 1\n"}},
        {{"lib/p-1.egg-info", {}}, {"lib/p.egg-info/PKG-INFO", "Name: p\nVersion: 2\n"}}, upgraded, {});
    row("gem", Ecosystem::Ruby, {{"g/specifications/p-1.gemspec", "s.name = 'p'\ns.version = '1'\n"}},
        {{"g/specifications/p-1.gemspec", {}}, {"g/specifications/p-2.gemspec", "s.name = 'p'\ns.version = '2'\n"},
            {"g/gems/p-2/lib/p.rb", "x"}},
        upgraded, {"/g/gems/p-2/lib/p.rb"});
    row("go", Ecosystem::Go, {{"bin/p*", elfWithSection(".go.buildinfo", goBuildInfo("", "mod\tp\t1\n"))}},
        {{"bin/p*", elfWithSection(".go.buildinfo", goBuildInfo("", "mod\tp\t2\n"))}}, upgraded, {"/bin/p"});
    row("rust", Ecosystem::Rust,
        {{"bin/p*", elfWithSection(".dep-v0", qCompress(R"({"packages": [{"name": "p", "version": "1"}]})").mid(4))}},
        {}, {QStringLiteral("p 1 [0, -)")}, {"/bin/p"});
    row("nothing to run", Ecosystem::Go, {{"bin/p", elfWithSection(".go.buildinfo", goBuildInfo("", "mod\tp\t1\n"))}},
        {}, {}, {});
}

void TestImagePackages::ecosystems()
{
    using Files = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(int, ecosystem);
    QFETCH(Files, before);
    QFETCH(Files, after);
    const auto layer = [](const Files &files) {
        LayerFiles all {{"etc/other", "x"}};
        for (const auto &[name, content] : files)
            all[name] = content;
        return all;
    };
    const LoadedImagePtr image = packageStack({layer(before), layer(after)});
    const ImagePackages packages = packagesOf(image);
    QTEST(briefly(packages), "expected");
    QCOMPARE(packages.warnings, QStringList());
    if (packages.packages.empty())
        return;
    QCOMPARE(int(packages.packages.back().package.ecosystem), ecosystem);
    QTEST(filesOf(image, packages.packages.back()), "files");
}

void TestImagePackages::sameFromUncompressedLayers()
{
    const std::vector<LayerFiles> layers {{{Status, statusOf({"a 1"})}, {"bin/x", QByteArray(100'000, 'x')}},
        {{Status, statusOf({"a 2"})}, {"lib/apk/db/installed", "P:p\nV:1\n\n"}}};
    const QStringList expected = briefly(packagesOf(packageStack(layers)));
    QCOMPARE(expected.size(), 3);
    for (const auto packing : {imagebuilder::Packing::None, imagebuilder::Packing::Zstd})
        QCOMPARE(briefly(packagesOf(packageStack(layers, packing))), expected);
}

void TestImagePackages::ownersThroughLinks()
{
    const LoadedImagePtr image = packageStack({{
        {Status, statusOf({"dash 1"})},
        {"var/lib/dpkg/info/dash.list", "/bin/dash\n/bin/sh\n/loop/a\n"},
        {"bin", "-> usr/bin"},
        {"loop", "-> loop"},
        {"usr/bin/dash", "x"},
        {"usr/bin/sh", "-> dash"},
        {"usr/bin/other", "x"},
    }});
    const PackageOwners owners(std::make_shared<const ImagePackages>(packagesOf(image)));
    const auto names = [&](const char *path) { return briefly(owners.ownersOf(pathId(image, path), image->top())); };
    QCOMPARE(names("usr/bin/dash"), QStringList(QStringLiteral("dash 1 [0, -)")));
    QCOMPARE(names("usr/bin/sh"), QStringList(QStringLiteral("dash 1 [0, -)")));
    QCOMPARE(names("usr/bin/other"), QStringList());
    QCOMPARE(names("usr/bin"), QStringList());
}

void TestImagePackages::ownersAsOfALayer()
{
    const LoadedImagePtr image = packageStack({
        {{"lib/apk/db/installed", "P:a\nV:1\nF:bin\nR:x\n\n"}, {"bin/x", "1"}},
        {{"lib/apk/db/installed", "P:b\nV:1\nF:bin\nR:x\n\n"}},
    });
    const PackageOwners owners(std::make_shared<const ImagePackages>(packagesOf(image)));
    QCOMPARE(
        briefly(owners.ownersOf(pathId(image, "bin/x"), LayerIndex(0))), QStringList(QStringLiteral("a 1 [0, 1)")));
    QCOMPARE(
        briefly(owners.ownersOf(pathId(image, "bin/x"), LayerIndex(1))), QStringList(QStringLiteral("b 1 [1, -)")));
}

void TestImagePackages::hidden()
{
    const ImagePackages packages = packagesOf(packageStack({{{Status, statusOf({"a 1", "b 1", "c 1", "d 1"})}},
        {{Status, statusOf({"b 2", "d 1"})}}, {{Status, statusOf({"c 1", "d 1"})}}}));
    QCOMPARE(briefly(packagesAt(packages, LayerIndex(1))),
        QStringList({QStringLiteral("b 2 [1, 2) upgraded from 1"), QStringLiteral("d 1 [0, -)")}));
    // c came back; of b, the last version counts.
    QCOMPARE(briefly(packagesGoneAt(packages, LayerIndex(2))),
        QStringList({QStringLiteral("a 1 [0, 1)"), QStringLiteral("b 2 [1, 2) upgraded from 1")}));
    QCOMPARE(briefly(packagesGoneAt(packages, LayerIndex(0))), QStringList());
    QCOMPARE(briefly(packagesBroughtBy(packages, LayerIndex(2))), QStringList(QStringLiteral("c 1 [2, -)")));
    QCOMPARE(briefly(packagesRemovedBy(packages, LayerIndex(1))),
        QStringList({QStringLiteral("a 1 [0, 1)"), QStringLiteral("c 1 [0, 1)")}));
}

void TestImagePackages::sums()
{
    const LoadedImagePtr image = packageStack({{{Status, statusOf({"a 1", "b 1"})}},
        {{Status, statusOf({"b 1", "c 1"})}, {"lib/apk/db/installed", "P:p\nV:1\nI:7\n\n"}}});
    const std::vector<EcosystemSum> found = ecosystemSums(packagesOf(image), image->top());
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].count, 2u);
    QCOMPARE(found[0].bytes, 2048u);
    QCOMPARE(found[0].gone, 1u);
    QCOMPARE(found[1].ecosystem, Ecosystem::Alpine);
    QCOMPARE(found[1].bytes, 7u);
}

void TestImagePackages::unreadDatabases()
{
    const ImagePackages packages = packagesOf(packageStack({{{"var/lib/rpm/Packages", "Berkeley"},
        {"usr/lib/sysimage/rpm/rpmdb.sqlite", "SQLite format 3"}, {"node_modules/a/package.json", "{"}}}));
    QVERIFY(packages.packages.empty());
    QCOMPARE(packages.warnings.size(), 2);
    for (const QString &warning : packages.warnings)
        QVERIFY2(warning.contains(QLatin1String("rpm")), qPrintable(warning));
}

void TestImagePackages::hostile()
{
    // Names that would steer a terminal, a path that leads out, and a package that owns everything.
    const LoadedImagePtr image = packageStack({{
        {"lib/apk/db/installed",
            "P:\x1b[31m\nV:\xff\nF:../../etc\nR:passwd\nF:\nR:\nR:.\nR:..\n\nP:b\nV:1\nF:" + QByteArray(100'000, 'd')
                + "\nR:" + QByteArray(100'000, 'f') + "\n\n"},
        {"etc/passwd", "root"},
    }});
    const ImagePackages packages = packagesOf(image);
    QCOMPARE(packages.packages.size(), 2u);
    QCOMPARE(filesOf(image, packages.packages[0]), QByteArrayList({"/etc/passwd"}));
    QVERIFY(packages.packages[1].files.empty());
}

void TestImagePackages::cancelled()
{
    const LoadedImagePtr image = packageStack({{{Status, statusOf({"a 1"})}}});
    Job job;
    job.cancel();
    const Result<ImagePackages> packages = readImagePackages(*image, job);
    QVERIFY(!packages);
    QCOMPARE(packages.error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestImagePackages)
#include "tst_imagepackages.moc"
