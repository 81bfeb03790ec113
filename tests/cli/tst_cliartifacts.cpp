// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "handlayout.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** The program on what is no file system, or only partly readable as one. */
class TestCliArtifacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signature();
    void besideAnImage();
    void bothNames();
    void encrypted();
    void stargz();

private:
    CliImage m_folder;

    QString write(const HandLayout &layout) const
    {
        const QString path = m_folder.path(QStringLiteral("layout.tar"));
        return imagebuilder::writeFile(layout.archive(), path) ? path : QString();
    }
};

void TestCliArtifacts::signature()
{
    HandLayout layout;
    layout.list(layout.addManifest(layout.addConfig({"a"}),
        {layout.addBlob("{\"critical\":{}}", QStringLiteral("application/vnd.dev.cosign.simplesigning.v1+json"))}));
    const QString path = write(layout);
    for (const char *command : {"list", "save", "squash"}) {
        QStringList arguments {QLatin1String(command), path};
        if (arguments[0] != QLatin1String("list"))
            arguments << QStringLiteral("-o") << m_folder.path(QStringLiteral("out.tar"));
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains("this is a signature (cosign), not a file system"), run.errors.constData());
    }
    QCOMPARE(runCli({QStringLiteral("diff"), path, path}).exitCode, 3);
    for (const char *format : {"text", "json", "markdown", "html", "sarif"}) {
        const CliRun run = runCli({QStringLiteral("report"), path, QStringLiteral("--format"), QLatin1String(format)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
        QVERIFY2(format == QByteArray("sarif") || run.output.contains("signature"), run.output.constData());
    }
    const QJsonObject report
        = runCli({QStringLiteral("report"), path, QStringLiteral("--format"), QStringLiteral("json")}).document();
    QCOMPARE(report.value(QLatin1String("image")).toObject().value(QLatin1String("kind")).toString(),
        QStringLiteral("signature"));
    QCOMPARE(report.value(QLatin1String("artifact")).toObject().value(QLatin1String("blobs")).toArray().size(), 2);
    QVERIFY(!report.contains(QLatin1String("dive")));
}

void TestCliArtifacts::besideAnImage()
{
    HandLayout layout;
    layout.list(
        layout.addManifest(layout.addBlob("{}", mediatype::Empty), {layout.addBlob("chart", QStringLiteral("a/b"))},
            {{QStringLiteral("artifactType"), QStringLiteral("application/vnd.cncf.helm.config.v1+json")}}),
        QStringLiteral("chart:1"));
    layout.list(layout.addManifest(layout.addConfig({"a"}), {layout.addLayer("a")}), QStringLiteral("shop:1"));
    const QString path = write(layout);
    // One image is no question, whatever else there is.
    const CliRun list = runCli({QStringLiteral("list"), path});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.errors, QByteArray());
    QCOMPARE(list.lines().size(), 1u);
    QCOMPARE(runCli({QStringLiteral("list"), path, QStringLiteral("--image"), QStringLiteral("chart:1")}).exitCode, 3);
    QCOMPARE(runCli({QStringLiteral("list"), path, QStringLiteral("--image"), QStringLiteral("@1")}).exitCode, 3);
    const QByteArray images = runCli({QStringLiteral("images"), path}).output;
    QVERIFY2(images.contains("Helm chart") && images.indexOf("shop:1") < images.indexOf("chart:1"), images.constData());
}

void TestCliArtifacts::bothNames()
{
    HandLayout layout;
    const QJsonObject manifest = layout.addManifest(layout.addConfig({"a"}), {layout.addLayer("a")});
    layout.list(manifest, QStringLiteral("shop:1"));
    layout.list(manifest, QStringLiteral("shop:latest"));
    const QString path = write(layout);
    for (const char *name : {"shop:1", "shop"}) {
        const CliRun report = runCli({QStringLiteral("report"), path, QStringLiteral("--image"), QLatin1String(name)});
        QVERIFY(report.output.contains(name == QByteArray("shop") ? "shop:latest" : name));
    }
    const CliRun run = runCli({QStringLiteral("images"), path});
    QVERIFY2(run.output.contains("shop:1, shop:latest"), run.output.constData());
}

