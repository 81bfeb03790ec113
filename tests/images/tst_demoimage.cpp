// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace stratoscope;

/** The demo image shows what it should, and the image builder always produces the same bytes. */
class TestDemoImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void isSmall();
    void isMadeAlikeInEveryLocale_data();
    void isMadeAlikeInEveryLocale();
    void showsEveryEffect();
    void showsWaste();
    void containerAddsChangesAndDeletes();
    void builderMakesEveryForm_data();
    void builderMakesEveryForm();
    void builderRefusesNonsense_data();
    void builderRefusesNonsense();
};

namespace
{

const QString demoTar = QStringLiteral(STRATOSCOPE_DEMO_DIRECTORY "/demo.tar");
const QString demoUpper = QStringLiteral(STRATOSCOPE_DEMO_DIRECTORY "/demo-upper.tar");
const QString demoBuilder = QStringLiteral(STRATOSCOPE_BUILD_IMAGE);

/** The objects printed by stratoscope-cli list about \a layer; empty if it fails. */
std::vector<QJsonObject> listedLayer(int layer)
{
    const FinishedRun run = runCli({QStringLiteral("list"), QStringLiteral("--layer"), QString::number(layer),
        QStringLiteral("--upper"), demoUpper, demoTar});
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : run.exitCode == 0 ? run.output.split('\n') : QByteArrayList()) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

std::set<QString> values(const std::vector<QJsonObject> &objects, const QString &key)
{
    std::set<QString> found;
    for (const QJsonObject &object : objects)
        found.insert(object.value(key).toString());
    return found;
}

QJsonObject demoReport()
{
    const FinishedRun run
        = runCli({QStringLiteral("report"), demoTar, QStringLiteral("--format"), QStringLiteral("json")});
    return run.exitCode == 0 && run.errors.isEmpty() ? QJsonDocument::fromJson(run.output).object() : QJsonObject();
}

/** Two images that share a layer; the second has two platforms and an attestation. */
QByteArray twoImages(const QByteArray &form)
{
    return R"({
        "form": ")"
        + form + R"(",
        "images": [
            {"names": ["one:1"], "steps": [{"by": "ADD base /", "layer": "base"}]},
            {"names": ["two:1"], "attested": true, "platform": "linux/amd64",
             "steps": [{"by": "ADD base /", "layer": "base"}, {"by": "RUN rm /a", "layer": {"entries": [{"whiteout": "a"}]}}]},
            {"names": ["two:1"], "platform": "linux/arm64/v8",
             "steps": [{"by": "ADD base /", "layer": "base"}, {"by": "ENV x=y"}]}
        ],
        "layers": {"base": {"compression": "zstd", "tar": "gnu", "entries": [
            {"file": "a", "text": "1"}, {"file": "caf\\xe9", "random": 100}]}}
    })";
}

}

