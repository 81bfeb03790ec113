// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elidedlabel.h"
#include "explorerstate.h"
#include "filterchips.h"
#include "filtercompleter.h"
#include "messagetree.h"
#include "modeltext.h"
#include "projectline.h"
#include "searchfield.h"
#include "searchfiltermenu.h"
#include "searchmodel.h"
#include "searchpane.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"
#include "wastefiltermenu.h"
#include "wastemodel.h"
#include "wastepane.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

/** What lists are filtered by: the menus, and the chips that take it away again. */
class tst_Filters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void chipsAreRemoved_data();
    void chipsAreRemoved();
    void chipsWrap();
    void focusGoesOn();
    void wastePasses_data();
    void wastePasses();
    void wasteByMenuAndChips();
    void ticksStay();
    void revealingShowsAll();
    void searchByMenuAndChips();
    void searchByTypedFilters();
    void completesTypedFilters();
    void saysWhichRulesHold();
    void saysWhatIsWrongWithRules();
};

namespace
{

struct FilteredWaste
{
    ExplorerState state;
    WasteAnalysis analysis {&state};
    WastePane pane {&state, &analysis};
    WasteModel *model = pane.findChild<WasteModel *>();
    WasteFilterMenu *button = pane.findChild<WasteFilterMenu *>();
    FilterChips *chips = pane.findChild<FilterChips *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit FilteredWaste(const QString &location = {})
    {
        LoadedImagePtr image = shopStack();
        if (!location.isEmpty()) {
            auto source = std::make_shared<ImageSource>(*image->source);
            source->location = location;
            auto moved = std::make_shared<LoadedImage>(*image);
            moved->source = source;
            image = moved;
        }
        pane.resize(560, 700);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
        pane.activateWindow();
    }

    bool waitForReport() const
    {
        return QTest::qWaitFor([this] { return analysis.phase() == WasteAnalysis::Phase::Done; }, PatienceMs);
    }
};

/** Opens the button's menu and picks \a text there or in a menu of it. */
bool pickFrom(QMenu *menu, const QString &text)
{
    QMetaObject::invokeMethod(menu, "aboutToShow");
    for (QAction *action : menu->actions()) {
        if (action->menu() && pickFrom(action->menu(), text))
            return true;
        if (QString(action->text()).remove(QLatin1Char('&')) != text)
            continue;
        action->trigger();
        return true;
    }
    return false;
}

QStringList chipTexts(const FilterChips *chips)
{
    QStringList texts;
    for (const FilterChipButton *chip : chips->findChildren<FilterChipButton *>())
        texts.append(chip->text());
    return texts;
}

}

void tst_Filters::chipsAreRemoved_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Delete") << int(Qt::Key_Delete);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("mouse") << 0;
}

void tst_Filters::chipsAreRemoved()
{
    QFETCH(const int, key);
    FilterChips chips;
    QVERIFY(chips.isHidden());
    chips.setChips(
        {{QStringLiteral("a"), QStringLiteral("Removed & gone")}, {QStringLiteral("b"), QStringLiteral("Layer 3")}});
    QVERIFY(!chips.isHidden());
    chips.show();
    QSignalSpy removed(&chips, &FilterChips::removed);
    auto *second = chips.findChildren<FilterChipButton *>().at(1);
    QVERIFY(second->accessibleName().contains(QStringLiteral("Layer 3")));
    if (key == 0)
        QTest::mouseClick(second, Qt::LeftButton);
    else
        QTest::keyClick(second, Qt::Key(key));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("b"));
    QVERIFY(!chips.grab().isNull());
    chips.setChips({});
    QVERIFY(chips.isHidden());
}

void tst_Filters::chipsWrap()
{
    FilterChips chips;
    QList<FilterChip> many;
    for (int i = 0; i < 8; ++i)
        many.append({QString::number(i), QStringLiteral("a filter with a long name %1").arg(i)});
    chips.setChips(many);
    QVERIFY(chips.layout()->heightForWidth(300) > 3 * chips.layout()->heightForWidth(3000));
    chips.resize(300, chips.layout()->heightForWidth(300));
    chips.show();
    QRect before;
    for (const FilterChipButton *chip : chips.findChildren<FilterChipButton *>()) {
        QVERIFY(chips.rect().contains(chip->geometry()));
        QVERIFY(!before.intersects(chip->geometry()));
        before = chip->geometry();
    }
}

