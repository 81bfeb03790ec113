// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "analysisstrip.h"
#include "diveline.h"
#include "explorerstate.h"
#include "findingcard.h"
#include "fittingheader.h"
#include "fixview.h"
#include "format.h"
#include "messagetree.h"
#include "modeltext.h"
#include "paneheader.h"
#include "savingsfooter.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"
#include "wastebar.h"
#include "wastemodel.h"
#include "wastepane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace stratoscope;

class TestWaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void listsFindingsByCause();
    void sumsFit();
    void secretsComeFirst();
    void cannotTickSecrets();
    void ticksGroups();
    void footerSaysWhatIsSaved();
    void picksFilesAndLayers();
    void cardSaysWhatToWrite();
    void cardHasWhatToPaste();
    void copiesAllFixes();
    void saysOneNumber();
    void barGoesToACause();
    void reasonsStandApart_data();
    void reasonsStandApart();
    void columnsFit_data();
    void columnsFit();
    void goesToWhatIsAskedFor_data();
    void goesToWhatIsAskedFor();
    void saysThatNothingIsWasted();
    void worksOnlyWhileItIsWanted();
    void waitsForTheImageToBeComplete();
    void saysHowFarItIs();
    void stopsAndBeginsAgain();
    void keepsTheReportOfTheSameImage();
    void forgetsAnotherImage();
};

namespace
{

struct WasteFixture
{
    ExplorerState state;
    WasteAnalysis analysis {&state};
    WastePane pane {&state, &analysis};
    WasteModel *model = pane.findChild<WasteModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>(QStringLiteral("findings"));
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit WasteFixture(const LoadedImagePtr &image = shopStack(), bool shown = true)
    {
        pane.resize(500, 700);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        if (!shown)
            return;
        pane.show();
        pane.activateWindow();
    }

    bool waitForReport() const
    {
        return QTest::qWaitFor([this] { return analysis.phase() == WasteAnalysis::Phase::Done; }, PatienceMs);
    }

    QModelIndex group(Cause cause) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->cause(model->index(row, 0)) == cause)
                return model->index(row, 0);
        }
        return {};
    }
};

const std::vector<TestStep> &secretSteps()
{
    static const std::vector<TestStep> steps {{"a", "f root/.netrc 10 =a\nf big 5000 =b"}, {"b", "f .wh.big"}};
    return steps;
}

}

void TestWaste::sumsFit()
{
    WasteFixture fixture;
    fixture.pane.resize(900, 700);
    QVERIFY(fixture.waitForReport());
    const QModelIndex group = fixture.model->index(0, WasteModel::SizeColumn);
    QFont bold = fixture.tree->font();
    bold.setBold(true);
    QVERIFY(group.data(Qt::FontRole).value<QFont>().bold());
    const int margin
        = 2 * (fixture.tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, fixture.tree) + 1);
    for (const int column : {WasteModel::SizeColumn, WasteModel::CompressedColumn}) {
        const int text = QFontMetrics(bold).horizontalAdvance(formatSize(888'800'000));
        QVERIFY2(fixture.tree->header()->sectionSize(column) >= text + margin, qPrintable(QString::number(column)));
    }
}

void TestWaste::listsFindingsByCause()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    const QStringList lines = modelText(*fixture.model,
        {WasteModel::NameColumn, WasteModel::CausedColumn, WasteModel::WrittenColumn, WasteModel::SizeColumn});
    const QByteArray all = lines.join(QLatin1Char('\n')).toUtf8();
    QCOMPARE(lines.first(), QStringLiteral("Removed later (3)|||18.4 MB"));
    const QString packages
        = QStringLiteral(" /var/lib/apt/lists/Packages|3 · RUN … && rm -rf /var/lib/apt/lists/* /srv/app/debug.log|"
                         "1 · RUN apt-get update && apt-get install -y nodejs|18.4 MB");
    QVERIFY2(lines.contains(packages), all.constData());
    // The same for the file in it.
    QVERIFY2(lines.contains(QLatin1Char(' ') + packages), all.constData());
    QVERIFY2(lines.contains(QStringLiteral("Copied for their metadata (1)|||309.0 kB")), all.constData());
    // The culprit is the chown.
    QVERIFY2(lines.contains(QStringLiteral(" /srv/app/assets (3 files)|3 · RUN chown -R app /srv && …|"
                                           "2 · COPY --chown=app dist/ /srv/app|309.0 kB")),
        all.constData());
    // The groups are expanded, the findings collapsed.
    QVERIFY(fixture.tree->isExpanded(fixture.model->index(0, 0)));
    QVERIFY(!fixture.tree->isExpanded(fixture.model->index(0, 0, fixture.model->index(0, 0))));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestWaste::secretsComeFirst()
{
    WasteFixture fixture(testStack(secretSteps()));
    QVERIFY(fixture.waitForReport());
    QCOMPARE(fixture.model->cause(fixture.model->index(0, 0)), Cause::Secret);
}

