// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilemodel.h"
#include "dockerfilepane.h"
#include "explorerstate.h"
#include "messagetree.h"
#include "modeltext.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace stratoscope;

class TestDockerfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void lines();
    void heavyLinesStandOut();
    void selectsLayers();
    void followsTheLayer();
    void copies();
    void isEmpty();
};

namespace
{

struct Fixture
{
    ExplorerState state;
    DockerfilePane pane {&state};
    DockerfileModel *model = pane.findChild<DockerfileModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        const LoadedImagePtr image = shopStack();
        pane.resize(600, 500);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
    }
};

}

void TestDockerfile::lines()
{
    Fixture fixture;
    const QStringList lines = modelText(*fixture.model, {0, 1, 2, 3});
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[1], QStringLiteral("ENV PATH=/usr/bin:/bin|||"));
    QCOMPARE(
        lines[2], QStringLiteral("RUN apt-get update \\\n    && apt-get install -y nodejs|109.4 MB|18.4 MB|91.0 MB"));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestDockerfile::heavyLinesStandOut()
{
    Fixture fixture;
    const QModelIndex heavy = fixture.model->index(2, 0);
    const QModelIndex light = fixture.model->index(3, 0);
    QVERIFY(heavy.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!light.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(heavy.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("one of the largest")));
    QCOMPARE(heavy.siblingAtColumn(1).data(DockerfileModel::ShareRole).toDouble(), 1.0);
}

void TestDockerfile::selectsLayers()
{
    Fixture fixture;
    fixture.tree->setFocus();
    fixture.tree->setCurrentIndex(fixture.model->index(2, 0));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    // A step without a layer leaves it as it is.
    fixture.tree->setCurrentIndex(fixture.model->index(1, 0));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
}

void TestDockerfile::followsTheLayer()
{
    Fixture fixture;
    fixture.state.selectLayer(LayerIndex(2));
    QCOMPARE(fixture.tree->currentIndex().row(), 3);
    QCOMPARE(fixture.state.layer(), LayerIndex(2));
}

void TestDockerfile::copies()
{
    Fixture fixture;
    fixture.pane.findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dockerfileText(fixture.model->lines()));
}

void TestDockerfile::isEmpty()
{
    Fixture fixture;
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.tree->emptyText().startsWith(QStringLiteral("Open an image")));
    QVERIFY(!fixture.pane.findChild<QPushButton *>()->isEnabled());
}

STRATOSCOPE_TEST(TestDockerfile)
#include "tst_dockerfile.moc"
