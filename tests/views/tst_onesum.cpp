// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteparts.h"
#include "causetext.h"
#include "dockerfilemodel.h"
#include "explorerstate.h"
#include "format.h"
#include "layerstackmodel.h"
#include "layerstackrow.h"
#include "mapdata.h"
#include "paneheader.h"
#include "randomstack.h"
#include "stackview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"
#include "wastebar.h"
#include "wastepane.h"

#include <QAction>
#include <QListView>
#include <QTest>

using namespace stratoscope;

/** The stack's cards, the bar of wasted space, the map and the Dockerfile show the sums of one account. */
class TestOneSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void cards();
    void maps();
    void header();
    void atFirst();
    void stackWantsTheReport();
    void drawsWasteHatched();
};

namespace
{

constexpr quint32 SumStacks = 100;

WasteReportPtr sumsOf(quint32 seed)
{
    return wasteReport(randomStack(seed), QStringLiteral("en"), Job()).value_or(nullptr);
}

/** What \a parts say, as classes. */
ByteClasses classesOf(const ByteParts &parts)
{
    ByteClasses bytes;
    for (const BytePart &part : parts)
        (part.cause ? bytes.wasted[static_cast<std::size_t>(*part.cause)] : bytes.needed) += part.bytes;
    return bytes;
}

/** \a bytes without what is beside the classes. */
ByteClasses classesAlone(ByteClasses bytes)
{
    bytes.secret = bytes.caused = 0;
    return bytes;
}

/** Pixels in the colour of what is removed later, and of the pattern on it. */
struct WastePixels
{
    int plain = 0;
    int hatched = 0;
};

WastePixels wastePixels(StackView &stack, LayerIndex layer)
{
    const auto *list = stack.findChild<QListView *>();
    const QRect row = list->visualRect(stack.findChild<LayerStackModel *>()->indexOf(layer));
    const QImage card = list->viewport()->grab(row).toImage();
    const QColor color = causeColor(Cause::Removed);
    WastePixels pixels;
    for (int y = 0; y < card.height(); ++y) {
        for (int x = 0; x < card.width(); ++x) {
            const QColor own = card.pixelColor(x, y);
            const bool isAlike
                = qAbs(own.hsvHue() - color.hsvHue()) < 8 && own.hsvSaturation() > color.hsvSaturation() / 2;
            pixels.plain += own == color ? 1 : 0;
            pixels.hatched += isAlike && own.value() < color.value() - 15 ? 1 : 0;
        }
    }
    return pixels;
}

/** The classes of a map coloured by cause; the last is what is needed. */
ByteClasses mapped(const WasteReportPtr &report, MapContent content, LayerIndex layer = {})
{
    const MapDataPtr map = makeMap({report->image, report, content, MapColoring::Cause, layer});
    ByteClasses bytes;
    for (std::size_t i = 0; i < CauseCount; ++i)
        bytes.wasted[i] = map->classes.classes[i].bytes;
    bytes.needed = map->classes.classes.back().bytes;
    return bytes;
}

}

void TestOneSum::cards()
{
    for (quint32 seed = 0; seed < SumStacks; ++seed) {
        const WasteReportPtr report = sumsOf(seed);
        QVERIFY(report);
        ExplorerState state;
        state.setSource(report->image->source, 0);
        state.setLoaded(report->image);
        ByteClasses sum;
        for (const LayerStackRow &row : layerStackRows(state, report.get())) {
            if (!row.layer.isValid())
                continue;
            const ByteClasses own = classesOf(row.parts);
            QCOMPARE(own, classesAlone(report->account.layers[row.layer.value]));
            QCOMPARE(own.bytes(), row.size.value_or(0));
            sum.needed += own.needed;
            for (std::size_t i = 0; i < CauseCount; ++i)
                sum.wasted[i] += own.wasted[i];
        }
        QCOMPARE(sum, classesOf(byteParts(report->account.image, report->account.image.causes())));
        QCOMPARE(sum.wastedBytes(), report->reclaimable.bytes);
    }
}

void TestOneSum::maps()
{
    for (quint32 seed = 0; seed < SumStacks; ++seed) {
        const WasteReportPtr report = sumsOf(seed);
        QVERIFY(report);
        ByteClasses wasted = classesAlone(report->account.image);
        wasted.needed = 0;
        QCOMPARE(mapped(report, MapContent::Waste), wasted);
        for (std::size_t i = 0; i < report->account.layers.size(); ++i)
            QCOMPARE(mapped(report, MapContent::Layer, LayerIndex(i)), classesAlone(report->account.layers[i]));
    }
}