void tst_Filters::focusGoesOn()
{
    FilteredWaste fixture;
    QVERIFY(fixture.waitForReport());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.pane));
    fixture.button->setFilter({{Cause::Removed}, {}, 1000});
    QCOMPARE(fixture.chips->findChildren<FilterChipButton *>().size(), 2);
    fixture.chips->findChildren<FilterChipButton *>().first()->setFocus();
    QTest::keyClick(fixture.chips->findChildren<FilterChipButton *>().first(), Qt::Key_Delete);
    QVERIFY(fixture.button->filter().causes.empty());
    auto *next = fixture.chips->findChildren<FilterChipButton *>().first();
    QVERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Delete);
    QVERIFY(fixture.button->filter().isEmpty());
    QVERIFY(fixture.pane.findChild<MessageTree *>(QStringLiteral("findings"))->hasFocus());
}

void tst_Filters::wastePasses_data()
{
    QTest::addColumn<WasteFilter>("filter");
    QTest::addColumn<bool>("passes");
    QTest::addColumn<bool>("secretPasses");
    QTest::newRow("nothing") << WasteFilter() << true << true;
    QTest::newRow("cause") << WasteFilter {{Cause::Removed}, {}, 0} << true << false;
    QTest::newRow("other cause") << WasteFilter {{Cause::Moved}, {}, 0} << false << false;
    QTest::newRow("either") << WasteFilter {{Cause::Moved, Cause::Secret, Cause::Removed}, {}, 0} << true << true;
    QTest::newRow("writer") << WasteFilter {{}, LayerIndex(1), 0} << true << true;
    QTest::newRow("hider") << WasteFilter {{}, LayerIndex(3), 0} << true << false;
    QTest::newRow("other layer") << WasteFilter {{}, LayerIndex(2), 0} << false << false;
    QTest::newRow("enough") << WasteFilter {{}, {}, 5000} << true << true;
    QTest::newRow("too few") << WasteFilter {{}, {}, 5001} << false << true;
}

void tst_Filters::wastePasses()
{
    QFETCH(const WasteFilter, filter);
    Finding finding;
    finding.cause = Cause::Removed;
    finding.writer = LayerIndex(1);
    finding.hider = LayerIndex(3);
    finding.bytes = 5000;
    QTEST(filter.passes(finding), "passes");
    finding.cause = Cause::Secret;
    finding.hider = NeverHidden;
    finding.bytes = 10;
    QTEST(filter.passes(finding), "secretPasses");
}

void tst_Filters::wasteByMenuAndChips()
{
    FilteredWaste fixture;
    QVERIFY(fixture.waitForReport());
    const std::size_t all = fixture.model->listedFindings();
    QVERIFY(fixture.model->rowCount() > 1);
    QVERIFY(pickFrom(fixture.button->menu(), QStringLiteral("Removed later")));
    QCOMPARE(fixture.model->rowCount(), 1);
    QCOMPARE(fixture.model->cause(fixture.model->index(0, 0)), Cause::Removed);
    const std::size_t removed = fixture.model->listedFindings();
    QVERIFY(removed < all);
    QVERIFY(pickFrom(fixture.button->menu(), QStringLiteral("1.0 MB")));
    QVERIFY(fixture.model->listedFindings() < removed);
    QCOMPARE(
        chipTexts(fixture.chips), QStringList({QStringLiteral("Removed later"), QStringLiteral("at least 1.0 MB")}));
    const QString result = fixture.chips->findChild<QLabel *>()->text();
    QCOMPARE(result, QStringLiteral("%1 of %2").arg(fixture.model->listedFindings()).arg(all));
    QVERIFY(!fixture.pane.grab().isNull());

    fixture.state.selectLayer(LayerIndex(2));
    QVERIFY(pickFrom(fixture.button->menu(), QStringLiteral("Only Selected Layer (2)")));
    QCOMPARE(fixture.model->listedFindings(), std::size_t(0));
    fixture.button->removeChip(QStringLiteral("layer"));
    fixture.button->removeChip(QStringLiteral("bytes"));
    QCOMPARE(fixture.model->listedFindings(), removed);
    QVERIFY(pickFrom(fixture.button->menu(), QStringLiteral("Clear Filters")));
    QCOMPARE(fixture.model->listedFindings(), all);
    QVERIFY(fixture.chips->isHidden());
}