void TestCliArtifacts::encrypted()
{
    HandLayout layout;
    const QByteArray secret(5000, '\x9c');
    QJsonObject layer = layout.addBlob(secret, mediatype::GzipLayer + QStringLiteral("+encrypted"));
    const QJsonObject keys {{QStringLiteral("org.opencontainers.image.enc.keys.jwe"), QStringLiteral("a2V5")}};
    layer.insert(QStringLiteral("annotations"), keys);
    layout.list(layout.addManifest(layout.addConfig({"a", "b"}), {layout.addLayer("a"), layer}));
    const QString path = write(layout);
    const CliRun list = runCli({QStringLiteral("list"), path});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.errors.count("encrypted"), 1);
    QCOMPARE(list.lines().size(), 1u);
    // Of what nobody can read, no list is right.
    const CliRun sealed = runCli({QStringLiteral("list"), path, QStringLiteral("--layer"), QStringLiteral("1")});
    QCOMPARE(sealed.exitCode, 3);
    QCOMPARE(sealed.output, QByteArray());
    QCOMPARE(sealed.errors.count('\n'), 1);
    QVERIFY2(sealed.errors.contains("encrypted"), sealed.errors.constData());
    const CliRun text = runCli({QStringLiteral("report"), path});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("5.0 kB") && text.output.contains("[encrypted]"), text.output.constData());
    QVERIFY(!text.output.contains("Efficiency"));

    const QString saved = m_folder.path(QStringLiteral("saved.tar"));
    const CliRun save = runCli({QStringLiteral("save"), path, QStringLiteral("-o"), saved});
    QVERIFY2(save.exitCode == 0, save.errors.constData());
    const QJsonObject again
        = runCli({QStringLiteral("report"), saved, QStringLiteral("--format"), QStringLiteral("json")}).document();
    const QJsonObject top = again.value(QLatin1String("layers")).toArray().at(1).toObject();
    QCOMPARE(top.value(QLatin1String("content")).toString(), QStringLiteral("encrypted"));
    QCOMPARE(top.value(QLatin1String("digest")), layer.value(QLatin1String("digest")));
    QCOMPARE(top.value(QLatin1String("verification")).toObject().value(QLatin1String("blob")).toString(),
        QStringLiteral("verified"));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"org.opencontainers.image.enc.keys.jwe\":\"a2V5\""));

    // Nobody can merge what nobody can read.
    QCOMPARE(runCli({QStringLiteral("squash"), path, QStringLiteral("-o"), saved}).exitCode, 2);
}

void TestCliArtifacts::stargz()
{
    using imagebuilder::TarType;
    const QByteArray tar = imagebuilder::writeTar(
        {tarEntry(".no.prefetch.landmark", TarType::File, 0644), tarEntry("bin", TarType::Directory, 0755),
            tarEntry("bin/stargz.index.json", TarType::File, 0644, "{}"),
            tarEntry("stargz.index.json", TarType::File, 0644, "{}")})
                               .value();
    HandLayout layout;
    layout.list(layout.addManifest(layout.addConfig({}), {layout.addBlob(tar, mediatype::Layer)}));
    const QString path = write(layout);
    // The one in a folder is not eStargz's.
    QCOMPARE(runCli({QStringLiteral("list"), path}).lines().size(), 2u);
    int own = 0;
    const auto all = runCli({QStringLiteral("list"), path, QStringLiteral("--layer"), QStringLiteral("0")}).lines();
    for (const QJsonObject &line : all)
        own += line.value(QLatin1String("role")).toString() == QLatin1String("estargz") ? 1 : 0;
    QCOMPARE(all.size(), 4u);
    QCOMPARE(own, 2);
}

STRATOSCOPE_TEST(TestCliArtifacts)
#include "tst_cliartifacts.moc"
