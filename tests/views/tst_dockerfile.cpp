// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildreading.h"
#include "builtimage.h"
#include "dockerfilemodel.h"
#include "dockerfilepane.h"
#include "explorerstate.h"
#include "loadimage.h"
#include "messagetree.h"
#include "modeltext.h"
#include "sampleimages.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestDockerfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void lines();
    void saysWhoCausesIt();
    void wrapsLongLines();
    void heavyLinesStandOut();
    void selectsLayers();
    void followsTheLayer();
    void focusSelectsNothing_data();
    void focusSelectsNothing();
    void copies();
    void showsTheRecordedOne();
    void isEmpty();
};

namespace
{

struct DockerfileFixture
{
    ExplorerState state;
    WasteAnalysis analysis {&state};
    BuildReading build {&state};
    DockerfilePane pane {&state, &analysis, &build};
    DockerfileModel *model = pane.findChild<DockerfileModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    DockerfileFixture()
    {
        const LoadedImagePtr image = shopStack();
        pane.resize(600, 500);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
    }

    bool waitForReport() const
    {
        return QTest::qWaitFor([this] { return analysis.phase() == WasteAnalysis::Phase::Done; }, PatienceMs);
    }
};

}

void TestDockerfile::lines()
{
    DockerfileFixture fixture;
    const QStringList lines = modelText(*fixture.model, {0, 1, 2, 3, 4});
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[1], QStringLiteral("ENV PATH=/usr/bin:/bin||||"));
    QCOMPARE(
        lines[2], QStringLiteral("RUN apt-get update \\\n    && apt-get install -y nodejs|109.4 MB||18.4 MB|91.0 MB"));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestDockerfile::saysWhoCausesIt()
{
    DockerfileFixture fixture;
    QVERIFY(fixture.waitForReport());
    quint64 caused = 0;
    quint64 wasted = 0;
    for (const DockerfileLine &line : fixture.model->lines()) {
        caused += line.caused;
        wasted += line.wasted;
    }
    const Reclaimable &sums = fixture.analysis.report()->reclaimable;
    QCOMPARE(wasted, sums.bytes);
    // The container causes the rest.
    QVERIFY(caused > 0 && caused <= sums.bytes);
    const auto rowOf = [&](LayerIndex layer) {
        for (int row = 0; row < fixture.model->rowCount(); ++row) {
            if (fixture.model->lines()[std::size_t(row)].layer == layer)
                return row;
        }
        return -1;
    };
    const int culprit = rowOf(LayerIndex(3));
    const QModelIndex own = fixture.model->index(culprit, DockerfileModel::CausedColumn);
    QVERIFY2(own.data().toString().startsWith(QStringLiteral("18.")), qPrintable(own.data().toString()));
    QCOMPARE(own.siblingAtColumn(0).data(DockerfileModel::NumberRole).toString(), QStringLiteral("3"));
    QVERIFY(fixture.model->index(1, 0).data(DockerfileModel::NumberRole).toString().isEmpty());
}

void TestDockerfile::wrapsLongLines()
{
    DockerfileFixture fixture;
    const QByteArray name(400, 'x');
    const QByteArray text = "COPY " + name + " a b c d e f g";
    const LoadedImagePtr image = testStack({{text.constData(), "f a 1"}, {"USER a", nullptr}});
    fixture.state.setSource(image->source, 0);
    fixture.state.setLoaded(image);
    const auto height = [&](int row) { return fixture.tree->visualRect(fixture.model->index(row, 0)).height(); };
    QCoreApplication::processEvents();
    const int line = fixture.tree->fontMetrics().height();
    QVERIFY(height(1) < 2 * line + 8);
    const int wide = height(0);
    QVERIFY2(wide >= 4 * line, qPrintable(QString::number(wide)));
    fixture.pane.resize(420, 500);
    QVERIFY(QTest::qWaitFor([&] { return height(0) > wide; }, PatienceMs));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestDockerfile::heavyLinesStandOut()
{
    DockerfileFixture fixture;
    const QModelIndex heavy = fixture.model->index(2, 0);
    const QModelIndex light = fixture.model->index(3, 0);
    QVERIFY(heavy.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!light.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(heavy.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("one of the largest")));
    QCOMPARE(heavy.siblingAtColumn(1).data(DockerfileModel::ShareRole).toDouble(), 1.0);
}

void TestDockerfile::selectsLayers()
{
    DockerfileFixture fixture;
    fixture.tree->setFocus();
    fixture.tree->setCurrentIndex(fixture.model->index(2, 0));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    // A step without a layer does not change the selection.
    fixture.tree->setCurrentIndex(fixture.model->index(1, 0));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
}

void TestDockerfile::followsTheLayer()
{
    DockerfileFixture fixture;
    fixture.state.selectLayer(LayerIndex(2));
    QCOMPARE(fixture.tree->currentIndex().row(), 3);
    QCOMPARE(fixture.state.layer(), LayerIndex(2));
    // The container has no line, so none looks selected.
    fixture.state.selectLayer(LayerIndex(4));
    QVERIFY(!fixture.tree->currentIndex().isValid());
    QVERIFY(fixture.tree->selectionModel()->selectedRows().isEmpty());
}

void TestDockerfile::focusSelectsNothing_data()
{
    QTest::addColumn<Qt::FocusReason>("reason");
    QTest::newRow("by key") << Qt::ShortcutFocusReason;
    QTest::newRow("by Tab") << Qt::TabFocusReason;
    QTest::newRow("by mouse") << Qt::MouseFocusReason;
}

void TestDockerfile::focusSelectsNothing()
{
    QFETCH(Qt::FocusReason, reason);
    DockerfileFixture fixture;
    fixture.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.pane));
    const LayerIndex before = fixture.state.layer();
    QCOMPARE(before, LayerIndex(4));
    QSignalSpy spy(&fixture.state, &ExplorerState::selectionChanged);
    fixture.tree->setFocus(reason);
    QVERIFY(fixture.tree->hasFocus());
    QCOMPARE(spy.count(), 0);
    QVERIFY(fixture.tree->selectionModel()->selectedRows().isEmpty());
    QTest::keyClick(fixture.tree, Qt::Key_Down);
    QCOMPARE(fixture.tree->currentIndex().row(), 0);
    QCOMPARE(spy.count(), 1);
    fixture.state.selectLayer(before);
    // The layer of the first line is still marked when it is selected.
    const LayerIndex first = *fixture.model->lines().front().layer;
    fixture.state.selectLayer(first);
    QCOMPARE(fixture.tree->selectionModel()->selectedRows().value(0).row(), 0);
}

