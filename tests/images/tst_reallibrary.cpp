// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digest.h"
#include "image.h"
#include "servedengine.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** What the library says that deleting an image frees, and what a real podman's storage has no more then. */
class TestRealLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engine.reset(); }
    void deletingFreesWhatItSays();

private:
    /** Bytes of the tar of each layer in the storage, by its chain ID. */
    using Layers = QMap<QString, quint64>;

    Layers stored() const;
    void build(const QString &name, const QByteArray &containerfile) const;
    void openAll(const QStringList &names) const;

    std::unique_ptr<ServedEngine> m_engine;
    QTemporaryDir m_cache;
};

namespace
{

QJsonArray arrayIn(const QByteArray &json, const char *key)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String(key)).toArray();
}

/** Config and manifest of a small image. */
constexpr quint64 MostDocumentBytes = 4096;

/** What the library says of one image. */
struct Prediction
{
    QStringList chainIds; ///< Of the layers that would go, sorted.
    quint64 bytes = 0;
    bool isComplete = false;
    QStringList containers;
};

/** Of \a image, by what the library's JSON says of each image: a layer goes if no other one has it. */
Prediction predictionFor(const QString &name)
{
    const FinishedRun run = runCli({QStringLiteral("library"), QStringLiteral("-q"), QStringLiteral("--format=json")});
    QMap<QString, int> users;
    QStringList own;
    Prediction prediction;
    for (const QJsonValue &value : arrayIn(run.output, "images")) {
        const QJsonObject image = value.toObject();
        if (image.value(QLatin1String("gone")).toBool())
            continue;
        const bool isWanted = image.value(QLatin1String("names")).toArray().contains(name);
        Digest chain;
        for (const QJsonValue &diffId : image.value(QLatin1String("diffIds")).toArray()) {
            chain = chainId(chain, Digest::parse(diffId.toString()).value_or(Digest()));
            ++users[chain.toString()];
            if (isWanted)
                own.append(chain.toString());
        }
        if (isWanted) {
            prediction.bytes = quint64(image.value(QLatin1String("frees")).toDouble());
            prediction.isComplete = image.value(QLatin1String("freesIsComplete")).toBool();
            for (const QJsonValue &container : image.value(QLatin1String("containers")).toArray())
                prediction.containers.append(container.toString());
        }
    }
    for (const QString &chain : std::as_const(own)) {
        if (users.value(chain) == 1 && prediction.containers.isEmpty())
            prediction.chainIds.append(chain);
    }
    prediction.chainIds.sort();
    return prediction;
}

}

void TestRealLibrary::initTestCase()
{
    m_engine = std::make_unique<ServedEngine>(QStringLiteral("podman"));
    if (!m_engine->reason().isEmpty())
        QSKIP(m_engine->reason().constData());
    m_engine->use();
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    build(QStringLiteral("a"), "FROM localhost/shop:1\nCOPY one /one\nCOPY two /two\n");
    build(QStringLiteral("b"), "FROM localhost/a:1\nCOPY three /three\n");
    build(QStringLiteral("c"), "FROM localhost/shop:1\nCOPY two /other\n");
    build(QStringLiteral("d"), "FROM scratch\nCOPY one /one\n");
    build(QStringLiteral("e"), "FROM localhost/d:1\nCOPY two /two\nCOPY three /three\n");
    build(QStringLiteral("f"), "FROM scratch\nCOPY one /alone\n");
}

