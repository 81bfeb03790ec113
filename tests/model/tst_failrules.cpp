// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "projectfile.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestFailRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void ofAProject();
    void breaks_data();
    void breaks();
};

void TestFailRules::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("isUpperBound");
    QTest::newRow("bytes") << QStringLiteral("wasted>20") << 20.0 << true;
    QTest::newRow("megabytes") << QStringLiteral("size>500MB") << 5e8 << true;
    QTest::newRow("mebibytes, spaces") << QStringLiteral(" reclaimable > 1.5 MiB ") << 1572864.0 << true;
    QTest::newRow("case of units") << QStringLiteral("size>2gb") << 2e9 << true;
    QTest::newRow("a part") << QStringLiteral("efficiency<0.95") << 0.95 << false;
    QTest::newRow("a number") << QStringLiteral("layers>12") << 12.0 << true;
}

void TestFailRules::parses()
{
    QFETCH(QString, text);
    const auto rules = parseFailRules(text);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message()));
    QCOMPARE(rules->size(), 1u);
    QTEST(rules->front().limit, "limit");
    QTEST(rules->front().isUpperBound, "isUpperBound");
    QCOMPARE(rules->front().text, text.trimmed());
}

void TestFailRules::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "wasted", "wasted>", "wasted=3", "waste>3", "wasted>-3", "wasted>3TB", "layers>3MB",
             "efficiency<0,9", "wasted>3,", "wasted>3;size>4", "wasted>1e9"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFailRules::refuses()
{
    QFETCH(QString, text);
    const auto rules = parseFailRules(text);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::Usage);
    QVERIFY(!rules.error().hint.isEmpty());
}

void TestFailRules::ofAProject()
{
    QCOMPARE(parseProjectFile("{}")->failOver.size(), 0u);
    QCOMPARE(parseProjectFile(R"({"failOver": "wasted>3,size>4"})")->failOver.size(), 2u);
    QCOMPARE(parseProjectFile(R"({"failOver": ["wasted>3", "size>4"]})")->failOver.size(), 2u);
    const auto both = parseProjectFile(R"({"exclude": ["/a", "**/b*"], "failOver": [], "later": 1})");
    QCOMPARE(both->exclude, (QByteArrayList {"/a", "**/b*"}));
    QCOMPARE(both->failOver.size(), 0u);
    for (const char *json : {"", "[]", R"({"failOver": 3})", R"({"failOver": [3]})", R"({"failOver": "waste"})",
             R"({"exclude": "/a"})", R"({"exclude": [""]})", R"({"exclude": ["//"]})", R"({"exclude": [3]})"}) {
        const auto project = parseProjectFile(json);
        QVERIFY2(!project && project.error().kind == ErrorKind::Usage, json);
    }
    QByteArrayList many(MostExclusions + 1, "\"/a\"");
    QVERIFY(!parseProjectFile("{\"exclude\": [" + many.join(',') + "]}"));
}

void TestFailRules::breaks_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("message");
    QTest::newRow("at the limit, not over it") << QStringLiteral("wasted>20MB,layers>0") << QString();
    QTest::newRow("wasted") << QStringLiteral("wasted>19.9MB")
                            << QStringLiteral("wasted is 20.0 MB, which breaks the rule wasted>19.9MB");
    QTest::newRow("size") << QStringLiteral("size>1kB")
                          << QStringLiteral("size is 50.0 MB, which breaks the rule size>1kB");
    QTest::newRow("secrets") << QStringLiteral("secrets>1")
                             << QStringLiteral("secrets is 2, which breaks the rule secrets>1");
    QTest::newRow("reclaimable") << QStringLiteral("reclaimable>29MB")
                                 << QStringLiteral("reclaimable is 30.0 MB, which breaks the rule reclaimable>29MB");
    QTest::newRow("efficiency") << QStringLiteral("efficiency<1") << QString();
}

void TestFailRules::breaks()
{
    QFETCH(QString, rules);
    RuleValues values;
    values.wasted = 20'000'000;
    values.size = 50'000'000;
    values.reclaimable = 30'000'000;
    values.secrets = 2;
    values.layers = 0;
    QString message;
    for (const CheckedRule &rule : checkRules(*parseFailRules(rules), values))
        message += rule.isBroken ? brokenRuleMessage(rule) : QString();
    QTEST(message, "message");
}

STRATOSCOPE_TEST(TestFailRules)
#include "tst_failrules.moc"
