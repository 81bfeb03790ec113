// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "handlayout.h"

#include "buildsreport.h"
#include "causewords.h"
#include "comparebuilds.h"
#include "loadimage.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** What made the digests of two builds differ, on layers that GNU tar, gzip and zstd make of the same files. */
class TestBuilds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void causes_data();
    void causes();
    void compressions_data();
    void compressions();
    void filesThatDiffer();
    void orderCountsWhatMoved();
    void configs();
    void layersWithoutCounterpart();
    void whatCannotBeRead();
    void damagedLayers();
    void recordsThatEnginesIgnore();
    void hostileHeaders();
    void cancelled();
    void reports();

private:
    QByteArray packed(const QStringList &options, const QStringList &names = {QStringLiteral(".")}) const;
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_directory;
};

namespace
{

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString digestText(const QByteArray &bytes)
{
    return QLatin1String("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** A layer as stored, and the tar in it. */
struct MadeLayer
{
    QByteArray blob;
    QByteArray tar;
};

LoadedImagePtr imageOf(
    const std::vector<MadeLayer> &layers, const QString &created = QStringLiteral("2024-01-01T00:00:00Z"))
{
    HandLayout layout;
    QJsonArray diffIds;
    QJsonArray history;
    QJsonArray descriptors;
    for (const MadeLayer &layer : layers) {
        diffIds.append(digestText(layer.tar));
        history.append(QJsonObject {
            {QStringLiteral("created"), created}, {QStringLiteral("created_by"), QStringLiteral("RUN make")}});
        descriptors.append(layout.addBlob(layer.blob, mediatype::Layer));
    }
    const QJsonObject config
        = layout.addJson({{QStringLiteral("created"), created}, {QStringLiteral("history"), history},
                             {QStringLiteral("rootfs"), QJsonObject {{QStringLiteral("diff_ids"), diffIds}}}},
            mediatype::Config);
    layout.list(layout.addManifest(config, descriptors));
    const auto source = readImageSource(layout.files(), Job());
    const auto image = source ? loadImage(*source, 0, {}, Job()) : Result<LoadedImagePtr>(nullptr);
    return image.value_or(nullptr);
}

LoadedImagePtr imageOf(const QByteArray &tar)
{
    return imageOf(std::vector {MadeLayer {tar, tar}});
}

BuildDifferences compared(const LoadedImagePtr &before, const LoadedImagePtr &after)
{
    return compareBuilds(before, after, Job()).value();
}

/** "time 3, owner 3": the causes in the bottom layer. */
QString causesOf(const BuildDifferences &differences)
{
    QStringList texts;
    for (const DigestCause &cause : differences.layers.at(0).causes)
        texts.append(QStringLiteral("%1 %2").arg(causeName(cause.cause)).arg(cause.entries));
    return texts.join(QLatin1String(", "));
}

}

void TestBuilds::initTestCase()
{
    QVERIFY(QDir(m_directory.path()).mkpath(QStringLiteral("tree/d")));
    write(QStringLiteral("tree/a"), "first");
    write(QStringLiteral("tree/d/b"), "second");
}

void TestBuilds::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/** The four entries ".", "a", "d" and "d/b". */
QByteArray TestBuilds::packed(const QStringList &options, const QStringList &names) const
{
    const QStringList fixed {QStringLiteral("-C"), m_directory.filePath(QStringLiteral("tree")),
        QStringLiteral("--sort=name"), QStringLiteral("--mtime=@1000"), QStringLiteral("--owner=0"),
        QStringLiteral("--group=0"), QStringLiteral("--format=gnu"), QStringLiteral("--blocking-factor=1"),
        QStringLiteral("--mode=u=rwX,go=rX")};
    return outputOf(
        QStringLiteral("tar"), fixed + options + QStringList {QStringLiteral("-cf"), QStringLiteral("-")} + names);
}

void TestBuilds::causes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("causes");
    const auto row = [](const char *name, const char *options, const char *causes) {
        QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << QString::fromLatin1(causes);
    };
    row("nothing", "", "");
    row("times", "--mtime=@2000", "time 4");
    row("owners", "--owner=root:7", "owner 4");
    row("names of owners", "--owner=someone:0", "owner-names 4");
    row("modes", "--mode=u=rwX,go=", "mode 4");
    row("another dialect", "--format=ustar", "tar-format 4");
    row("PAX records", "--format=posix", "access-times 4, tar-format 4");
    row("how names are written", "--transform=s,^\\./,,", "name-spelling 3");
    row("zeros at the end", "--blocking-factor=40", "ending 0");
    row("two at once", "--mtime=@2000 --owner=root:7", "owner 4, time 4");
}

void TestBuilds::causes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, causes);
    const BuildDifferences differences = compared(imageOf(packed({})), imageOf(packed(options)));
    QCOMPARE(causesOf(differences), causes);
    QCOMPARE(differences.isSame(), causes.isEmpty());
    QVERIFY(!differences.layers.front().problem);
    for (const DigestCause &cause : differences.layers.front().causes) {
        QVERIFY(!causeText(cause).isEmpty());
        QVERIFY(!causeAdvice(cause).isEmpty());
        QCOMPARE(cause.path.startsWith('/'), cause.cause != BuildCause::Ending);
    }
}