void TestOneSum::header()
{
    for (quint32 seed = 0; seed < 10; ++seed) {
        ExplorerState state;
        WasteAnalysis analysis(&state);
        WastePane pane(&state, &analysis);
        DockerfileModel dockerfile({});
        const LoadedImagePtr image = randomStack(seed);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
        QTRY_VERIFY_WITH_TIMEOUT(analysis.report(), PatienceMs);
        const ByteAccount &account = analysis.report()->account;
        const QString title = QStringLiteral("%1 of %2 wasted (%3)")
                                  .arg(formatSize(account.image.wastedBytes()), formatSize(account.image.bytes()),
                                      formatShare(account.image.wastedBytes(), account.image.bytes()));
        QCOMPARE(pane.findChild<PaneHeader *>()->title(), title);
        QStringList spoken;
        for (const BytePart &part : byteParts(account.image, account.image.causes()))
            spoken.append(bytePartText(part, account.image.bytes()));
        QCOMPARE(pane.findChild<WasteBar *>()->accessibleDescription(), spoken.join(QLatin1Char('\n')));
        dockerfile.setImage(image);
        dockerfile.setAccount(account);
        for (const DockerfileLine &line : dockerfile.lines()) {
            QCOMPARE(line.wasted, account.layers[line.layer->value].wastedBytes());
            QCOMPARE(line.caused, account.layers[line.layer->value].caused);
        }
    }
}

void TestOneSum::atFirst()
{
    ExplorerState state;
    LayerStackModel model(&state);
    const LoadedImagePtr image = shopStack();
    state.setSource(image->source, 0);
    QVERIFY(model.indexOf(LayerIndex(1)).data(LayerStackModel::PartsRole).value<ByteParts>().empty());
    state.setLoaded(image);
    const QModelIndex node = model.indexOf(LayerIndex(1));
    QCOMPARE(node.data(LayerStackModel::PartsTextRole).toString(),
        QStringLiteral("Visible: %1, 83 %\nHidden by layers above: %2, 17 %")
            .arg(formatSizeExact(91'000'000), formatSizeExact(18'400'000)));
}

void TestOneSum::stackWantsTheReport()
{
    ExplorerState state;
    WasteAnalysis analysis(&state);
    StackView stack(&state);
    stack.setAnalysis(&analysis);
    const LoadedImagePtr image = shopStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    QCOMPARE(analysis.phase(), WasteAnalysis::Phase::Idle);
    stack.show();
    QTRY_COMPARE_WITH_TIMEOUT(analysis.phase(), WasteAnalysis::Phase::Done, PatienceMs);
    const auto *model = stack.findChild<LayerStackModel *>();
    const QModelIndex node = model->indexOf(LayerIndex(1));
    const QString text = node.data(LayerStackModel::PartsTextRole).toString();
    QCOMPARE(text,
        QStringLiteral("Needed: %1, 83 %\nRemoved later: %2, 17 %")
            .arg(formatSizeExact(91'000'000), formatSizeExact(18'400'000)));
    QVERIFY(node.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Removed later")));
    QVERIFY(node.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Removed later: 18.4 MB")));
    stack.hide();
    state.clear();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    QCOMPARE(analysis.phase(), WasteAnalysis::Phase::Idle);
}

void TestOneSum::drawsWasteHatched()
{
    ExplorerState state;
    WasteAnalysis analysis(&state);
    StackView stack(&state);
    stack.setAnalysis(&analysis);
    // All of the lower layer is wasted, all of the upper one is needed.
    const LoadedImagePtr image = testStack({{"RUN a", "f a 5000 =x"}, {"RUN b", "f .wh.a\nf b 5000 =y"}});
    state.setSource(image->source, 0);
    state.setLoaded(image);
    stack.resize(320, 400);
    stack.show();
    QTRY_COMPARE_WITH_TIMEOUT(analysis.phase(), WasteAnalysis::Phase::Done, PatienceMs);
    for (const bool isCompact : {false, true}) {
        stack.compactAction()->setChecked(isCompact);
        const WastePixels lower = wastePixels(stack, LayerIndex(0));
        QVERIFY2(lower.plain > 100, qPrintable(QString::number(lower.plain)));
        // The colour is not alone.
        QVERIFY2(lower.hatched > 50, qPrintable(QString::number(lower.hatched)));
        QCOMPARE(wastePixels(stack, LayerIndex(1)).plain, 0);
    }
}

STRATOSCOPE_TEST(TestOneSum)
#include "tst_onesum.moc"