void tst_Filters::ticksStay()
{
    FilteredWaste fixture;
    QVERIFY(fixture.waitForReport());
    fixture.button->setFilter({{Cause::Removed}, {}, 0});
    fixture.model->setData(fixture.model->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    const quint64 saved = fixture.model->selection().savedBytes();
    QVERIFY(saved > 0);
    fixture.button->setFilter({{Cause::Overwritten}, {}, 0});
    QCOMPARE(fixture.model->selection().savedBytes(), saved);
    fixture.model->sort(WasteModel::SizeColumn, Qt::AscendingOrder);
    fixture.button->clear();
    QCOMPARE(fixture.model->selection().savedBytes(), saved);
    // Another image has other layers.
    fixture.button->setFilter({{}, LayerIndex(1), 0});
    fixture.state.clear();
    QVERIFY(fixture.button->filter().isEmpty());
}

void tst_Filters::revealingShowsAll()
{
    FilteredWaste fixture;
    QVERIFY(fixture.waitForReport());
    fixture.button->setFilter({{Cause::Overwritten}, {}, 0});
    fixture.pane.reveal({}, pathId(fixture.state.loaded(), "/var/lib/apt/lists/Packages"));
    QVERIFY(fixture.button->filter().isEmpty());
    const QModelIndex current = fixture.pane.findChild<MessageTree *>(QStringLiteral("findings"))->currentIndex();
    QVERIFY(current.isValid());
    QCOMPARE(fixture.model->cause(current), Cause::Removed);
}

void tst_Filters::searchByMenuAndChips()
{
    ExplorerState state;
    SearchPane pane(&state);
    const LoadedImagePtr image = shopStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.start();
    auto *model = pane.findChild<SearchModel *>();
    auto *button = pane.findChild<SearchFilterMenu *>();
    auto *chips = pane.findChild<FilterChips *>();
    QSignalSpy searched(&pane, &SearchPane::searched);
    const auto count = [&] {
        return QTest::qWaitFor([&] { return searched.last().first().toBool(); }, PatienceMs) ? model->rowCount() : -1;
    };
    pane.findChild<SearchField *>()->setText(QStringLiteral("srv"));
    const int all = count();
    QVERIFY(all > 3);
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Directories")));
    const int directories = count();
    QVERIFY(directories > 0 && directories < all);
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Files")));
    const int files = count();
    QVERIFY(files > 0 && files < all);
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Only Deleted")));
    const int deleted = count();
    QVERIFY(deleted > 0 && deleted < files);
    QCOMPARE(chipTexts(chips), QStringList({QStringLiteral("files"), QStringLiteral("deleted")}));
    QTest::keyClick(chips->findChildren<FilterChipButton *>().last(), Qt::Key_Delete);
    QCOMPARE(count(), files);
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Clear Filters")));
    QCOMPARE(count(), all);
    QVERIFY(chips->isHidden());
    // The filter goes with the image.
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Only Deleted")));
    state.clear();
    QVERIFY(button->filter().isEmpty());
}

void tst_Filters::searchByTypedFilters()
{
    ExplorerState state;
    SearchPane pane(&state);
    const LoadedImagePtr image = shopStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.start();
    auto *model = pane.findChild<SearchModel *>();
    auto *button = pane.findChild<SearchFilterMenu *>();
    auto *chips = pane.findChild<FilterChips *>();
    auto *field = pane.findChild<SearchField *>();
    QSignalSpy searched(&pane, &SearchPane::searched);
    const auto found = [&](const QString &typed) {
        field->setText(typed);
        (void)QTest::qWaitFor([&] { return searched.last().first().toBool(); }, PatienceMs);
        QStringList paths;
        for (int row = 0; row < model->rowCount(); ++row)
            paths.append(model->index(row, 0).data().toString());
        paths.sort();
        return paths;
    };
    // What is typed, what is ticked and the chips are the same filter.
    QCOMPARE(
        found(QStringLiteral("srv hidden:yes type:file ext:log")), QStringList(QStringLiteral("/srv/app/debug.log")));
    QCOMPARE(
        chipTexts(chips), QStringList({QStringLiteral("deleted"), QStringLiteral("files"), QStringLiteral(".log")}));
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Files")));
    QCOMPARE(field->text(), QStringLiteral("srv hidden:yes ext:log"));
    QVERIFY(pickFrom(button->menu(), QStringLiteral("Symbolic Links")));
    QCOMPARE(field->text(), QStringLiteral("srv hidden:yes ext:log type:symlink"));
    QTest::keyClick(chips->findChildren<FilterChipButton *>().first(), Qt::Key_Delete);
    QCOMPARE(field->text(), QStringLiteral("srv ext:log type:symlink"));
    // No text is needed.
    QCOMPARE(
        found(QStringLiteral("layer:3 change:deleted ext:log")), QStringList(QStringLiteral("/srv/app/debug.log")));
    // What is wrong is said, and nothing is listed.
    QVERIFY(found(QStringLiteral("srv size:huge")).isEmpty());
    QVERIFY(chips->isHidden());
    QVERIFY(!pane.grab().isNull());
    QVERIFY(!found(QStringLiteral("srv")).isEmpty());
}

void tst_Filters::completesTypedFilters()
{
    ExplorerState state;
    SearchPane pane(&state);
    const LoadedImagePtr image = shopStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.start();
    pane.activateWindow();
    auto *field = pane.findChild<SearchField *>();
    auto *completer = pane.findChild<FilterCompleter *>();
    QVERIFY(completer);
    QTest::keyClicks(field, QStringLiteral("a t"));
    QVERIFY(!completer->popup()->isVisible());
    QTest::keyClicks(field, QStringLiteral("y"));
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("a type:"));
    // Its values follow at once.
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClicks(field, QStringLiteral("s"));
    QVERIFY(completer->popup()->isVisible());
    // Nothing is chosen yet: Enter would be for the results.
    QVERIFY(!completer->takes(Qt::Key_Return));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QVERIFY(completer->takes(Qt::Key_Return));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("a type:symlink "));
    QVERIFY(!completer->popup()->isVisible());
    // Escape closes the words, and then the search.
    QTest::keyClicks(field, QStringLiteral("siz"));
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Escape);
    QVERIFY(!completer->popup()->isVisible());
    QVERIFY(pane.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!pane.isVisible());
}

