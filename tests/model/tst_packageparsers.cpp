// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "apkdatabase.h"
#include "distribution.h"
#include "dpkgdatabase.h"
#include "gobuildinfo.h"
#include "javaarchive.h"
#include "licenseexpression.h"
#include "memberlisting.h"
#include "npmpackage.h"
#include "packagelimits.h"
#include "packagestack.h"
#include "packageurl.h"
#include "pythonpackage.h"
#include "rpmdatabase.h"
#include "rpmheader.h"
#include "rubypackage.h"
#include "rustaudit.h"
#include "testprogram.h"
#include "versionorder.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <KZip>

#include <random>

using namespace stratoscope;

/** Databases of packages, each read from its bytes. */
class TestPackageParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dpkg();
    void dpkgAsOnThisMachine();
    void dpkgFiles();
    void debianLicenses_data();
    void debianLicenses();
    void apk();
    void rpm();
    void hostileRpm_data();
    void hostileRpm();
    void rpmStopsWhenCancelled();
    void rpmInOldFormats_data();
    void rpmInOldFormats();
    void rpmInOldFormatsDamaged_data();
    void rpmInOldFormatsDamaged();
    void rpmAsRpmReads();
    void npm_data();
    void npm();
    void python();
    void pythonRecords();
    void ruby();
    void go();
    void goWithoutModules();
    void rust();
    void java();
    void hostilePrograms_data();
    void hostilePrograms();
    void distributions();
    void urls_data();
    void urls();
    void versions_data();
    void versions();
    void licenses_data();
    void licenses();
    void texts();
};

namespace
{

/** "name version architecture license bytes [files]". */
QString briefly(const Package &package)
{
    QStringList parts {package.name, package.version, package.architecture, package.license,
        package.installedBytes ? QString::number(*package.installedBytes) : QString()};
    for (const QByteArray &file : package.files)
        parts.append(QString::fromUtf8(file));
    return parts.join(QLatin1Char('|'));
}

QStringList briefly(const std::vector<Package> &packages)
{
    QStringList lines;
    for (const Package &package : packages)
        lines.append(briefly(package));
    return lines;
}

std::vector<Package> goPackagesIn(const QByteArray &program)
{
    const std::optional<ElfFile> file = ElfFile::open(memorySource(program, {}));
    return file ? goPackages(*file) : std::vector<Package>();
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A zip of \a files, as a jar is. */
QByteArray zipped(const LayerFiles &files)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.jar"));
    KZip zip(path);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : files)
        zip.writeFile(QString::fromUtf8(name), content);
    zip.close();
    return fileContent(path);
}

}

void TestPackageParsers::dpkg()
{
    const QByteArray status = "Package: bash\nStatus: install ok installed\nInstalled-Size: 7\n"
                              "Architecture: amd64\nVersion: 5.2-1\nDescription: a shell\n Version: 9\n .\n\n"
                              "package: gone\nStatus: deinstall ok config-files\nVersion: 1\n\n"
                              "Package: half\nStatus: install reinstreq half-installed\nVersion: 2:1\n\n"
                              "Version: 3\nStatus: install ok installed\n\n\n"
                              "Package: last\r\nVersion: 1\r\nInstalled-Size: 99999999999999999999";
    QCOMPARE(briefly(dpkgPackages(status, Job())),
        QStringList(
            {QStringLiteral("bash|5.2-1|amd64||7168"), QStringLiteral("half|2:1|||"), QStringLiteral("last|1|||")}));
    Job cancelled;
    cancelled.cancel();
    QVERIFY(dpkgPackages(status, cancelled).size() <= 1);
    QVERIFY(dpkgPackages({}, Job()).empty());
}

