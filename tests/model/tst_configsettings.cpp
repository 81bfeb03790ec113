// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configsettings.h"
#include "healthcheck.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace stratoscope;

/** The settings of an image's config, and which instruction set each. */
class TestConfigSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSetter_data();
    void findsTheSetter();
    void theLastSetterCounts();
    void healthChecks_data();
    void healthChecks();
    void runLineIsForAShell();
    void hostileConfigs();
};

namespace
{

Image imageOf(const QByteArray &settings, const QStringList &history)
{
    QByteArray json = "{\"config\":" + settings + "}";
    Image image;
    image.config = parseImageConfig(json, QStringLiteral("config")).value();
    for (const QString &step : history)
        image.config.history.push_back({{}, step, {}, {}, true});
    image.names = {QStringLiteral("shop:1")};
    return image;
}

}

void TestConfigSettings::findsTheSetter_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("instruction");
    QTest::addColumn<bool>("isSetter");
    const auto row = [](const char *name, const char *settings, const char *instruction, bool isSetter = true) {
        QTest::newRow(name) << QByteArray(settings) << QString::fromLatin1(instruction) << isSetter;
    };
    row("entrypoint", R"({"Entrypoint":["/e"]})", R"(ENTRYPOINT ["/e"])");
    row("docker's own form", R"({"Cmd":["sh"]})", R"(/bin/sh -c #(nop)  CMD ["sh"])");
    row("BuildKit's form", R"({"User":"app"})", "USER app");
    row("lower case", R"({"User":"app"})", "user app");
    row("another word", R"({"User":"app"})", "USERS app", false);
    row("variable", R"({"Env":["A=1"]})", "ENV A=1");
    row("variable, old form", R"({"Env":["A=1 2"]})", "ENV A 1 2");
    row("second variable", R"({"Env":["B=2"]})", "ENV A=1 B=2");
    row("part of a name", R"({"Env":["A=1"]})", "ENV AA=1 BA=1", false);
    row("a name in a value", R"({"Env":["A=1"]})", "ENV B=xA=1", false);
    row("port", R"({"ExposedPorts":{"80/tcp":{}}})", "EXPOSE 80");
    row("port, BuildKit", R"({"ExposedPorts":{"80/tcp":{}}})", "EXPOSE map[443/tcp:{} 80/tcp:{}]");
    row("another port", R"({"ExposedPorts":{"80/tcp":{}}})", "EXPOSE 8080", false);
    row("volume", R"({"Volumes":{"/data":{}}})", R"(VOLUME ["/data"])");
    row("volume, BuildKit", R"({"Volumes":{"/data":{}}})", "VOLUME [/data /more]");
    row("volume below", R"({"Volumes":{"/data":{}}})", "VOLUME [/data/more]", false);
    row("label", R"({"Labels":{"org.a":"b"}})", R"(LABEL "org.a"="b")");
    row("health check", R"({"Healthcheck":{"Test":["CMD","true"]}})", R"(HEALTHCHECK &{["CMD" "true"]})");
    row("a command that says so", R"({"User":"app"})", "RUN echo USER app", false);
}

void TestConfigSettings::findsTheSetter()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, instruction);
    QFETCH(const bool, isSetter);
    const auto found
        = configSettings(imageOf(settings, {QStringLiteral("RUN true"), instruction, QStringLiteral("COPY a b")}));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].step, isSetter ? std::optional<std::size_t>(1) : std::nullopt);
}

void TestConfigSettings::theLastSetterCounts()
{
    const auto found = configSettings(imageOf(R"({"Cmd":["b c"],"Env":["A=2"]})",
        {QStringLiteral("CMD [\"a\"]"), QStringLiteral("ENV A=1"), QStringLiteral("CMD [\"b c\"]"),
            QStringLiteral("ENV A=2"), QStringLiteral("ENV B=A")}));
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].value, QStringLiteral("'b c'"));
    QCOMPARE(found[0].step, std::optional<std::size_t>(2));
    QCOMPARE(found[1].key, QStringLiteral("A"));
    QCOMPARE(found[1].value, QStringLiteral("2"));
    QCOMPARE(found[1].step, std::optional<std::size_t>(3));
}

void TestConfigSettings::healthChecks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("shell") << QByteArray(
        R"({"Test":["CMD-SHELL","curl -f localhost || exit 1"],"Interval":90000000000,"Retries":3})")
                           << QStringLiteral("--interval=1m30s --retries=3 CMD curl -f localhost || exit 1");
    QTest::newRow("list") << QByteArray(
        R"({"Test":["CMD","a b","c"],"Timeout":5000000000,"StartPeriod":3600000000000})")
                          << QStringLiteral("--timeout=5s --start-period=1h CMD 'a b' c");
    QTest::newRow("none") << QByteArray(R"({"Test":["NONE"]})") << QStringLiteral("NONE");
    QTest::newRow("nothing") << QByteArray("{}") << QString();
    QTest::newRow("nonsense") << QByteArray(R"({"Test":[7],"Interval":1e300,"Retries":-4})") << QString();
}

void TestConfigSettings::healthChecks()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QCOMPARE(healthCheckText(imageOf("{\"Healthcheck\":" + json + "}", {}).config).trimmed(), text);
}

/** A shell must take the line apart into what the image says, and run nothing. */
void TestConfigSettings::runLineIsForAShell()
{
    const Image image = imageOf(R"json({"Entrypoint":["/e","$(touch x)"],"Cmd":["a b","`id`"],
        "Env":["A=it's","B=\"$HOME\""],"User":"1:2","WorkingDir":"/w d","ExposedPorts":{"80/tcp":{},"53/udp":{}},
        "Volumes":{"/data":{}},"StopSignal":"SIGINT","Healthcheck":{"Test":["CMD","x y"],"Interval":1000000000}})json",
        {});
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("docker() { printf '%s\\n' \"$@\"; }; ") + dockerRunLine(image)});
    QVERIFY(shell.waitForFinished());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'));
    QCOMPARE(words.join(QLatin1Char('|')),
        QStringLiteral("run|--rm|-it|--user|1:2|--workdir|/w d|-p|53:53/udp|-p|80:80|-v|/data|-e|A=it's|-e|B=\"$HOME\"|"
                       "--stop-signal|SIGINT|--health-cmd|'x y'|--health-interval|1s|--entrypoint|/e|shop:1|"
                       "$(touch x)|a b|`id`|"));
}

void TestConfigSettings::hostileConfigs()
{
    QByteArray variables;
    QStringList history;
    for (int i = 0; i < 20'000; ++i) {
        variables += (variables.isEmpty() ? "\"V" : ",\"V") + QByteArray::number(i) + "=x\"";
        history.append(QStringLiteral("ENV ") + QString(200, QLatin1Char('V')));
    }
    const Image image = imageOf("{\"Env\":[" + variables + "]}", history);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(configSettings(image).size() <= 10'000);
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(dockerRunLine(image).size() < 10'000);
}

STRATOSCOPE_TEST(TestConfigSettings)
#include "tst_configsettings.moc"
