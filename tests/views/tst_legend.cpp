// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "factview.h"
#include "kindtable.h"
#include "layermodel.h"
#include "layerslider.h"
#include "layerstackmodel.h"
#include "legendsign.h"
#include "legendstrip.h"
#include "terms.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "unifiedmodel.h"
#include "uptobar.h"

#include <QAction>
#include <QSet>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>

using namespace stratoscope;

/** What explains the window: terms, the legend, and What's This. */
class tst_Legend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void termsAreTold();
    void signsExplainThemselves();
    void wraps();
    void hides();
    void paints();
    void rowsOfLayers_data();
    void rowsOfLayers();
    void rowsOfTheUnifiedTree();
    void rowsOfTheStack();
    void sliderAndDigests();
};

void tst_Legend::termsAreTold()
{
    QSet<QString> titles;
    for (const Term term : AllKinds<Term>) {
        QVERIFY(!termText(term).isEmpty());
        QVERIFY2(termText(term).endsWith(QLatin1Char('.')), qPrintable(termText(term)));
        QVERIFY2(termText(term).size() < 260, qPrintable(termText(term)));
        titles.insert(termTitle(term));
    }
    QCOMPARE(titles.size(), qsizetype(EnumeratorCount<Term>));
    QVERIFY(whatsThis({Term::Digest, Term::DiffId}).contains(termTitle(Term::DiffId)));
}

void tst_Legend::signsExplainThemselves()
{
    LegendStrip strip;
    const QList<LegendSign *> signs = strip.findChildren<LegendSign *>();
    QVERIFY(signs.size() > 12);
    QSet<int> terms;
    for (const LegendSign *sign : signs) {
        terms.insert(int(sign->term()));
        QVERIFY(!sign->accessibleName().isEmpty());
        QCOMPARE(sign->accessibleDescription(), termText(sign->term()));
        QVERIFY(!sign->toolTip().isEmpty());
        QCOMPARE(sign->whatsThis(), whatsThis({sign->term()}));
    }
    QCOMPARE(terms.size(), signs.size());
}

void tst_Legend::wraps()
{
    LegendStrip strip;
    QVERIFY(strip.hasHeightForWidth());
    QVERIFY(strip.heightForWidth(500) > strip.heightForWidth(3000));
    strip.resize(500, strip.heightForWidth(500));
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    QList<QRect> places;
    for (const LegendSign *sign : strip.findChildren<LegendSign *>()) {
        const QRect place(sign->mapTo(&strip, QPoint()), sign->size());
        QVERIFY(strip.rect().contains(place));
        for (const QRect &other : places)
            QVERIFY(!other.intersects(place));
        places.append(place);
    }
}

void tst_Legend::hides()
{
    LegendStrip strip;
    strip.show();
    QVERIFY(strip.shownAction()->isChecked());
    QTest::mouseClick(strip.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(strip.isHidden());
    QVERIFY(!strip.shownAction()->isChecked());
    strip.shownAction()->trigger();
    QVERIFY(strip.isVisible());
}

void tst_Legend::paints()
{
    LegendStrip strip;
    for (int width : {40, 300, 1600}) {
        strip.resize(width, strip.heightForWidth(width));
        QVERIFY(!strip.grab().isNull());
    }
    strip.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!strip.grab().isNull());
}

void tst_Legend::rowsOfLayers_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("term");
    QTest::newRow("deleted") << 3 << QByteArray("srv/app/debug.log") << int(Term::Whiteout);
    QTest::newRow("metadata") << 3 << QByteArray("srv/app/assets/old.css") << int(Term::Metadata);
    QTest::newRow("added") << 1 << QByteArray("usr/bin/node") << int(Term::Added);
}

void tst_Legend::rowsOfLayers()
{
    QFETCH(const int, layer);
    QFETCH(const QByteArray, path);
    QFETCH(const int, term);
    const LoadedImagePtr loaded = shopStack();
    LayerModel model;
    model.setLayer(loaded, LayerIndex(std::size_t(layer)));
    const QModelIndex index = model.indexOf(pathId(loaded, path.constData()));
    QVERIFY(index.isValid());
    const QString text = index.data(Qt::WhatsThisRole).toString();
    QVERIFY2(text.contains(termTitle(Term(term)).toHtmlEscaped()), qPrintable(text));
}

void tst_Legend::rowsOfTheUnifiedTree()
{
    const LoadedImagePtr loaded = shopStack();
    UnifiedModel model;
    model.setLoaded(loaded, LayerIndex(3));
    const auto text
        = [&](const char *path) { return model.indexOf(pathId(loaded, path)).data(Qt::WhatsThisRole).toString(); };
    QVERIFY(text("usr/bin/node").contains(termTitle(Term::Layer)));
    QVERIFY(text("etc").contains(termTitle(Term::SeveralLayers)));
}

void tst_Legend::rowsOfTheStack()
{
    ExplorerState state;
    LayerStackModel model(&state);
    const LoadedImagePtr loaded = shopStack();
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    QVERIFY(model.index(0, 0).data(Qt::WhatsThisRole).toString().contains(termTitle(Term::Writable)));
    QVERIFY(model.indexOf(LayerIndex(0)).data(Qt::WhatsThisRole).toString().contains(termTitle(Term::ReadOnly)));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 0).data(Qt::WhatsThisRole).toString().isEmpty());
}

void tst_Legend::sliderAndDigests()
{
    ExplorerState state;
    UpToBar bar(&state);
    const LoadedImagePtr loaded = shopStack();
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    const auto *slider = bar.findChild<LayerSlider *>();
    QVERIFY(slider->whatsThis().contains(termTitle(Term::StackHeight)));
    QVERIFY(slider->toolTip().contains(QStringLiteral("step by one layer")));
    FactView view;
    QVERIFY(view.whatsThis().contains(termTitle(Term::ChainId)));
    FactGroup group;
    group.addFixed(QStringLiteral("Diff ID"), QStringLiteral("sha256:0"), Term::DiffId);
    view.setSheet({group});
    QVERIFY(view.toHtml().contains(QStringLiteral("Diff ID")));
    QTextCursor cursor = view.document()->find(QStringLiteral("Diff ID"));
    QVERIFY(cursor.charFormat().toolTip().contains(termText(Term::DiffId).toHtmlEscaped()));
}

STRATOSCOPE_TEST(tst_Legend)
#include "tst_legend.moc"