void TestBuilds::compressions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("otherProgram");
    QTest::addColumn<QString>("otherOptions");
    QTest::addColumn<QString>("differs");
    QTest::newRow("the same") << "gzip"
                              << "-n6"
                              << "gzip"
                              << "-n6"
                              << "";
    QTest::newRow("gzip's level") << "gzip"
                                  << "-n1"
                                  << "gzip"
                                  << "-n9"
                                  << "compression 0";
    QTest::newRow("gzip and zstd") << "gzip"
                                   << "-n6"
                                   << "zstd"
                                   << "-q"
                                   << "compression 0";
    QTest::newRow("zstd's checksum") << "zstd"
                                     << "-q"
                                     << "zstd"
                                     << "-q --no-check"
                                     << "compression 0";
}

void TestBuilds::compressions()
{
    QFETCH(QString, program);
    QFETCH(QString, options);
    QFETCH(QString, otherProgram);
    QFETCH(QString, otherOptions);
    QFETCH(QString, differs);
    const QByteArray tar = packed({});
    const auto made = [&tar](const QString &name, const QString &words) {
        return imageOf(
            {{outputOf(name, words.split(QLatin1Char(' ')) + QStringList {QStringLiteral("-c")}, tar), tar}});
    };
    const BuildDifferences differences = compared(made(program, options), made(otherProgram, otherOptions));
    QCOMPARE(causesOf(differences), differs);
    const LayerDifference &layer = differences.layers.front();
    if (!differs.isEmpty())
        QVERIFY(compressionText(layer.compressedBefore) != compressionText(layer.compressedAfter));
}

void TestBuilds::filesThatDiffer()
{
    const QByteArray before = packed({});
    write(QStringLiteral("tree/a"), "other");
    write(QStringLiteral("tree/new"), "new");
    QVERIFY(QFile::rename(m_directory.filePath(QStringLiteral("tree/d/b")), m_directory.filePath(QStringLiteral("b"))));
    const BuildDifferences differences = compared(imageOf(before), imageOf(packed({})));
    QVERIFY(QFile::remove(m_directory.filePath(QStringLiteral("tree/new"))));
    QVERIFY(QFile::rename(m_directory.filePath(QStringLiteral("b")), m_directory.filePath(QStringLiteral("tree/d/b"))));
    write(QStringLiteral("tree/a"), "first");
    QCOMPARE(causesOf(differences), QStringLiteral("added 1, removed 1, content 1"));
    QCOMPARE(differences.layers.front().causes.at(0).path, QByteArray("/new"));
    QCOMPARE(differences.layers.front().causes.at(1).path, QByteArray("/d/b"));
    QCOMPARE(differences.layers.front().causes.at(2).path, QByteArray("/a"));
    QVERIFY(!buildsText(differences).contains(QLatin1String("only metadata")));
}

void TestBuilds::orderCountsWhatMoved()
{
    const QStringList names {QStringLiteral("a"), QStringLiteral("d")};
    const QStringList turned {QStringLiteral("d"), QStringLiteral("a")};
    // "d" and "d/b" keep their order, so only "a" moved.
    const BuildDifferences differences = compared(imageOf(packed({}, names)), imageOf(packed({}, turned)));
    QCOMPARE(causesOf(differences), QStringLiteral("order 1"));
    QVERIFY(buildsText(differences).contains(QLatin1String("only metadata")));
}