void TestWaste::cannotTickSecrets()
{
    WasteFixture fixture(testStack(secretSteps()));
    QVERIFY(fixture.waitForReport());
    const QModelIndex secret = fixture.group(Cause::Secret);
    for (const QModelIndex &index : {secret, fixture.model->index(0, 0, secret)}) {
        QVERIFY(!index.data(Qt::CheckStateRole).isValid());
        QVERIFY(!fixture.model->setData(index, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!index.flags().testFlag(Qt::ItemIsUserCheckable));
    }
}

void TestWaste::ticksGroups()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    const QModelIndex removed = fixture.group(Cause::Removed);
    const QModelIndex first = fixture.model->index(0, 0, removed);
    QSignalSpy ticked(fixture.model, &WasteModel::ticked);
    fixture.tree->setFocus();
    fixture.tree->setCurrentIndex(first);
    QTest::keyClick(fixture.tree, Qt::Key_Space);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(removed.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(fixture.model->selection().savedBytes(), 18'400'000u);
    QVERIFY(fixture.model->setData(removed, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(removed.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(fixture.model->setData(removed, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(fixture.model->selection().savedBytes(), 0u);
    QCOMPARE(ticked.count(), 3);
}

void TestWaste::footerSaysWhatIsSaved()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    auto *footer = fixture.pane.findChild<SavingsFooter *>();
    const auto text = [footer] { return footer->findChild<QLabel *>()->text(); };
    QVERIFY(text().startsWith(QStringLiteral("Tick findings")));
    const QList<QPushButton *> buttons = footer->findChildren<QPushButton *>();
    buttons.at(0)->click();
    const LoadedImagePtr image = fixture.model->report()->image;
    QCOMPARE(fixture.model->selection().savedBytes(), fixture.model->report()->reclaimable.bytes);
    QVERIFY2(text().contains(QStringLiteral("Saves 18.7 MB")), qPrintable(text()));
    QVERIFY(!buttons.at(0)->isEnabled());
    QVERIFY(!footer->grab().isNull());
    buttons.at(1)->click();
    QCOMPARE(fixture.model->selection().count(), 0u);
    QVERIFY(!buttons.at(1)->isVisible());
}

void TestWaste::picksFilesAndLayers()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    QSignalSpy files(&fixture.pane, &WastePane::filePicked);
    const QModelIndex finding = fixture.model->index(0, 0, fixture.group(Cause::Removed));
    fixture.tree->setFocus();
    fixture.tree->setCurrentIndex(finding);
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    QCOMPARE(files.count(), 0);
    QTest::keyClick(fixture.tree, Qt::Key_Right);
    QTest::keyClick(fixture.tree, Qt::Key_Right);
    QCOMPARE(files.count(), 1);
    QCOMPARE(files.first().at(0).value<LayerIndex>(), LayerIndex(1));
    QCOMPARE(files.first().at(1).value<PathId>(), pathId(fixture.state.loaded(), "var/lib/apt/lists/Packages"));
    QTest::keyClick(fixture.tree, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("/var/lib/apt/lists/Packages\t3 · RUN … && rm -rf ")));
}

void TestWaste::cardSaysWhatToWrite()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    auto *card = fixture.pane.findChild<FindingCard *>();
    // Until something is selected, the list gets the space.
    QVERIFY(!card->isVisible());
    fixture.tree->setCurrentIndex(fixture.group(Cause::Removed));
    QVERIFY(card->isVisible());
    QVERIFY(!card->explanation().isEmpty());
    QVERIFY(card->advice().isEmpty());
    fixture.tree->setCurrentIndex(fixture.model->index(0, 0, fixture.group(Cause::Removed)));
    QVERIFY2(card->explanation().contains(QStringLiteral("RUN apt-get update")), qPrintable(card->explanation()));
    QVERIFY(card->advice().contains(QStringLiteral("rm -rf")));
    // Only words: nothing of the history can be changed.
    const QModelIndex none = fixture.model->index(1, 0, fixture.group(Cause::Removed));
    QVERIFY(!fixture.model->fix(none));
    fixture.tree->setCurrentIndex(none);
    auto *button = card->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Cop&y Advice"));
    QVERIFY(!card->findChild<FixView *>()->isVisible());
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), card->advice());
}

