// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduplayout.h"
#include "builduppainter.h"
#include "builduppane.h"
#include "buildupplayer.h"
#include "buildupview.h"
#include "explorerstate.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

namespace
{

/** As where people want no motion. */
class MotionlessStyle : public QProxyStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

}

/** The stack being built, layer by layer. */
class tst_BuildUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void playsToTheTop();
    void pauses();
    void steps();
    void playsAgainFromTheBottom();
    void speedKeepsTheMoment();
    void withoutMotion();
    void layout_data();
    void layout();
    void mirrors();
    void setsTheHeight();
    void followsTheHeight();
    void buttonsAndKeys();
    void saysWhatHappens();
    void stopsWhenHidden();
    void paintsEveryMoment();
    void nothingToShow();

private:
    void open();

    LoadedImagePtr m_loaded;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<BuildUpPane> m_pane;
};

void tst_BuildUp::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_pane = std::make_unique<BuildUpPane>(m_state.get());
    m_pane->resize(1000, 640);
    m_pane->player()->setSpeed(40);
}

void tst_BuildUp::cleanup()
{
    m_pane.reset();
    m_state.reset();
}

void tst_BuildUp::open()
{
    m_loaded = shopStack();
    m_state->setSource(m_loaded->source, 0);
    m_state->setLoaded(m_loaded);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->view()->data() && !m_pane->isBusy(), PatienceMs);
}

void tst_BuildUp::playsToTheTop()
{
    BuildUpPlayer player;
    player.setSpeed(100);
    player.setCount(3);
    QCOMPARE(player.step(), 2);
    QSignalSpy steps(&player, &BuildUpPlayer::stepChanged);
    player.play();
    QVERIFY(player.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), PatienceMs);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.last().first().toInt(), 2);
    QCOMPARE(player.phase(), 1.0);
}

void tst_BuildUp::pauses()
{
    BuildUpPlayer player;
    player.setCount(2);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.phase() > 0, PatienceMs);
    player.pause();
    const qreal phase = player.phase();
    QVERIFY(!player.isPlaying() && !player.isMoving());
    QTest::qWait(30);
    QCOMPARE(player.phase(), phase);
    player.toggle();
    QVERIFY(player.isPlaying() && player.isMoving());
    QCOMPARE(player.step(), 0);
    QVERIFY(player.phase() >= phase);
}

void tst_BuildUp::steps()
{
    BuildUpPlayer player;
    player.setSpeed(100);
    player.setCount(3);
    player.stepForward();
    QCOMPARE(player.step(), 2);
    player.stepBack();
    QCOMPARE(player.step(), 1);
    player.stepBack();
    player.stepBack();
    QCOMPARE(player.step(), 0);
    QVERIFY(!player.isMoving());
    // One layer, with its motion, and no further.
    player.stepForward();
    QVERIFY(player.isMoving() && !player.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!player.isMoving(), PatienceMs);
    QCOMPARE(player.step(), 1);
    QCOMPARE(player.phase(), 1.0);
}

void tst_BuildUp::playsAgainFromTheBottom()
{
    BuildUpPlayer player;
    player.setCount(4);
    player.play();
    QCOMPARE(player.step(), 0);
    player.show(2);
    QVERIFY(!player.isPlaying());
    player.play();
    QCOMPARE(player.step(), 3);
}

void tst_BuildUp::speedKeepsTheMoment()
{
    BuildUpPlayer player;
    player.setCount(2);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.phase() > 0.02, PatienceMs);
    const qreal phase = player.phase();
    player.setSpeed(0.5);
    QVERIFY(player.phase() >= phase - 0.01 && player.phase() < phase + 0.5);
    QVERIFY(player.isMoving());
}

