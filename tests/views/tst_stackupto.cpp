// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "layerslider.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "uptobar.h"

#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** "Stack up to layer": the slider and the state agree. */
class tst_StackUpTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void disabledWithoutChoice();
    void rangeFollowsLayers();
    void keys_data();
    void keys();
    void slotsStep();
    void followsTheState();
    void saysWhatItShows();
    void manyLayers();
    void clickGoesThere_data();
    void clickGoesThere();
    void draggedAnywhere_data();
    void draggedAnywhere();
    void textsKeepClear_data();
    void textsKeepClear();

private:
    void load();
    LayerSlider *slider() const { return m_bar->findChild<LayerSlider *>(); }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<UpToBar> m_bar;
};

void tst_StackUpTo::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_bar.reset();
    m_state = std::make_unique<ExplorerState>();
    m_bar = std::make_unique<UpToBar>(m_state.get());
    m_bar->resize(700, 50);
    m_bar->show();
}

void tst_StackUpTo::load()
{
    const LoadedImagePtr loaded = shopStack();
    m_state->setSource(loaded->source, 0);
    m_state->setLoaded(loaded);
}

void tst_StackUpTo::disabledWithoutChoice()
{
    QVERIFY(!m_bar->isEnabled());
    m_state->setSource(testSource({{"FROM scratch", "d etc\n"}}), 0);
    QVERIFY(!m_bar->isEnabled());
    load();
    QVERIFY(m_bar->isEnabled());
    m_state->clear();
    QVERIFY(!m_bar->isEnabled());
}

void tst_StackUpTo::rangeFollowsLayers()
{
    const LoadedImagePtr loaded = shopStack();
    m_state->setSource(loaded->source, 0);
    QCOMPARE(slider()->maximum(), 3);
    QCOMPARE(slider()->value(), 3);
    m_state->setLoaded(loaded);
    QCOMPARE(slider()->minimum(), 0);
    QCOMPARE(slider()->maximum(), 4);
    QCOMPARE(slider()->value(), 4);
    QCOMPARE(m_state->upTo(), LayerIndex(4));
}

void tst_StackUpTo::keys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("upTo");
    QTest::newRow("left") << Qt::Key_Left << 1;
    QTest::newRow("right") << Qt::Key_Right << 3;
    QTest::newRow("home") << Qt::Key_Home << 0;
    QTest::newRow("end") << Qt::Key_End << 4;
    QTest::newRow("page up") << Qt::Key_PageUp << 3;
    QTest::newRow("page down") << Qt::Key_PageDown << 1;
}

void tst_StackUpTo::keys()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, upTo);
    load();
    m_state->setUpTo(LayerIndex(2));
    slider()->setFocus();
    QTest::keyClick(slider(), key);
    QCOMPARE(m_state->upTo(), LayerIndex(std::size_t(upTo)));
}

void tst_StackUpTo::slotsStep()
{
    load();
    QSignalSpy spy(m_state.get(), &ExplorerState::upToChanged);
    m_bar->stepUp();
    QCOMPARE(m_state->upTo(), LayerIndex(4));
    m_bar->stepDown();
    QCOMPARE(m_state->upTo(), LayerIndex(3));
    m_state->setUpTo(LayerIndex(0));
    m_bar->stepDown();
    QCOMPARE(m_state->upTo(), LayerIndex(0));
    m_bar->showAll();
    QCOMPARE(m_state->upTo(), LayerIndex(4));
    QCOMPARE(spy.count(), 3);
}

void tst_StackUpTo::followsTheState()
{
    load();
    m_state->setUpTo(LayerIndex(1));
    QCOMPARE(slider()->value(), 1);
    m_state->setSource(testSource(shopSteps()), 0);
    QCOMPARE(slider()->value(), 3);
}

void tst_StackUpTo::saysWhatItShows()
{
    load();
    QCOMPARE(slider()->accessibleDescription(), QStringLiteral("container (top)"));
    m_state->setUpTo(LayerIndex(2));
    QCOMPARE(slider()->accessibleDescription(), QStringLiteral("layer 2 · COPY --chown=app dist/ /srv/app"));
    m_state->setSource(testSource(shopSteps()), 0);
    QVERIFY(slider()->accessibleDescription().startsWith(QLatin1String("layer 3 (top)")));
}