void TestWaste::cardHasWhatToPaste()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    auto *card = fixture.pane.findChild<FindingCard *>();
    auto *view = card->findChild<FixView *>();
    fixture.tree->setCurrentIndex(fixture.model->index(0, 0, fixture.group(Cause::Removed)));
    QVERIFY(view->isVisible());
    QVERIFY(view->isReadOnly() && !view->accessibleName().isEmpty());
    QCOMPARE(view->toPlainText(),
        QStringLiteral("  RUN apt-get update \\\n      && apt-get install -y nodejs \\\n"
                       "+     && rm -rf /var/lib/apt/lists/*\n  # …\n  RUN chown -R app /srv \\\n"
                       "-     && rm -rf /var/lib/apt/lists/* /srv/app/debug.log\n+     && rm -rf "
                       "/srv/app/debug.log"));
    auto *button = card->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Cop&y Fix"));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("RUN apt-get update \\\n    && apt-get install -y nodejs \\\n    && rm -rf "
                       "/var/lib/apt/lists/*\n# …\nRUN chown -R app /srv \\\n    && rm -rf /srv/app/debug.log"));
    // However small the window, the list keeps most of it.
    fixture.pane.resize(400, 400);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.tree->height() >= 100, PatienceMs);
    QVERIFY(view->height() >= view->heightOf(2));
}

void TestWaste::copiesAllFixes()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    QPushButton *button = nullptr;
    for (QPushButton *each : fixture.pane.findChildren<QPushButton *>()) {
        if (each->text().startsWith(QStringLiteral("Copy All Fixes as &Patch (\u2212")))
            button = each;
    }
    QVERIFY(button && button->isVisible());
    const FixPatch &patch = fixture.model->report()->patch;
    QVERIFY(patch.saves >= 18'400'000u);
    QVERIFY2(
        button->accessibleDescription().contains(formatSize(patch.saves)), qPrintable(button->accessibleDescription()));
    QVERIFY(button->toolTip().contains(formatSize(patch.saves)));
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), patch.text);
    QVERIFY(patch.text.contains(QStringLiteral("\n+    && rm -rf /var/lib/apt/lists/*\n")));
    fixture.state.clear();
    QVERIFY(!button->isVisible());
}

void TestWaste::saysOneNumber()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    const Reclaimable &sums = fixture.model->report()->reclaimable;
    auto *bar = fixture.pane.findChild<WasteBar *>();
    QCOMPARE(fixture.pane.findChild<PaneHeader *>()->title(), QStringLiteral("18.7 MB of 113.2 MB wasted (17 %)"));
    const QStringList parts = bar->accessibleDescription().split(QLatin1Char('\n'));
    QCOMPARE(parts.size(), qsizetype(sums.causes.size() + 1));
    QCOMPARE(parts.first(),
        QStringLiteral("Needed: %1, 83 %")
            .arg(formatSizeExact(fixture.model->report()->image->stats.size - sums.bytes)));
    QVERIFY2(parts[1].startsWith(QStringLiteral("Removed later: 18.4 MB")), qPrintable(parts[1]));
    QVERIFY(!bar->grab().isNull());
}