void tst_Filters::saysWhichRulesHold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".stratoscope.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"failOver": ["wasted>1MB", "layers>100"], "exclude": ["/var/lib/apt"]})");
    file.close();
    QFile image(folder.filePath(QStringLiteral("shop.tar")));
    QVERIFY(image.open(QIODevice::WriteOnly));
    FilteredWaste fixture(image.fileName());
    QVERIFY(fixture.waitForReport());
    const WasteReportPtr report = fixture.analysis.report();
    QCOMPARE(report->project.file, file.fileName());
    QCOMPARE(report->excluded.files, std::size_t(1));
    const QStringList lines = modelText(*fixture.model, {WasteModel::NameColumn});
    QVERIFY(!lines.contains(QStringLiteral(" /var/lib/apt/lists/Packages")));
    auto *line = fixture.pane.findChild<ProjectLine *>();
    QVERIFY(line->isVisible());
    const QString text = line->findChild<ElidedLabel *>()->text();
    QVERIFY2(text.contains(QStringLiteral("/.stratoscope.json")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("left out (18.4 MB)")), qPrintable(text));
    QCOMPARE(report->isRuleBroken(), report->hiddenBytes() > 1'000'000);
    QVERIFY(line->findChild<QToolButton *>()->isVisible());
    QVERIFY(!fixture.pane.grab().isNull());
}

void tst_Filters::saysWhatIsWrongWithRules()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".stratoscope.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    FilteredWaste fixture(folder.path());
    QVERIFY(fixture.waitForReport());
    QVERIFY(fixture.analysis.report()->project.file.isEmpty());
    auto *line = fixture.pane.findChild<ProjectLine *>();
    QVERIFY(line->isVisible());
    QVERIFY(line->findChild<ElidedLabel *>()->text().startsWith(QStringLiteral("Rules ignored: ")));
    // All findings are listed.
    QVERIFY(
        modelText(*fixture.model, {WasteModel::NameColumn}).contains(QStringLiteral(" /var/lib/apt/lists/Packages")));
}

STRATOSCOPE_TEST(tst_Filters)
#include "tst_filters.moc"