void TestRealLibrary::build(const QString &name, const QByteArray &containerfile) const
{
    const QString folder = m_engine->path(QStringLiteral("build-") + name);
    QVERIFY(QDir().mkpath(folder));
    const std::pair<const char *, QByteArray> files[] = {{"one", QByteArray(70'000, '1')},
        {"two", QByteArray(5'000, '2')}, {"three", QByteArray(900, '3')}, {"Containerfile", containerfile}};
    for (const auto &[file, bytes] : files) {
        QFile written(folder + QLatin1Char('/') + QLatin1String(file));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    }
    const FinishedRun run = m_engine->run({QStringLiteral("build"), QStringLiteral("-q"), QStringLiteral("-t"),
        QStringLiteral("localhost/%1:1").arg(name), folder});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
}

TestRealLibrary::Layers TestRealLibrary::stored() const
{
    const QString folder = m_engine->path(QStringLiteral("storage/overlay-layers/"));
    const QJsonArray records = QJsonDocument::fromJson(bytesOf(folder + QStringLiteral("layers.json"))).array();
    QMap<QString, Digest> chains; // by the storage's own IDs
    Layers layers;
    for (std::size_t before = std::size_t(-1); before != std::size_t(chains.size());) {
        before = std::size_t(chains.size());
        for (const QJsonValue &value : records) {
            const QJsonObject record = value.toObject();
            const QString id = record.value(QLatin1String("id")).toString();
            const QString parent = record.value(QLatin1String("parent")).toString();
            const Result<Digest> diffId = Digest::parse(record.value(QLatin1String("diff-digest")).toString());
            // A container's own layer has none.
            if (!diffId || chains.contains(id) || (!parent.isEmpty() && !chains.contains(parent)))
                continue;
            chains[id] = chainId(chains.value(parent), *diffId);
            if (QDir(m_engine->path(QStringLiteral("storage/overlay/") + id)).exists())
                layers[chains[id].toString()] = quint64(record.value(QLatin1String("diff-size")).toDouble());
        }
    }
    return layers;
}

/** Notes what is in their layers. */
void TestRealLibrary::openAll(const QStringList &names) const
{
    for (const QString &name : names) {
        const FinishedRun run = runCli({QStringLiteral("report"), QStringLiteral("-q"), QStringLiteral("--no-findings"),
            QStringLiteral("podman://") + name});
        QVERIFY2(run.exitCode == 0, run.summary().constData());
    }
}

void TestRealLibrary::deletingFreesWhatItSays()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    const QStringList names {QStringLiteral("localhost/a:1"), QStringLiteral("localhost/b:1"),
        QStringLiteral("localhost/c:1"), QStringLiteral("localhost/d:1"), QStringLiteral("localhost/e:1"),
        QStringLiteral("localhost/f:1"), QStringLiteral("localhost/shop:1")};
    openAll(names);
    int deleted = 0;
    const auto check = [&](const QString &name, bool isUsed) {
        const Prediction predicted = predictionFor(name);
        QCOMPARE(predicted.containers, isUsed ? QStringList {QStringLiteral("runner")} : QStringList());
        const Layers before = stored();
        const FinishedRun run = m_engine->run({QStringLiteral("rmi"), name});
        QVERIFY2((run.exitCode == 0) != isUsed, run.summary().constData());
        const Layers after = stored();
        QStringList gone;
        quint64 bytes = 0;
        for (auto layer = before.begin(); layer != before.end(); ++layer) {
            if (after.contains(layer.key()))
                continue;
            gone.append(layer.key());
            bytes += layer.value();
        }
        QCOMPARE(predicted.chainIds, gone);
        QVERIFY(predicted.isComplete);
        // Podman counts the documents of an image, too.
        const QByteArray sizes
            = QByteArray::number(predicted.bytes) + " predicted, " + QByteArray::number(bytes) + " gone";
        QVERIFY2(predicted.bytes >= bytes && predicted.bytes - bytes <= MostDocumentBytes, sizes);
        deleted += int(gone.size());
    };
    const int all = int(stored().size());
    // Below others, used, on top, and alone.
    for (const char *name : {"localhost/a:1", "localhost/d:1", "localhost/shop:1", "localhost/c:1", "localhost/f:1",
             "localhost/b:1", "localhost/e:1"})
        check(QLatin1String(name), qstrcmp(name, "localhost/shop:1") == 0);
    const FinishedRun run = m_engine->run({QStringLiteral("rm"), QStringLiteral("--force"), QStringLiteral("--time"),
        QStringLiteral("0"), QStringLiteral("runner")});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    check(QStringLiteral("localhost/shop:1"), false);
    QCOMPARE(stored().size(), 0);
    QCOMPARE(deleted, all);
}

STRATOSCOPE_TEST(TestRealLibrary)
#include "tst_reallibrary.moc"