/** Every layer is complete at once, and stays for a while. */
void tst_BuildUp::withoutMotion()
{
    auto *style = new MotionlessStyle;
    style->setParent(m_pane.get());
    m_pane->setStyle(style);
    open();
    QSignalSpy moved(m_pane->player(), &BuildUpPlayer::moved);
    bool isWhole = true;
    connect(
        m_pane->player(), &BuildUpPlayer::moved, this, [&] { isWhole = isWhole && m_pane->player()->phase() == 1.0; });
    m_pane->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->player()->isPlaying(), PatienceMs);
    QVERIFY(isWhole);
    QVERIFY(moved.size() < 15);
    QCOMPARE(m_state->upTo(), LayerIndex(4));
}

void tst_BuildUp::layout_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("layers");
    for (const int layers : {1, 9, 40, 127})
        for (const QSize size : {QSize(700, 400), QSize(1600, 900)})
            QTest::addRow("%d in %dx%d", layers, size.width(), size.height()) << size << layers;
}

void tst_BuildUp::layout()
{
    QFETCH(QSize, size);
    QFETCH(int, layers);
    const BuildUpLayout layout(size, 16, layers);
    const QRectF page(0, 0, size.width(), size.height());
    for (const int top : {0, layers / 2, layers - 1}) {
        for (int layer = 0; layer <= top; ++layer) {
            const QRectF card = layout.card(layer, top);
            QVERIFY(card.height() > 0 && page.adjusted(0, -1, 0, 1).contains(card));
            QVERIFY(layer == 0 || card.bottom() <= layout.card(layer - 1, top).top() + 0.01);
        }
        QVERIFY(layout.card(top, top).height() >= 16);
    }
    QVERIFY(layout.capacity() >= 3);
    QVERIFY(layout.unified().contains(layout.line(layout.capacity() - 1)));
    QVERIFY(layout.line(layout.capacity() - 1).bottom() <= layout.more().top() + 0.01);
    QVERIFY(layout.card(0, 0).right() < layout.unified().left());
}

/** Where windows are read from right to left, the stack is at the right, for screen readers too. */
void tst_BuildUp::mirrors()
{
    const QSize size(1000, 600);
    const BuildUpLayout layout(size, 16, 5, Qt::RightToLeft);
    const QRectF card = layout.visual(layout.card(0, 0));
    QCOMPARE(card.right(), 1000 - layout.card(0, 0).left());
    QCOMPARE(card.size(), layout.card(0, 0).size());
    QVERIFY(card.left() > layout.visual(layout.unified()).right());
    open();
    m_state->setUpTo(LayerIndex(2));
    BuildUpView *view = m_pane->view();
    // Above the lower edge of the card that was laid last: there is its ground, and no text.
    const auto ground = [view] {
        const QRect place = view->part(2).place;
        return QPoint(place.center().x(), place.bottom() - 4);
    };
    const QPoint before = ground();
    const QImage unmirrored = view->grab().toImage();
    m_pane->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(std::abs(ground().x() - (view->width() - before.x())) <= 2);
    const QImage mirrored = view->grab().toImage();
    QCOMPARE(mirrored.pixelColor(ground()), unmirrored.pixelColor(before));
    QVERIFY(mirrored.pixelColor(before) != unmirrored.pixelColor(before));
}

void tst_BuildUp::setsTheHeight()
{
    open();
    QSignalSpy heights(m_state.get(), &ExplorerState::upToChanged);
    m_pane->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_state->upTo(), LayerIndex(0), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->player()->isPlaying(), PatienceMs);
    QCOMPARE(m_state->upTo(), LayerIndex(4));
    QCOMPARE(heights.size(), 5);
}

void tst_BuildUp::followsTheHeight()
{
    open();
    m_pane->player()->setSpeed(0.01);
    m_pane->start();
    QVERIFY(m_pane->player()->isPlaying());
    // The slider is where one goes to a layer; that stops the rest.
    m_state->setUpTo(LayerIndex(2));
    QVERIFY(!m_pane->player()->isPlaying());
    QCOMPARE(m_pane->player()->step(), 2);
    QCOMPARE(m_pane->player()->phase(), 1.0);
}