void TestWaste::barGoesToACause()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    auto *bar = fixture.pane.findChild<WasteBar *>();
    // The part that is needed leads nowhere.
    QTest::mouseClick(bar, Qt::LeftButton, {}, {20, bar->height() / 2});
    QVERIFY(!fixture.tree->currentIndex().isValid());
    // The smallest part is at the end, and can still be hit.
    const Cause smallest = fixture.model->report()->reclaimable.causes.back().cause;
    QTest::mouseClick(bar, Qt::LeftButton, {}, {bar->width() - 8, bar->height() / 2});
    QCOMPARE(fixture.tree->currentIndex(), fixture.group(smallest));
    QVERIFY(fixture.pane.findChild<FindingCard *>()->isVisible());
}

void TestWaste::reasonsStandApart_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const char *below, const char *above, const char *name, const char *reason) {
        QTest::newRow(title) << QByteArray(below) << QByteArray(above) << QString::fromUtf8(name)
                             << QString::fromUtf8(reason);
    };
    row("removed", "f a 6 =x", "f .wh.a", "/a", "");
    row("metadata", "f a 6 =x\nf b 7 =y", "f a 6 =x uid=5", "/a", "owner");
    row("mode and owner", "f a 6 =x", "f a 6 =x uid=5 mode=0600", "/a", "owner, mode");
    row("times", "f a 6 =x", "f a 6 =x mtime=5", "/a", "times");
    row("moved", "f a 6 =x", "f .wh.a\nf b 6 =x", "/a", "now /b");
    row("twice", "f a 6 =x", "f b 6 =x", "/b", "same as /a");
    row("a cache", "f a 6 =x", "f var/cache/apt/archives/x.deb 5 =z", "/var/cache/apt/archives/x.deb",
        "apt's package cache");
}

void TestWaste::reasonsStandApart()
{
    QFETCH(QByteArray, below);
    QFETCH(QByteArray, above);
    WasteFixture fixture(testStack({{"COPY a", below.constData()}, {"RUN b", above.constData()}}));
    QVERIFY(fixture.waitForReport());
    const QModelIndex finding = fixture.model->index(0, 0, fixture.model->index(0, 0));
    QTEST(finding.data().toString(), "name");
    QTEST(finding.siblingAtColumn(WasteModel::ReasonColumn).data().toString(), "reason");
}

void TestWaste::columnsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("hidden");
    // The widths of the middle in windows of 1600, 1280 and 1000 pixels.
    QTest::newRow("1600") << 720 << QList<int>();
    QTest::newRow("1280") << 485 << QList<int> {WasteModel::ReasonColumn};
    QTest::newRow("a narrow one") << 340 << QList<int> {WasteModel::ReasonColumn, WasteModel::CompressedColumn};
    QTest::newRow("1000") << 380 << QList<int> {WasteModel::ReasonColumn, WasteModel::CompressedColumn};
}

void TestWaste::columnsFit()
{
    QFETCH(int, width);
    WasteFixture fixture;
    fixture.pane.resize(width, 500);
    QVERIFY(fixture.waitForReport());
    QList<int> hidden;
    for (int column = 0; column < WasteModel::ColumnCount; ++column) {
        if (fixture.tree->isColumnHidden(column))
            hidden.append(column);
    }
    QTEST(hidden, "hidden");
    QVERIFY(fixture.tree->columns()->length() <= fixture.tree->viewport()->width());
}

void TestWaste::goesToWhatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("row");
    QTest::newRow("a file") << QByteArray("var/lib/apt/lists/Packages")
                            << QStringLiteral("/var/lib/apt/lists/Packages");
    QTest::newRow("a directory") << QByteArray("var/lib") << QStringLiteral("/var/lib/apt/lists/Packages");
    QTest::newRow("nothing") << QByteArray("usr/bin/node") << QString();
}