void TestDemoImage::isSmall()
{
    QVERIFY(QFileInfo(demoTar).size() > 10'000);
    QVERIFY(QFileInfo(demoTar).size() + QFileInfo(demoUpper).size() < 200'000);
}

void TestDemoImage::isMadeAlikeInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("C.UTF-8") << QStringLiteral("C.UTF-8");
    QTest::newRow("C") << QStringLiteral("C");
}

void TestDemoImage::isMadeAlikeInEveryLocale()
{
    QFETCH(QString, locale);
    const QTemporaryDir directory;
    const QString again = directory.filePath(QStringLiteral("demo.tar"));
    const QString upperAgain = directory.filePath(QStringLiteral("upper.tar"));
    const FinishedRun run = runProgram(demoBuilder,
        {QStringLiteral(STRATOSCOPE_DEMO_DESCRIPTION), again, QStringLiteral("--upper"), upperAgain},
        {QStringLiteral("LC_ALL=") + locale, QStringLiteral("TZ=Asia/Tokyo")});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    QVERIFY(bytesOf(again) == bytesOf(demoTar));
    QVERIFY(bytesOf(upperAgain) == bytesOf(demoUpper));
}

void TestDemoImage::showsEveryEffect()
{
    std::vector<QJsonObject> all;
    for (int layer = 0; layer < 8; ++layer) {
        const std::vector<QJsonObject> listed = listedLayer(layer);
        QVERIFY(!listed.empty());
        all.insert(all.end(), listed.begin(), listed.end());
    }
    const auto texts = [](std::initializer_list<const char *> names) {
        std::set<QString> set;
        for (const char *name : names)
            set.insert(QString::fromLatin1(name));
        return set;
    };
    QCOMPARE(values(all, QStringLiteral("change")),
        texts({"added", "modified", "metadata", "replaced", "unchanged", "deleted", "opaque"}));
    QCOMPARE(values(all, QStringLiteral("type")),
        texts({"file", "directory", "symlink", "hardlink", "char", "block", "fifo"}));
    QVERIFY(values(all, QStringLiteral("mode")).contains(QStringLiteral("4755")));
}

void TestDemoImage::showsWaste()
{
    const QJsonObject totals = demoReport().value(QLatin1String("totals")).toObject();
    const qint64 size = totals.value(QLatin1String("size")).toInteger();
    const qint64 wasted = totals.value(QLatin1String("wastedBytes")).toInteger();
    QVERIFY(wasted > size / 10);
    QVERIFY(wasted < size / 2);
    // It has to open instantly.
    QVERIFY(size < 80'000'000);
}

void TestDemoImage::containerAddsChangesAndDeletes()
{
    const std::set<QString> changes = values(listedLayer(8), QStringLiteral("change"));
    for (const char *change : {"added", "modified", "deleted", "opaque"})
        QVERIFY2(changes.contains(QString::fromLatin1(change)), change);
}

void TestDemoImage::builderMakesEveryForm_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("target");
    for (const char *form : {"docker-archive", "docker-oci", "oci"}) {
        QTest::addRow("%s, archive", form) << QByteArray(form) << QStringLiteral("image.tar");
        QTest::addRow("%s, directory", form) << QByteArray(form) << QStringLiteral("image/");
    }
}

void TestDemoImage::builderMakesEveryForm()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, target);
    const QTemporaryDir directory;
    const QString description = directory.filePath(QStringLiteral("description.json"));
    QFile file(description);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(twoImages(form));
    file.close();
    const QString image = directory.path() + QLatin1Char('/') + target;
    const FinishedRun run = runProgram(demoBuilder, {description, image});
    QVERIFY2(run.exitCode == 0, run.summary().constData());

    const auto paths = [&](const char *name, const char *platform) {
        const FinishedRun listed = runCli({QStringLiteral("list"), image, QStringLiteral("--image"),
            QString::fromLatin1(name), QStringLiteral("--platform"), QString::fromLatin1(platform)});
        QByteArrayList found;
        for (const QByteArray &line : listed.output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                found.append(object.value(QLatin1String("path")).toString().toUtf8());
        }
        return found;
    };
    QCOMPARE(paths("one:1", "linux/amd64"), QByteArrayList({"/a", "/caf\\xe9"}));
    QCOMPARE(paths("two:1", "linux/amd64"), QByteArrayList({"/caf\\xe9"}));
    QCOMPARE(paths("two:1", "linux/arm64"), QByteArrayList({"/a", "/caf\\xe9"}));
}

void TestDemoImage::builderRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QByteArray>("says");
    const QByteArray layer = R"({"images": [{"steps": [{"by": "x", "layer": )";
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("not JSON");
    QTest::newRow("unknown form") << QByteArray(R"({"form": "floppy"})") << QByteArray("floppy");
    QTest::newRow("unknown layer") << layer + R"("base"}]}]})" << QByteArray("base");
    QTest::newRow("unknown entry") << layer + R"({"entries": [{"fyle": "a"}]}}]}]})" << QByteArray("fyle");
    QTest::newRow("unknown attribute") << layer + R"({"entries": [{"file": "a", "mood": "1"}]}}]}]})"
                                       << QByteArray("mood");
    QTest::newRow("nothing to copy up") << layer + R"({"entries": [{"copyUp": "a"}]}}]}]})" << QByteArray("copy up");
    QTest::newRow("unknown compression") << layer + R"({"compression": "rar"}}]}]})" << QByteArray("rar");
}

void TestDemoImage::builderRefusesNonsense()
{
    QFETCH(QByteArray, description);
    QFETCH(QByteArray, says);
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("description.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(description);
    file.close();
    const FinishedRun run = runProgram(demoBuilder, {path, directory.filePath(QStringLiteral("image.tar"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(says), run.summary().constData());
}

STRATOSCOPE_TEST(TestDemoImage)
#include "tst_demoimage.moc"