void tst_BuildUp::buttonsAndKeys()
{
    open();
    const auto button = [this](const QString &text) -> QToolButton * {
        for (QToolButton *one : m_pane->findChildren<QToolButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    };
    BuildUpPlayer *player = m_pane->player();
    QVERIFY(!button(QStringLiteral("Step"))->isEnabled());
    button(QStringLiteral("Back"))->click();
    QCOMPARE(player->step(), 3);
    QVERIFY(button(QStringLiteral("Step"))->isEnabled());
    QTest::keyClick(m_pane->view(), Qt::Key_Left);
    QCOMPARE(player->step(), 2);
    QTest::keyClick(m_pane->view(), Qt::Key_Right);
    QCOMPARE(player->step(), 3);
    QTest::keyClick(m_pane->view(), Qt::Key_Home);
    QCOMPARE(player->step(), 0);
    player->setSpeed(0.01);
    QTest::keyClick(m_pane->view(), Qt::Key_Space);
    QVERIFY(player->isPlaying());
    QVERIFY(button(QStringLiteral("Pause")));
    button(QStringLiteral("Pause"))->click();
    QVERIFY(!player->isPlaying());
    QTest::keyClick(m_pane->view(), Qt::Key_End);
    QCOMPARE(player->step(), 4);
    QSignalSpy closed(m_pane.get(), &BuildUpPane::closeRequested);
    button(QStringLiteral("Close"))->click();
    QCOMPARE(closed.size(), 1);
}

void tst_BuildUp::saysWhatHappens()
{
    open();
    m_state->setUpTo(LayerIndex(3));
    const BuildUpDataPtr built = m_pane->view()->data();
    QCOMPARE(buildStepTitle(*built, 3),
        QStringLiteral("Layer 3 · RUN chown -R app /srv && rm -rf /var/lib/apt/lists/* /srv/app/debug.log"));
    QVERIFY(m_pane->view()->accessibleDescription().contains(QStringLiteral("Layer 3")));
    QVERIFY(m_pane->view()->accessibleDescription().contains(buildStepText(built->steps[3])));
    QCOMPARE(buildStepTitle(*built, 4), QStringLiteral("On top: the container’s writable layer"));
    BuildStep none;
    QCOMPARE(buildStepText(none), QStringLiteral("changes no file"));
}

void tst_BuildUp::stopsWhenHidden()
{
    open();
    m_pane->player()->setSpeed(0.01);
    m_pane->start();
    QVERIFY(m_pane->player()->isPlaying());
    m_pane->hide();
    QVERIFY(!m_pane->player()->isPlaying() && !m_pane->player()->isMoving());
}

/** Moments differ, and whatever the moment, painting it changes only pixels. */
void tst_BuildUp::paintsEveryMoment()
{
    open();
    QSet<QByteArray> seen;
    for (int step = 0; step < 5; ++step) {
        for (const qreal phase : {0.0, 0.1, 0.4, 0.7, 1.0}) {
            m_pane->player()->show(step, phase);
            const QImage image = m_pane->view()->grab().toImage();
            seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
    }
    QVERIFY2(seen.size() >= 20, qPrintable(QString::number(seen.size())));
}

void tst_BuildUp::nothingToShow()
{
    m_pane->show();
    m_pane->start();
    QVERIFY(!m_pane->view()->data());
    QVERIFY(!m_pane->view()->grab().isNull());
    open();
    m_state->clear();
    QVERIFY(!m_pane->view()->data());
    QVERIFY(!m_pane->player()->isPlaying());
    const LoadedImagePtr empty = testStack({});
    m_state->setSource(empty->source, 0);
    m_state->setLoaded(empty);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isBusy(), PatienceMs);
    m_pane->start();
    QVERIFY(!m_pane->player()->isPlaying());
    QVERIFY(!m_pane->view()->grab().isNull());
}

STRATOSCOPE_TEST(tst_BuildUp)

#include "tst_buildup.moc"