void tst_StackUpTo::manyLayers()
{
    std::vector<TestStep> steps(400, TestStep {"RUN true", "d etc\n"});
    m_state->setSource(testSource(steps), 0);
    QCOMPARE(slider()->maximum(), 399);
    m_bar->resize(300, 50);
    QVERIFY(!m_bar->grab().isNull());
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QCOMPARE(m_state->upTo(), LayerIndex(399 - 80));
}

void tst_StackUpTo::clickGoesThere_data()
{
    QTest::addColumn<int>("fraction");
    QTest::newRow("groove, its upper edge") << 35;
    QTest::newRow("groove, its middle") << 50;
    QTest::newRow("below the groove") << 80;
    QTest::newRow("text") << 140;
}

void tst_StackUpTo::clickGoesThere()
{
    QFETCH(const int, fraction);
    load();
    // The slider gets the part of the widget that the labels leave.
    const int drawn = slider()->labels().front().rect.top();
    const int y = drawn * fraction / 100;
    QVERIFY(y < slider()->height());
    for (const int value : {1, 3, 0, 2, 4}) {
        QTest::mouseClick(slider(), Qt::LeftButton, {}, QPoint(slider()->centerOf(value), y));
        QCOMPARE(m_state->upTo(), LayerIndex(std::size_t(value)));
    }
}

void tst_StackUpTo::draggedAnywhere_data()
{
    QTest::addColumn<int>("fraction");
    QTest::newRow("upper half") << 25;
    QTest::newRow("middle") << 50;
    QTest::newRow("lower half") << 75;
}

void tst_StackUpTo::draggedAnywhere()
{
    QFETCH(const int, fraction);
    load();
    const int y = slider()->labels().front().rect.top() * fraction / 100;
    const QPoint from(slider()->centerOf(4), y);
    QTest::mousePress(slider(), Qt::LeftButton, {}, from);
    QCOMPARE(m_state->upTo(), LayerIndex(4));
    for (const int value : {3, 1}) {
        QTest::mouseMove(slider(), QPoint(slider()->centerOf(value), y));
        QCOMPARE(m_state->upTo(), LayerIndex(std::size_t(value)));
    }
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, QPoint(slider()->centerOf(1), y));
    QCOMPARE(m_state->upTo(), LayerIndex(1));
    // Pressing on the groove moves the handle there.
    QTest::mousePress(slider(), Qt::LeftButton, {}, QPoint(slider()->centerOf(3), y));
    QTest::mouseMove(slider(), QPoint(slider()->centerOf(2), y));
    QCOMPARE(m_state->upTo(), LayerIndex(2));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, QPoint(slider()->centerOf(2), y));
}

void tst_StackUpTo::textsKeepClear_data()
{
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("width");
    QTest::newRow("few") << 5 << 700;
    QTest::newRow("127") << 127 << 700;
    QTest::newRow("127, narrow") << 127 << 360;
    QTest::newRow("500") << 500 << 700;
    QTest::newRow("500, narrow") << 500 << 360;
}

void tst_StackUpTo::textsKeepClear()
{
    QFETCH(const int, layers);
    QFETCH(const int, width);
    const std::vector<TestStep> steps(std::size_t(layers), TestStep {"RUN true", "d etc\n"});
    m_state->setSource(testSource(steps), 0);
    m_bar->resize(width, 50);
    m_state->setUpTo(LayerIndex(std::size_t(layers) / 3));
    const std::vector<LayerSlider::Label> labels = slider()->labels();
    QVERIFY(labels.size() >= 3);
    QCOMPARE(labels.front().value, layers / 3);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(slider()->rect().contains(labels[i].rect));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!labels[i].rect.intersects(labels[j].rect));
    }
    // Every label that is readable can be clicked.
    for (const LayerSlider::Label &label : labels) {
        m_state->setUpTo(LayerIndex(std::size_t(layers) / 3));
        QTest::mouseClick(slider(), Qt::LeftButton, {}, label.rect.center());
        QCOMPARE(m_state->upTo(), LayerIndex(std::size_t(label.value)));
    }
}

STRATOSCOPE_TEST(tst_StackUpTo)
#include "tst_stackupto.moc"