void TestBuilds::configs()
{
    const QByteArray tar = packed({});
    const BuildDifferences differences
        = compared(imageOf(tar), imageOf({{tar, tar}}, QStringLiteral("2025-01-01T00:00:00Z")));
    QVERIFY(!differences.isSame());
    QVERIFY(differences.layers.front().isSame());
    QCOMPARE(differences.config.size(), std::size_t(2));
    QCOMPARE(differences.config[0].field, QStringLiteral("created"));
    QCOMPARE(differences.config[1].field, QStringLiteral("history[0].created"));
    QCOMPARE(differences.config[1].after, QStringLiteral("2025-01-01T00:00:00Z"));
    QVERIFY(buildsReportText(differences, 80).contains(QLatin1String("SOURCE_DATE_EPOCH")));
}

void TestBuilds::layersWithoutCounterpart()
{
    const QByteArray tar = packed({});
    const QByteArray other = packed({}, {QStringLiteral("d")});
    const BuildDifferences differences = compared(imageOf({{tar, tar}}), imageOf({{tar, tar}, {other, other}}));
    QCOMPARE(differences.layers.size(), std::size_t(1));
    QCOMPARE(differences.onlyAfter, std::vector<LayerIndex> {LayerIndex(1)});
    QVERIFY(differences.onlyBefore.empty());
    QVERIFY(!differences.isSame());
}

void TestBuilds::whatCannotBeRead()
{
    auto sealed = std::make_shared<LoadedImage>(*imageOf(packed({})));
    sealed->layers.front().sealed = true;
    const BuildDifferences differences = compared(sealed, imageOf(packed({QStringLiteral("--mtime=@2000")})));
    QVERIFY(differences.layers.front().problem);
    QVERIFY(!differences.layers.front().isSame());
    QVERIFY(layerText(differences.layers.front()).contains(QLatin1String("cannot be compared")));
}

void TestBuilds::damagedLayers()
{
    QByteArray cut = packed({});
    cut.truncate(700);
    const BuildDifferences differences = compared(imageOf(packed({})), imageOf(cut));
    QVERIFY(differences.layers.front().problem);
}

void TestBuilds::recordsThatEnginesIgnore()
{
    const QByteArray known = packed({QStringLiteral("--format=posix")});
    QByteArray unknown = known;
    unknown.replace(" atime=", " xtime=");
    QCOMPARE(causesOf(compared(imageOf(known), imageOf(unknown))), QStringLiteral("access-times 4, pax-records 4"));
}

/** What an extended header claims of its records is not believed. */
void TestBuilds::hostileHeaders()
{
    const QByteArray right = packed({QStringLiteral("--format=posix")});
    const qsizetype length = right.indexOf(" atime=") - 2;
    QVERIFY(length > 0);
    for (const char *claim : {"99", "-1", "00", "zz", "  "}) {
        QByteArray wrong = right;
        wrong.replace(length, 2, claim);
        QVERIFY(compareBuilds(imageOf(right), imageOf(wrong), Job()));
    }
}

void TestBuilds::cancelled()
{
    Job job;
    job.cancel();
    const auto outcome = compareBuilds(imageOf(packed({})), imageOf(packed({QStringLiteral("--mtime=@2000")})), job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

void TestBuilds::reports()
{
    const BuildDifferences differences
        = compared(imageOf(packed({})), imageOf(packed({QStringLiteral("--mtime=@2000")})));
    const QString text = buildsReportText(differences, 80);
    QVERIFY(text.contains(QLatin1String("times of 4 entries")));
    QVERIFY(text.contains(QLatin1String("RUN make")));
    const QString markdown = buildsReportMarkdown(differences);
    QVERIFY(markdown.contains(QLatin1String("times of 4 entries")));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(buildsReportJson(differences), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject cause = json.value(QLatin1String("layers"))
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(QLatin1String("causes"))
                                  .toArray()
                                  .at(0)
                                  .toObject();
    QCOMPARE(cause.value(QLatin1String("cause")).toString(), QStringLiteral("time"));
    QCOMPARE(cause.value(QLatin1String("entries")).toInt(), 4);
    QCOMPARE(cause.value(QLatin1String("example")).toString(), QStringLiteral("/"));
}

STRATOSCOPE_TEST(TestBuilds)
#include "tst_builds.moc"
