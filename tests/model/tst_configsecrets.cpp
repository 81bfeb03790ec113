// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configsecrets.h"
#include "configsettings.h"
#include "secretvalue.h"
#include "testprogram.h"

#include <QTest>

#include <ctime>

using namespace stratoscope;

/** Secrets in variables and build arguments. */
class TestConfigSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSecrets_data();
    void tellsSecrets();
    void readsInstructions_data();
    void readsInstructions();
    void eachNameIsThereOnce();
    void leavesOutWhatIsExcluded();
    void settingsSaySo();
    void hostileHistories();
};

namespace
{

ImageConfig configOf(const QStringList &env, const QStringList &history)
{
    ImageConfig config;
    config.env = env;
    for (const QString &step : history)
        config.history.push_back({{}, step, {}, {}, true});
    return config;
}

}

void TestConfigSecrets::tellsSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *name, const char *value, bool isSecret) {
        QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value) << isSecret;
    };
    row("DB_PASSWORD", "hunter2", true);
    row("db-password", "123456", true);
    row("dbPassword", "hunter2", true);
    row("NPM_TOKEN", "abcdef", true);
    row("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG", true);
    row("STRIPE_API_KEY", "abcdef", true);
    row("GH", "ghp_0123456789abcdefghij0123456789abcdef", true);
    row("CI", "github_pat_11ABCDEFG0abcdefghijkl_0123", true);
    row("TLS", "-----BEGIN RSA PRIVATE KEY-----\nabc", true);
    row("TLS", "-----BEGIN CERTIFICATE-----\nabc", false);
    row("DATABASE_URL", "postgres://shop:hunter2@db:5432/shop", true);
    row("DATABASE_URL", "postgres://shop@db:5432/shop", false);
    row("DATABASE_URL", "postgres://shop:${PASSWORD}@db/shop", false);
    row("PROXY", "http://proxy:3128/a@b", false);
    row("PASSWORD_FILE", "/run/secrets/password", false);
    row("DB_PASSWORD", "/run/secrets/password", false);
    row("DB_PASSWORD", "$OTHER", false);
    row("DB_PASSWORD", "", false);
    row("ALLOW_EMPTY_PASSWORD", "yes", false);
    row("MYSQL_RANDOM_ROOT_PASSWORD", "TRUE", false);
    row("MAX_TOKEN", "4096", false);
    row("GPG_KEY", "E3FF2839C048B25C084DEBE9B26995E310250568", false);
    row("SSH_PUBLIC_ACCESS_KEY", "abcdef", false);
    row("TOKEN_URL", "https://example.org/token", false);
    row("REFRESH_TOKEN", "https://example.org/token", false);
    row("PATH", "/usr/bin:/bin", false);
    row("LANG", "C.UTF-8", false);
    row("SOME", "npm_config", false);
}

void TestConfigSecrets::tellsSecrets()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QTEST(mayBeSecret(name, value), "isSecret");
}

void TestConfigSecrets::readsInstructions_data()
{
    QTest::addColumn<QString>("instruction");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isArgument");
    const auto row = [](const char *title, const char *instruction, const char *name, bool isArgument) {
        QTest::newRow(title) << QString::fromLatin1(instruction) << QString::fromLatin1(name) << isArgument;
    };
    row("ENV", "ENV A=1 TOKEN=abc", "TOKEN", false);
    row("ENV, old form", "ENV TOKEN abc def", "TOKEN", false);
    row("ENV, quoted", "ENV TOKEN=\"abc\"", "TOKEN", false);
    row("ENV, quoted nothing", "ENV TOKEN=\"\"", "", false);
    row("ENV, docker's own form", "/bin/sh -c #(nop)  ENV TOKEN=abc", "TOKEN", false);
    row("ARG", "ARG TOKEN=abc", "TOKEN", true);
    row("ARG without a value", "ARG TOKEN", "", true);
    row("RUN, BuildKit", "RUN |2 A=b c TOKEN=abc /bin/sh -c make # buildkit", "TOKEN", true);
    row("RUN, Docker", "|1 TOKEN=abc /bin/sh -c make", "TOKEN", true);
    row("no more arguments than told", "|1 A=b /bin/sh -c TOKEN=abc make", "", true);
    row("a command", "RUN echo ENV TOKEN=abc", "", false);
    row("no name", "ENV TO/KEN=abc =TOKEN", "", false);
}

