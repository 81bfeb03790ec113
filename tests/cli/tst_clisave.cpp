// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** The commands "squash" and "save". */
class TestCliSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void wrongUsage_data();
    void wrongUsage();
    void squashes_data();
    void squashes();
    void savesAContainer();
    void keepsItsNameOnlyAsItIs();
    void refusesWhatIsDamaged();
    void saysWhereItCannotBe();

private:
    QString out() const { return m_image.path(QStringLiteral("out.tar")); }

    CliImage m_image;
};

namespace
{

QJsonObject reportOf(const QString &path)
{
    return runCli({QStringLiteral("report"), path, QStringLiteral("--format"), QStringLiteral("json")}).document();
}

}

void TestCliSave::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QByteArray(says);
    };
    row("squash", "no output file");
    row("squash -o OUT --format zip", "unknown format \"zip\"");
    row("squash -o OUT --compress xz", "unknown compression \"xz\"");
    row("squash -o OUT --level 20", "not a level");
    row("squash -o OUT --layers 1..99", "no layers 1..99");
    row("squash -o OUT --layers x", "not a range of layers");
    row("squash -o OUT --layers 0..1 --layers 1..2", "two ranges");
    row("squash -o OUT --tag No:Name", "not a valid image name");
    row("save -o OUT --layers all", "layers");
    row("save -o OUT --created yesterday", "not a time");
}

void TestCliSave::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    arguments.replaceInStrings(QStringLiteral("OUT"), out());
    const CliRun run = runCli(arguments + QStringList {m_image.write(QStringLiteral("image.tar"))});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(out()));
}

void TestCliSave::squashes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("layers"); ///< The number of layers that disappear.
    QTest::addColumn<QString>("format");
    QTest::newRow("all") << QStringList() << -1 << QStringLiteral("oci-archive");
    QTest::newRow("two") << QStringList {QStringLiteral("--layers"), QStringLiteral("0..1")} << 1
                         << QStringLiteral("oci-archive");
    QTest::newRow("docker") << QStringList {QStringLiteral("--format"), QStringLiteral("docker-archive"),
        QStringLiteral("--compress"), QStringLiteral("gzip")}
                            << -1 << QStringLiteral("docker-archive");
}

void TestCliSave::squashes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, layers);
    QFETCH(QString, format);
    const QString image = m_image.write(QStringLiteral("image.tar"));
    const CliRun run = runCli(QStringList {QStringLiteral("squash"), image, QStringLiteral("-o"), out(),
                                  QStringLiteral("--tag"), QStringLiteral("new")}
        + arguments);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject before = reportOf(image);
    const QJsonObject after = reportOf(out());
    const qsizetype count = before.value(QLatin1String("layers")).toArray().size();
    QCOMPARE(after.value(QLatin1String("layers")).toArray().size(), layers < 0 ? 1 : count - layers);
    QVERIFY2(run.output.contains("new:latest"), run.output.constData());
    QVERIFY(runCli({QStringLiteral("report"), out()}).output.contains(format.toUtf8()));
    const auto totals = [](const QJsonObject &report) {
        return report.value(QLatin1String("totals")).toObject().value(QLatin1String("visibleBytes")).toInteger();
    };
    QCOMPARE(totals(after), totals(before));
    // Saving again gives the same bytes.
    QFile first(out());
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QCOMPARE(runCli(QStringList {QStringLiteral("squash"), image, QStringLiteral("-o"), out(), QStringLiteral("--tag"),
                        QStringLiteral("new")}
                 + arguments)
                 .exitCode,
        0);
    QFile second(out());
    QVERIFY(second.open(QIODevice::ReadOnly));
    QVERIFY(second.readAll() == bytes);
}

void TestCliSave::savesAContainer()
{
    const QString image = m_image.write(QStringLiteral("image.tar"));
    const QString upper = m_image.write(QStringLiteral("upper.tar"),
        std::vector<imagebuilder::TarEntry> {tarEntry("brand-new", imagebuilder::TarType::File, 0600, "x")});
    const CliRun run = runCli({QStringLiteral("save"), image, QStringLiteral("--upper"), upper, QStringLiteral("-o"),
        out(), QStringLiteral("--created-by"), QStringLiteral("by hand"), QStringLiteral("--created"),
        QStringLiteral("2026-01-02T03:04:05Z")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.output.contains("the writable layer"));
    const QByteArray report = runCli({QStringLiteral("report"), out()}).output;
    QVERIFY2(report.contains("by hand"), report.constData());
    QVERIFY(runCli({QStringLiteral("list"), out()}).output.contains("\"/brand-new\""));
    QCOMPARE(reportOf(out()).value(QLatin1String("layers")).toArray().size(),
        reportOf(image).value(QLatin1String("layers")).toArray().size() + 1);
}

void TestCliSave::keepsItsNameOnlyAsItIs()
{
    const QString image = m_image.write(QStringLiteral("image.tar"));
    const QString name = m_image.set().images.front().names.value(0);
    QVERIFY(!name.isEmpty());
    QVERIFY(runCli({QStringLiteral("save"), image, QStringLiteral("-o"), out()}).output.contains(name.toUtf8()));
    QVERIFY(!runCli({QStringLiteral("squash"), image, QStringLiteral("-o"), out()}).output.contains(name.toUtf8()));
}

void TestCliSave::refusesWhatIsDamaged()
{
    std::vector<imagebuilder::TarEntry> files = m_image.files(imagebuilder::Form::Oci);
    for (imagebuilder::TarEntry &file : files) {
        if (file.content == m_image.set().layers.front().blob)
            file.content.chop(10);
    }
    const QString image = m_image.write(QStringLiteral("damaged.tar"), files);
    QFile::remove(out());
    for (const char *command : {"squash", "save"}) {
        const CliRun run = runCli({QString::fromLatin1(command), image, QStringLiteral("-o"), out()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.errors.contains("cannot save layer 0, which is damaged"), run.errors.constData());
        QVERIFY(!QFile::exists(out()));
    }
}

void TestCliSave::saysWhereItCannotBe()
{
    const QString image = m_image.write(QStringLiteral("image.tar"));
    const CliRun run
        = runCli({QStringLiteral("save"), image, QStringLiteral("-o"), m_image.path(QStringLiteral("no/such/file"))});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("no/such/file"), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliSave)
#include "tst_clisave.moc"