void TestPackageParsers::dpkgAsOnThisMachine()
{
    QFile status(QStringLiteral("/var/lib/dpkg/status"));
    if (!status.open(QIODevice::ReadOnly) || QStandardPaths::findExecutable(QStringLiteral("dpkg-query")).isEmpty())
        QSKIP("no dpkg here");
    QProcess query;
    query.start(QStringLiteral("dpkg-query"),
        {QStringLiteral("-W"), QStringLiteral("-f"),
            QStringLiteral("${db:Status-Status} ${Package}|${Version}|${Architecture}||${Installed-Size}\\n")});
    QVERIFY(query.waitForFinished());
    QStringList expected;
    for (const QByteArray &line : query.readAllStandardOutput().split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const qsizetype bar = line.lastIndexOf('|');
        if (space < 0 || line.startsWith("config-files") || line.startsWith("not-installed"))
            continue;
        const QByteArray size = line.mid(bar + 1);
        expected.append(QString::fromUtf8(line.mid(space + 1, bar - space))
            + (size.isEmpty() ? QString() : QString::number(size.toULongLong() * 1024)));
    }
    QStringList found = briefly(dpkgPackages(status.readAll(), Job()));
    expected.sort();
    found.sort();
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, expected);
}

void TestPackageParsers::dpkgFiles()
{
    QCOMPARE(dpkgList("/.\n/usr\n/usr/bin/a b\nodd\n"), QByteArrayList({"/usr", "/usr/bin/a b"}));
    QCOMPARE(dpkgSums("d41d8cd98f00b204e9800998ecf8427e  usr/bin/a\nodd\n"), QByteArrayList({"/usr/bin/a"}));
}

void TestPackageParsers::debianLicenses_data()
{
    QTest::addColumn<QByteArray>("copyright");
    QTest::addColumn<QString>("license");
    QTest::newRow("machine-readable") << QByteArray(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\n"
        "License: GPL-2+\n text\n\nFiles: a\nLicense: MIT\n\nLicense: GPL-2+\n the text")
                                      << QStringLiteral("GPL-2+, MIT");
    QTest::newRow("prose") << QByteArray("This is the Debian package.\n\nLicense: it is free.\n") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestPackageParsers::debianLicenses()
{
    QFETCH(QByteArray, copyright);
    QTEST(debianLicense(copyright), "license");
}

void TestPackageParsers::apk()
{
    const QByteArray installed = "C:Q1abc=\nP:busybox\nV:1.36.1-r5\nA:x86_64\nS:500\nI:962560\nL:GPL-2.0-only\n"
                                 "F:bin\nR:busybox\na:0:0:755\nF:etc/network\nR:if up\n\n"
                                 "P:musl\nV:1.2.4-r2\nF:\nR:root\n\nV:1\n\n";
    QCOMPARE(briefly(apkPackages(installed, Job())),
        QStringList({QStringLiteral("busybox|1.36.1-r5|x86_64|GPL-2.0-only|962560|/bin/busybox|/etc/network/if up"),
            QStringLiteral("musl|1.2.4-r2||||/root")}));
}

void TestPackageParsers::rpm()
{
    const auto found = rpmPackages(rpmDatabase({rpmHeader("bash", "5.2", "1.fc39", 1000, "/usr/bin/", "bash"),
                                       rpmHeader("zlib", "1.3", "2", 7, "/usr/lib64/", "libz.so.1")}),
        Job());
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(briefly(*found),
        QStringList({QStringLiteral("bash|5.2-1.fc39|x86_64|MIT|1000|/usr/bin/bash"),
            QStringLiteral("zlib|1.3-2|x86_64|MIT|7|/usr/lib64/libz.so.1")}));
}

void TestPackageParsers::hostileRpm_data()
{
    QTest::addColumn<QByteArray>("database");
    const QByteArray good = rpmDatabase({rpmHeader("bash", "5.2", "1", 1000, "/usr/bin/", "bash")});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << good.left(100);
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("no table") << rpmDatabase({}, "CREATE TABLE Other (a)");
    QTest::newRow("a view instead") << rpmDatabase({},
        "CREATE VIEW Packages AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x AS blob FROM "
        "c");
    QTest::newRow("a generated column") << rpmDatabase({},
        "CREATE TABLE Packages (a, blob AS (zeroblob(100000000)));"
        "INSERT INTO Packages VALUES (1)");
    QByteArray scribbled = good;
    for (qsizetype i = 100; i < scribbled.size(); i += 7)
        scribbled[i] = char(i * 31);
    QTest::newRow("scribbled over") << scribbled;
}

void TestPackageParsers::hostileRpm()
{
    QFETCH(QByteArray, database);
    const auto found = rpmPackages(database, Job());
    QVERIFY(!found);
    QVERIFY2(!found.error().cause.isEmpty(), qPrintable(found.error().message()));
    // Headers are whatever a row has.
    PathBudget budget;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\xff\xff\xff\xff\0\0\0\0", 8), QByteArray(64, '\0'),
             rpmHeader("a", "1", "1", 1, "/", "b").chopped(30)})
        QVERIFY(rpmPackage(bytes, budget).files.isEmpty());
}