void TestWaste::goesToWhatIsAskedFor()
{
    QFETCH(QByteArray, path);
    WasteFixture fixture;
    // Requested before the result is known.
    fixture.pane.reveal({}, pathId(fixture.state.loaded(), path.constData()));
    QVERIFY(fixture.waitForReport());
    QTEST(fixture.tree->currentIndex().data().toString(), "row");
    auto *card = fixture.pane.findChild<FindingCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->explanation() == QStringLiteral("Nothing in /usr/bin/node is wasted."),
        !fixture.tree->currentIndex().isValid());
}

void TestWaste::saysThatNothingIsWasted()
{
    WasteFixture fixture(testStack({{"a", "f a 1 =a"}}));
    QVERIFY(fixture.waitForReport());
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.tree->emptyText().startsWith(QStringLiteral("Nothing is wasted")));
    QVERIFY(!fixture.pane.findChild<SavingsFooter *>()->isVisible());
    QVERIFY(!fixture.pane.findChild<FindingCard *>()->isVisible());
    QVERIFY(fixture.pane.findChild<DiveLine *>()->isVisible());
}

void TestWaste::worksOnlyWhileItIsWanted()
{
    WasteFixture fixture(shopStack(), false);
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Idle);
    fixture.pane.show();
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Running);
    QVERIFY(fixture.waitForReport());
    fixture.pane.hide();
    const LoadedImagePtr other = testStack({{"a", "f a 1 =a"}});
    fixture.state.setSource(other->source, 0);
    fixture.state.setLoaded(other);
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Idle);
    QVERIFY(!fixture.model->report());
}

void TestWaste::waitsForTheImageToBeComplete()
{
    const LoadedImagePtr open = testStack({{"a", "f a 10"}, {"b", "f a 10"}});
    WasteFixture fixture(open);
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Waiting);
    QVERIFY(fixture.pane.findChild<AnalysisStrip *>()->isVisible());
    auto complete = std::make_shared<LoadedImage>(*open);
    complete->tree = open->tree.answered({true});
    fixture.state.setLoaded(complete);
    QVERIFY(fixture.waitForReport());
    QCOMPARE(fixture.model->report()->findings.front().cause, Cause::Unchanged);
    QVERIFY(!fixture.pane.findChild<AnalysisStrip *>()->isVisible());
}

void TestWaste::saysHowFarItIs()
{
    WasteFixture fixture;
    auto *strip = fixture.pane.findChild<AnalysisStrip *>();
    auto *bar = strip->findChild<QProgressBar *>();
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Running);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 0);
    Q_EMIT fixture.analysis.progressed({QStringLiteral("Comparing"), 1'000'000, 4'000'000});
    QCOMPARE(bar->value() * 4, bar->maximum());
    QVERIFY(strip->findChild<QLabel *>()->text().contains(QStringLiteral("1.0 MB of 4.0 MB")));
    QVERIFY(fixture.waitForReport());
    QVERIFY(!strip->isVisible());
}

void TestWaste::stopsAndBeginsAgain()
{
    WasteFixture fixture(testStack({{"a", "f a 10"}, {"b", "f a 10"}}));
    auto *strip = fixture.pane.findChild<AnalysisStrip *>();
    fixture.analysis.stop();
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Stopped);
    QVERIFY(strip->isVisible());
    strip->findChildren<QPushButton *>().at(0)->click();
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Running);
    QVERIFY(fixture.waitForReport());
}

void TestWaste::keepsTheReportOfTheSameImage()
{
    const LoadedImagePtr image = shopStack();
    WasteFixture fixture(image);
    QVERIFY(fixture.waitForReport());
    const WasteReportPtr report = fixture.model->report();
    fixture.state.setLoaded(std::make_shared<LoadedImage>(*image));
    QCOMPARE(fixture.model->report(), report);
}

void TestWaste::forgetsAnotherImage()
{
    WasteFixture fixture;
    QVERIFY(fixture.waitForReport());
    fixture.state.clear();
    QVERIFY(!fixture.model->report());
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.tree->emptyText().startsWith(QStringLiteral("Open an image")));
}

STRATOSCOPE_TEST(TestWaste)
#include "tst_waste.moc"