void TestDockerfile::copies()
{
    DockerfileFixture fixture;
    fixture.pane.findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dockerfileText(fixture.model->lines()));
}

void TestDockerfile::showsTheRecordedOne()
{
    DockerfileFixture fixture;
    auto *choice = fixture.pane.findChild<QComboBox *>();
    QVERIFY(choice->isHidden());
    const BuiltImage built;
    const ImageSourcePtr source = openedSource(built.layout().files());
    const LoadedImagePtr image = source ? loadImage(source, 0, {}, Job()).value_or(nullptr) : nullptr;
    QVERIFY(image);
    fixture.state.setSource(source, 0);
    fixture.state.setLoaded(image);
    QVERIFY(QTest::qWaitFor([&] { return fixture.model->isRecorded(); }, PatienceMs));
    QVERIFY(choice->isVisible());
    QCOMPARE(fixture.model->rowCount(), 14);
    const QModelIndex base = fixture.model->index(6, 0);
    QCOMPARE(base.data().toString(), QStringLiteral("FROM debian:${DEBIAN}"));
    QCOMPARE(base.data(DockerfileModel::LineRole).toString(), QStringLiteral("8"));
    QCOMPARE(base.data(DockerfileModel::NumberRole).toString(), QStringLiteral("0"));
    QVERIFY(base.data(DockerfileModel::NoteRole).toString().contains(QStringLiteral("debian:12 (dddddddddddd)")));
    QVERIFY(base.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("debian:12 (dddddddddddd)")));
    QVERIFY(!base.data(DockerfileModel::QuietRole).toBool());
    QVERIFY(fixture.model->index(5, 0).data(DockerfileModel::QuietRole).toBool());
    fixture.state.selectLayer(LayerIndex(1));
    QCOMPARE(fixture.tree->currentIndex().data(DockerfileModel::LineRole).toString(), QStringLiteral("12"));
    fixture.pane.findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), built.dockerfile);
    QVERIFY(fixture.waitForReport());
    QCOMPARE(fixture.tree->currentIndex().siblingAtColumn(DockerfileModel::WastedColumn).data().toString(),
        QStringLiteral("40.0 kB"));
    QVERIFY(!fixture.pane.grab().isNull());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(!fixture.model->isRecorded());
    QCOMPARE(fixture.model->rowCount(), 8);
    QCOMPARE(
        fixture.model->lines()[std::size_t(fixture.tree->currentIndex().row())].layer, std::optional(LayerIndex(1)));
    QTest::keyClick(choice, Qt::Key_Up);
    QVERIFY(fixture.model->isRecorded());
    // The next image has none.
    const LoadedImagePtr other = shopStack();
    fixture.state.setSource(other->source, 0);
    fixture.state.setLoaded(other);
    QVERIFY(!fixture.model->isRecorded());
    QVERIFY(QTest::qWaitFor([&] { return !fixture.build.isRunning(); }, PatienceMs));
    QVERIFY(choice->isHidden());
}

void TestDockerfile::isEmpty()
{
    DockerfileFixture fixture;
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.tree->emptyText().startsWith(QStringLiteral("Open an image")));
    QVERIFY(!fixture.pane.findChild<QPushButton *>()->isEnabled());
}

STRATOSCOPE_TEST(TestDockerfile)
#include "tst_dockerfile.moc"