void TestConfigSecrets::readsInstructions()
{
    QFETCH(const QString, instruction);
    QFETCH(const QString, name);
    QFETCH(const bool, isArgument);
    const std::vector<ConfigSecret> found = configSecrets(configOf({}, {QStringLiteral("RUN true"), instruction}));
    QCOMPARE(found.size(), std::size_t(name.isEmpty() ? 0 : 1));
    if (found.empty())
        return;
    QCOMPARE(found[0].name, name);
    QVERIFY(found[0].value.startsWith(QStringLiteral("abc")));
    QCOMPARE(found[0].isArgument, isArgument);
    QCOMPARE(found[0].step, std::optional<std::size_t>(1));
}

void TestConfigSecrets::eachNameIsThereOnce()
{
    const std::vector<ConfigSecret> found
        = configSecrets(configOf({QStringLiteral("TOKEN=new"), QStringLiteral("DB_PASSWORD=abc")},
            {QStringLiteral("ARG TOKEN=old"), QStringLiteral("|1 TOKEN=old /bin/sh -c a"),
                QStringLiteral("ENV TOKEN=old"), QStringLiteral("ENV TOKEN=new")}));
    QCOMPARE(found.size(), std::size_t(3));
    QVERIFY((found[0] == ConfigSecret {QStringLiteral("TOKEN"), QStringLiteral("old"), true, 0}));
    QVERIFY((found[1] == ConfigSecret {QStringLiteral("TOKEN"), QStringLiteral("old"), false, 2}));
    QVERIFY((found[2] == ConfigSecret {QStringLiteral("DB_PASSWORD"), QStringLiteral("abc"), false, {}}));
}

void TestConfigSecrets::leavesOutWhatIsExcluded()
{
    const ImageConfig config = configOf({QStringLiteral("A_TOKEN=abc"), QStringLiteral("B_TOKEN=abc")}, {});
    const std::vector<ConfigSecret> found = configSecrets(config, {"**/B_TOKEN", "env:A_TOKEN"});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].name, QStringLiteral("B_TOKEN"));
}

void TestConfigSecrets::settingsSaySo()
{
    Image image;
    image.config
        = configOf({QStringLiteral("TOKEN=abc"), QStringLiteral("A=b")}, {QStringLiteral("ARG KEY_TOKEN=abc")});
    const std::vector<ConfigSetting> settings = configSettings(image);
    QCOMPARE(settings.size(), std::size_t(3));
    QVERIFY(settings[0].mayBeSecret);
    QVERIFY(!settings[1].mayBeSecret);
    QVERIFY(settings[2].mayBeSecret && settings[2].kind == ConfigKind::Argument);
}

void TestConfigSecrets::hostileHistories()
{
    QStringList words;
    for (int i = 0; i < 300'000; ++i)
        words.append(QStringLiteral("A%1_TOKEN=abc").arg(i % 2'000));
    const QString many = words.join(QLatin1Char(' '));
    const std::clock_t begin = std::clock();
    const auto found = configSecrets(configOf({},
        {QStringLiteral("ENV ") + many, QStringLiteral("RUN |999999999 ") + many, QStringLiteral("RUN |-1 ") + many,
            QStringLiteral("ENV"), QStringLiteral("|"), QString(), QString(1'000'000, QLatin1Char('='))}));
    QVERIFY(found.size() <= 1'000);
    // Comparing each word with each would take minutes.
    QVERIFY(std::clock() - begin < 20 * CLOCKS_PER_SEC);
}

STRATOSCOPE_TEST(TestConfigSecrets)
#include "tst_configsecrets.moc"
