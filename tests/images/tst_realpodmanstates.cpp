// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedengine.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** The states of a real podman's containers, as its storage tells them and as podman does. */
class TestRealPodmanStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engine.reset(); }
    void areThoseOfPodman();

private:
    std::unique_ptr<ServedEngine> m_engine;
};

void TestRealPodmanStates::initTestCase()
{
    m_engine = std::make_unique<ServedEngine>(QStringLiteral("podman"));
    if (!m_engine->reason().isEmpty())
        QSKIP(m_engine->reason().constData());
    m_engine->use();
}

void TestRealPodmanStates::areThoseOfPodman()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    const QString image = QStringLiteral("localhost/shop:1");
    const QStringList options {QStringLiteral("--network"), QStringLiteral("none"), QStringLiteral("--name")};
    for (const QStringList &arguments : {
             QStringList {QStringLiteral("create")} + options
                 + QStringList {QStringLiteral("made"), image, QStringLiteral("/bin/sh")},
             QStringList {QStringLiteral("run")} + options
                 + QStringList {QStringLiteral("done"), image, QStringLiteral("/bin/busybox"), QStringLiteral("true")},
         }) {
        const FinishedRun run = m_engine->run(arguments);
        QVERIFY2(run.exitCode == 0, run.summary().constData());
    }
    QMap<QString, QString> expected;
    const FinishedRun said = m_engine->run(
        {QStringLiteral("ps"), QStringLiteral("-a"), QStringLiteral("--format"), QStringLiteral("json")});
    for (const QJsonValue &one : QJsonDocument::fromJson(said.output).array()) {
        // Podman also says whether an ended container was cleaned up.
        QString state = one.toObject().value(QLatin1String("State")).toString();
        state.replace(QLatin1String("stopped"), QLatin1String("exited"));
        expected.insert(one.toObject().value(QLatin1String("Names")).toArray().at(0).toString(), state);
    }
    QCOMPARE(expected,
        (QMap<QString, QString> {{QStringLiteral("made"), QStringLiteral("created")},
            {QStringLiteral("done"), QStringLiteral("exited")},
            {QStringLiteral("runner"), QStringLiteral("running")}}));
    const FinishedRun listed = runCli({QStringLiteral("images"), QStringLiteral("--storage"),
        m_engine->path(QStringLiteral("storage")), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(listed.exitCode == 0, listed.summary().constData());
    QMap<QString, QString> actual;
    for (const QJsonValue &one :
        QJsonDocument::fromJson(listed.output).object().value(QLatin1String("images")).toArray()) {
        const QJsonObject container = one.toObject().value(QLatin1String("container")).toObject();
        if (!container.isEmpty())
            actual.insert(
                container.value(QLatin1String("name")).toString(), container.value(QLatin1String("state")).toString());
    }
    QCOMPARE(actual, expected);
}

STRATOSCOPE_TEST(TestRealPodmanStates)
#include "tst_realpodmanstates.moc"