namespace
{

QByteArrayList manyHeaders()
{
    // Some do not fit into a page, nor into ten.
    QByteArrayList headers;
    for (int i = 0; i < 12; ++i) {
        const QByteArray file(i * 5000, 'f');
        headers.append(rpmHeader("p" + QByteArray::number(i), "1." + QByteArray::number(i), "2", 7, "/usr/", file));
    }
    return headers;
}

}

void TestPackageParsers::rpmInOldFormats_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::newRow("ndb") << rpmNdb(manyHeaders());
    QTest::newRow("Berkeley DB") << rpmBerkeley(manyHeaders());
    QTest::newRow("Berkeley DB, small pages") << rpmBerkeley(manyHeaders(), false, 512);
    QTest::newRow("Berkeley DB, big end first") << rpmBerkeley(manyHeaders(), true, 8192);
}

void TestPackageParsers::rpmInOldFormats()
{
    QFETCH(QByteArray, database);
    const auto found = rpmPackages(database, Job());
    QVERIFY(found);
    QCOMPARE(briefly(*found), briefly(rpmPackages(rpmDatabase(manyHeaders()), Job()).value()));
    QCOMPARE(found->size(), std::size_t(12));
    QCOMPARE(found->at(11).files, QByteArrayList {"/usr/" + QByteArray(55'000, 'f')});
    Job cancelled;
    cancelled.cancel();
    QCOMPARE(rpmPackages(database, cancelled).error().kind, ErrorKind::Cancelled);
}

void TestPackageParsers::rpmInOldFormatsDamaged_data()
{
    rpmInOldFormats_data();
}

void TestPackageParsers::rpmInOldFormatsDamaged()
{
    QFETCH(QByteArray, database);
    for (qsizetype length = 0; length < database.size(); length += 1 + length / 16) {
        const auto found = rpmPackages(database.first(length), Job());
        QVERIFY(!found || found->size() <= 12);
    }
    std::mt19937 random(6);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = database;
        for (int change = 0; change < 8; ++change)
            bytes[qsizetype(random() % quint32(round % 3 == 0 ? bytes.size() : 5000))] = char(random());
        const auto found = rpmPackages(bytes, Job());
        QVERIFY(!found || found->size() <= 300);
    }
    // One blob, named by every slot.
    QByteArray loop = rpmNdb({rpmHeader("p", "1", "1", 1, "/", QByteArray(200'000, 'f'))});
    const QByteArray slot = loop.mid(48, 16);
    for (qsizetype at = 32; at < 4096; at += 16)
        loop.replace(at, 16, slot);
    QVERIFY(!rpmPackages(loop, Job()));
}

/** Makes packages, and databases with them by rpm and by Berkeley DB's own tool; beside each, what rpm says of it. */
const char *const MakeRpmDatabases = R"sh(
for i in 1 5 9; do
    {
        printf 'Name: pack%s\nVersion: 1.%s\nRelease: 3\nSummary: s\nLicense: MIT\nBuildArch: noarch\n' $i $i
        [ $i != 5 ] || echo 'Epoch: 2'
        printf '%%description\nd\n%%install\nmkdir -p %%{buildroot}/opt/p%s\n' $i
        printf 'for f in $(seq %s); do echo $f > %%{buildroot}/opt/p%s/file$f; done\n%%files\n/opt/p%s\n' \
            $((i * i * 4)) $i $i
    } > p$i.spec
    rpmbuild --quiet --define "_topdir $PWD" -bb p$i.spec
done
mkdir sqlite bdb
rpm --dbpath $PWD/sqlite --initdb
rpm --dbpath $PWD/sqlite --justdb --nodeps --nosignature --noscripts -i RPMS/noarch/*.rpm
python3 - > dump <<'END'
import sqlite3, struct
print('VERSION=3\nformat=bytevalue\ntype=hash\nh_nelem=20\ndb_pagesize=4096\nHEADER=END')
print(' ' + struct.pack('<I', 0).hex() + '\n ' + struct.pack('<I', 10).hex())
database = sqlite3.connect('sqlite/rpmdb.sqlite')
database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
for number, blob in database.execute('select hnum, blob from Packages'):
    print(' ' + struct.pack('<I', number).hex() + '\n ' + blob.hex())
print('DATA=END')
END
db_load -f dump bdb/Packages
rpm -qlp RPMS/noarch/pack5-*.rpm > listed
for kind in sqlite bdb; do
    [ $kind = bdb ] && backend=bdb_ro || backend=sqlite
    rpm --dbpath $PWD/$kind --define "_db_backend $backend" -qa \
        --qf '%{NAME}|%|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE}|%{ARCH}|%{LICENSE}|%{SIZE}\n' > $kind/expected
done
)sh";

void TestPackageParsers::rpmAsRpmReads()
{
    for (const char *tool : {"rpm", "rpmbuild", "db_load"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("no rpm here");
    }
    const QTemporaryDir directory;
    QProcess shell;
    shell.setWorkingDirectory(directory.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), directory.path());
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-ec"), QLatin1String(MakeRpmDatabases)});
    QVERIFY(shell.waitForFinished(120'000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    // A package that is a file of an image is an archive.
    const auto package = openFileSource(directory.filePath(QStringLiteral("RPMS/noarch/pack5-1.5-3.noarch.rpm")));
    QVERIFY(package);
    const auto members = listMembers(*package, Job());
    QVERIFY2(members, members ? "" : qPrintable(members.error().message()));
    QByteArray names;
    for (const MemberListing::Member &member : members->members)
        names += member.path.mid(1) + '\n';
    QCOMPARE(names, fileContent(directory.filePath(QStringLiteral("listed"))));
    for (const char *name : {"sqlite/rpmdb.sqlite", "bdb/Packages"}) {
        const QString path = directory.filePath(QLatin1String(name));
        const QByteArray listed = fileContent(QFileInfo(path).path() + QStringLiteral("/expected"));
        QStringList expected = QString::fromUtf8(listed).split(u'\n', Qt::SkipEmptyParts);
        const auto packages = rpmPackages(fileContent(path), Job());
        QVERIFY2(packages, packages ? "" : qPrintable(packages.error().cause));
        QStringList found;
        for (const QString &line : briefly(*packages))
            found.append(line.section(u'|', 0, 4));
        found.sort();
        expected.sort();
        QCOMPARE(expected.size(), 3);
        QCOMPARE(found, expected);
    }
}

void TestPackageParsers::rpmStopsWhenCancelled()
{
    QByteArrayList headers;
    for (int i = 0; i < 2'000; ++i)
        headers.append(rpmHeader("p" + QByteArray::number(i), "1", "1", 1, "/", "f"));
    Job job;
    job.cancel();
    const auto found = rpmPackages(rpmDatabase(headers), job);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

void TestPackageParsers::npm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(expected);
    };
    row("plain", R"({"name": "@a/b", "version": "1.0.0", "license": "MIT"})", "@a/b|1.0.0||MIT|");
    row("old license", R"({"name": "a", "version": "1", "license": {"type": "BSD", "url": "u"}})", "a|1||BSD|");
    row("old licenses", R"({"name": "a", "licenses": [{"type": "MIT"}, {"type": "X11"}, 3]})", "a|||MIT, X11|");
    row("no name", R"({"type": "module"})", "||||");
    row("wrong types", R"({"name": 3, "version": {}, "license": [1]})", "||||");
    row("no JSON", "module.exports = 1", "||||");
}

void TestPackageParsers::npm()
{
    QFETCH(QByteArray, json);
    QTEST(briefly(npmPackage(json)), "expected");
    QVERIFY(!npmPackage(QByteArray(100'000, '[')).isNamed());
}

void TestPackageParsers::python()
{
    QCOMPARE(briefly(pythonPackage("Metadata-Version: 2.1\nName: requests\nVersion: 2.31.0\nLicense: UNKNOWN\n"
                                   "Classifier: Topic :: Internet\n"
                                   "Classifier: License :: OSI Approved :: Apache Software License\n\nName: other\n")),
        QStringLiteral("requests|2.31.0||Apache Software License|"));
    QCOMPARE(briefly(pythonPackage("Name: a\nVersion: 1\nLicense: old\nLicense-Expression: MIT\n")),
        QStringLiteral("a|1||MIT|"));
}

void TestPackageParsers::pythonRecords()
{
    QCOMPARE(pythonRecord("a/__init__.py,sha256=x,12\n\"b,\"\"c\"\".py\",,\n../../../bin/a,,\n/abs,,\n\n", "/lib/site"),
        QByteArrayList({"/lib/site/a/__init__.py", "/lib/site/b,\"c\".py", "/lib/site/../../../bin/a", "/abs"}));
}

void TestPackageParsers::ruby()
{
    QCOMPARE(briefly(rubyPackage("# -*- encoding: utf-8 -*-\nGem::Specification.new do |s|\n"
                                 "  s.name = \"rake\".freeze\n  s.version = \"13.0.6\"\n"
                                 "  s.required_rubygems_version = Gem::Requirement.new(\">= 1.3\") if s.x\n"
                                 "  s.licenses = [\"MIT\".freeze, 'Ruby']\n  s.name = \"later\"\n")),
        QStringLiteral("rake|13.0.6||MIT, Ruby|"));
    QVERIFY(!rubyPackage("s.name = \"open\ns.=\n.name=\n=").isNamed());
}

void TestPackageParsers::go()
{
    const QByteArray modules = "path\texample.org/shop/cmd\nmod\texample.org/shop\t(devel)\t\n"
                               "dep\tgolang.org/x/sys\tv0.1.0\th1:abc\ndep\ta.b/c\tv1.0.0\n=>\tmy/fork\tv2.0.0\th1:d\n"
                               "build\tCGO_ENABLED=0\n";
    const QByteArray program = elfWithSection(".go.buildinfo", goBuildInfo("go1.21.3", modules));
    QCOMPARE(briefly(goPackagesIn(program)),
        QStringList({QStringLiteral("example.org/shop|(devel)|||"), QStringLiteral("golang.org/x/sys|v0.1.0|||"),
            QStringLiteral("my/fork|v2.0.0|||"), QStringLiteral("stdlib|1.21.3|||")}));
}

void TestPackageParsers::goWithoutModules()
{
    const QByteArray program = elfWithSection(".go.buildinfo", goBuildInfo("go1.19", "path\tgithub.com/docker/cli\n"));
    QCOMPARE(briefly(goPackagesIn(program)),
        QStringList({QStringLiteral("github.com/docker/cli||||"), QStringLiteral("stdlib|1.19|||")}));
    QVERIFY(goPackagesIn(elfWithSection(".text", goBuildInfo("go1.19", {}))).empty());
}

void TestPackageParsers::rust()
{
    const QByteArray json = R"({"packages": [{"name": "adler", "version": "1.0.2", "source": "crates.io"},
        {"name": "cc", "version": "1.0", "kind": "build"}, {"name": "shop", "version": "0.1.0", "root": true}, 7]})";
    // qCompress() puts the length before what zlib makes.
    const QByteArray program = elfWithSection(".dep-v0", qCompress(json).mid(4));
    const std::optional<ElfFile> file = ElfFile::open(memorySource(program, {}));
    QVERIFY(file);
    QCOMPARE(
        briefly(rustPackages(*file)), QStringList({QStringLiteral("shop|0.1.0|||"), QStringLiteral("adler|1.0.2|||")}));
    const QByteArray bomb = elfWithSection(".dep-v0", qCompress(QByteArray(64 << 20, ' ')).mid(4));
    QVERIFY(rustPackages(*ElfFile::open(memorySource(bomb, {}))).empty());
}

void TestPackageParsers::java()
{
    const QByteArray inner = zipped({{"META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-License: MIT\n"}});
    const QByteArray jar = zipped({
        {"META-INF/MANIFEST.MF", "Implementation-Version: 9\n"},
        {"META-INF/maven/a/shaded/pom.properties", "groupId=a\nartifactId=shaded\nversion=2\n"},
        {"META-INF/maven/org.shop/shop/pom.properties", "#comment\nversion=1.5\ngroupId=org.shop\nartifactId=shop\n"},
        {"BOOT-INF/lib/spring-core-6.1.jar", inner},
        {"BOOT-INF/lib/broken.jar", "PK\3\4"},
    });
    QCOMPARE(briefly(javaPackages(memorySource(jar, {}), "shop-1.5.jar", Job())),
        QStringList({QStringLiteral("org.shop:shop|1.5|||"), QStringLiteral("a:shaded|2|||"),
            QStringLiteral("spring-core|6.1||MIT|")}));
    QCOMPARE(briefly(javaPackageOf("plain.jar", "Implementation-Version: 9\n")), QStringLiteral("plain|9|||"));
    QVERIFY(javaPackages(memorySource("no zip", {}), "a.jar", Job()).empty());
}

void TestPackageParsers::hostilePrograms_data()
{
    QTest::addColumn<QByteArray>("program");
    const QByteArray good = elfWithSection(".go.buildinfo", goBuildInfo("go1.21.3", "mod\ta\tv1\n"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("magic only") << QByteArray("\177ELF");
    QTest::newRow("header only") << good.left(64);
    QTest::newRow("all ones") << QByteArray("\177ELF") + QByteArray(5'000, '\xff');
    QTest::newRow("32 bits") << QByteArray("\177ELF\1\1") + QByteArray(5'000, '\x11');
    QTest::newRow("length beyond the end") << elfWithSection(".go.buildinfo",
        QByteArray("\xff Go buildinf:\x08\x02") + QByteArray(16, '\0') + QByteArray(9, '\xff') + "go1");
    QTest::newRow("pointers to nowhere") << elfWithSection(
        ".go.buildinfo", QByteArray("\xff Go buildinf:\x08\x01") + QByteArray(32, '\xee'));
}

void TestPackageParsers::hostilePrograms()
{
    QFETCH(QByteArray, program);
    QVERIFY(goPackagesIn(program).empty());
}

void TestPackageParsers::distributions()
{
    const Distribution found
        = readDistribution("NAME=\"x\"\nID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME='Debian 12'\nodd\n");
    QCOMPARE(found.id, QStringLiteral("debian"));
    QCOMPARE(found.version, QStringLiteral("12"));
    QCOMPARE(found.name, QStringLiteral("Debian 12"));
}

void TestPackageParsers::urls_data()
{
    QTest::addColumn<Ecosystem>("ecosystem");
    QTest::addColumn<QString>("package"); // name|version|architecture
    QTest::addColumn<QString>("url");
    const auto row = [](Ecosystem ecosystem, const char *package, const char *url) {
        QTest::newRow(url) << ecosystem << QString::fromLatin1(package) << QString::fromLatin1(url);
    };
    row(Ecosystem::Debian, "libstdc++6|2:9.0+x|amd64",
        "pkg:deb/debian/libstdc%2B%2B6@2:9.0%2Bx?arch=amd64&distro=debian-12");
    row(Ecosystem::Alpine, "musl|1-r2|x86_64", "pkg:apk/debian/musl@1-r2?arch=x86_64&distro=debian-12");
    row(Ecosystem::Rpm, "bash|1:5.2-1|x86_64", "pkg:rpm/debian/bash@5.2-1?arch=x86_64&distro=debian-12&epoch=1");
    row(Ecosystem::Npm, "@angular/core|1.0|", "pkg:npm/%40angular/core@1.0");
    row(Ecosystem::Python, "Typing_Extensions|4|", "pkg:pypi/typing-extensions@4");
    row(Ecosystem::Ruby, "nokogiri|1|java", "pkg:gem/nokogiri@1?platform=java");
    row(Ecosystem::Go, "golang.org/x/sys|v0.1.0|", "pkg:golang/golang.org/x/sys@v0.1.0");
    row(Ecosystem::Rust, "adler||", "pkg:cargo/adler");
    row(Ecosystem::Java, "org.shop:shop|1|", "pkg:maven/org.shop/shop@1");
}

void TestPackageParsers::urls()
{
    QFETCH(Ecosystem, ecosystem);
    QFETCH(QString, package);
    Package described;
    described.ecosystem = ecosystem;
    described.name = package.section(QLatin1Char('|'), 0, 0);
    described.version = package.section(QLatin1Char('|'), 1, 1);
    described.architecture = package.section(QLatin1Char('|'), 2, 2);
    QTEST(packageUrl(described, {QStringLiteral("debian"), QStringLiteral("12"), {}}), "url");
}

void TestPackageParsers::versions_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    const auto row = [](const char *older, const char *newer) {
        QTest::addRow("%s < %s", older, newer) << QString::fromLatin1(older) << QString::fromLatin1(newer);
    };
    row("1.9", "1.10");
    row("1.0~rc1", "1.0");
    row("1.0", "1.0a");
    row("1.0a", "1.0+b");
    row("9", "1:1");
    row("1.0-1", "1.0-2");
    row("1.0-9", "1.1-1");
    row("1.0", "1.0-1");
    row("v1.2.3", "v1.12.0");
    row("", "1");
    row("5.2.15-2+b7", "5.2.15-2+b8");
}

void TestPackageParsers::versions()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(compareVersions(older, newer) < 0);
    QVERIFY(compareVersions(newer, older) > 0);
    QCOMPARE(compareVersions(newer, newer), 0);
}

void TestPackageParsers::licenses_data()
{
    QTest::addColumn<QString>("license");
    QTest::addColumn<bool>("isExpression");
    const auto row = [](const char *license, bool isExpression) {
        QTest::newRow(license) << QString::fromLatin1(license) << isExpression;
    };
    row("MIT", true);
    row("GPL-2.0-only AND (MIT OR Apache-2.0 WITH LLVM-exception)", true);
    row("((MIT))", true);
    row("GPL-2+", false);
    row("MIT Apache-2.0", false);
    row("MIT AND", false);
    row("(MIT", false);
    row("MIT)", false);
    row("()", false);
    row("MIT WITH MIT", false);
    row("(MIT) WITH LLVM-exception", false);
    row("", false);
}

void TestPackageParsers::licenses()
{
    QFETCH(QString, license);
    QTEST(isLicenseExpression(license), "isExpression");
}

void TestPackageParsers::texts()
{
    const std::vector<Package> packages = dpkgPackages("Package: " + QByteArray(100'000, 'a') + "\n", Job());
    QCOMPARE(packages.size(), 1u);
    QCOMPARE(packages.front().name.size(), limits::PackageText);
    // A long folder, and files in it without end.
    QByteArray folder = "P:a\nF:" + QByteArray(100'000, 'f') + '\n';
    for (int i = 0; i < 10'000; ++i)
        folder += "R:\n";
    QCOMPARE(apkPackages(folder, Job()).front().files.size(), limits::PackagePathBytes / 100'066);
    QByteArray many;
    for (std::size_t i = 0; i <= limits::DatabasePackages; ++i)
        many += "P:a\n\n";
    QCOMPARE(apkPackages(many, Job()).size(), limits::DatabasePackages);
}

STRATOSCOPE_TEST(TestPackageParsers)
#include "tst_packageparsers.moc"
