// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configpane.h"
#include "explorerstate.h"
#include "messagetree.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using namespace stratoscope;

/** The page of an image's settings. */
class TestConfigPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void showsSettings();
    void namesSecrets();
    void copiesTheRunLine();
    void sorts();
    void isEmpty();
};

namespace
{

struct ShownConfig
{
    ExplorerState state;
    ConfigPane pane {&state};
    ConfigModel *model = pane.findChild<ConfigModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>();
    QPushButton *copy = pane.findChild<QPushButton *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void open(const char *settings, const char *instruction = "USER app")
    {
        auto source = std::make_shared<ImageSource>(*shopStack()->source);
        source->images[0].config
            = parseImageConfig(QByteArray("{\"config\":") + settings + "}", QStringLiteral("config")).value();
        source->images[0].config.history = {{{}, QString::fromLatin1(instruction), {}, {}, true}};
        pane.resize(600, 400);
        pane.show();
        state.setSource(source, 0);
    }
};

}

void TestConfigPane::showsSettings()
{
    ShownConfig shown;
    shown.open(R"({"User":"app","Cmd":["node","a b"],"Env":["A=\u001b[31m"]})");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model->rowCount(), 3, PatienceMs);
    QCOMPARE(shown.model->index(0, 0).data().toString(), QStringLiteral("Command"));
    QCOMPARE(shown.model->index(0, 1).data().toString(), QStringLiteral("node 'a b'"));
    QCOMPARE(shown.model->index(0, 2).data().toString(), QStringLiteral("not in the history"));
    QCOMPARE(shown.model->index(1, 2).data().toString(), QStringLiteral("USER app"));
    QVERIFY(!shown.model->index(2, 1).data().toString().contains(QChar(0x1b)));
    QVERIFY(!shown.pane.grab().isNull());
}

void TestConfigPane::namesSecrets()
{
    ShownConfig shown;
    shown.open(R"({"Env":["API_TOKEN=abcdef","PATH=/bin"]})", "RUN |1 NPM_TOKEN=abc123 /bin/sh -c npm ci # buildkit");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model->rowCount(), 3, PatienceMs);
    const auto setting = [&](int row) { return shown.model->index(row, ConfigModel::SettingColumn); };
    QCOMPARE(setting(0).data().toString(), QStringLiteral("⚠ Variable API_TOKEN · may be a secret"));
    QVERIFY(setting(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Anyone with the image")));
    QCOMPARE(setting(1).data().toString(), QStringLiteral("Variable PATH"));
    QCOMPARE(setting(2).data().toString(), QStringLiteral("⚠ Build argument NPM_TOKEN · may be a secret"));
    QCOMPARE(shown.model->index(2, ConfigModel::ValueColumn).data().toString(), QStringLiteral("abc123"));
    QCOMPARE(shown.model->index(2, ConfigModel::SetByColumn).data().toString(), QStringLiteral("RUN npm ci"));
}

void TestConfigPane::copiesTheRunLine()
{
    ShownConfig shown;
    shown.open(R"({"User":"app","Cmd":["node"]})");
    QTRY_VERIFY_WITH_TIMEOUT(shown.copy->isVisible(), PatienceMs);
    QTest::keyClick(shown.copy, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("docker run --rm -it --user app ")), qPrintable(copied));
    QVERIFY2(copied.endsWith(QStringLiteral(" node")), qPrintable(copied));
}

void TestConfigPane::sorts()
{
    ShownConfig shown;
    shown.open(R"({"User":"b","Cmd":["c"],"WorkingDir":"a"})");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model->rowCount(), 3, PatienceMs);
    const QPersistentModelIndex user = shown.model->index(2, 1);
    QCOMPARE(user.data().toString(), QStringLiteral("b"));
    shown.tree->sortByColumn(ConfigModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(shown.model->index(0, 1).data().toString(), QStringLiteral("c"));
    QCOMPARE(user.row(), 1);
    shown.tree->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(shown.model->index(0, 0).data().toString(), QStringLiteral("Command"));
}

void TestConfigPane::isEmpty()
{
    ShownConfig shown;
    shown.pane.show();
    QVERIFY(!shown.copy->isVisible());
    QCOMPARE(shown.tree->emptyText(), QStringLiteral("Open an image to see what it runs."));
    shown.open("{}");
    QTRY_VERIFY_WITH_TIMEOUT(
        shown.tree->emptyText().startsWith(QStringLiteral("The image's config sets nothing")), PatienceMs);
}

STRATOSCOPE_TEST(TestConfigPane)
#include "tst_configpane.moc"
