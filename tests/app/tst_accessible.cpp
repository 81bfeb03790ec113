// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduppane.h"
#include "buildupplayer.h"
#include "buildupview.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "maplegend.h"
#include "mapview.h"
#include "middletabs.h"
#include "pictureview.h"
#include "rulesdialog.h"
#include "sandboxeddemo.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "wastebar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace stratoscope;

namespace
{

/** Whether the user can go to \a widget with the Tab key. */
bool isControl(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
        && !qobject_cast<const QScrollBar *>(widget) && !widget->inherits("QTabWidget");
}

QWidgetList controlsIn(const QWidget *window)
{
    QWidgetList controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && isControl(widget))
            controls.append(widget);
    }
    return controls;
}

QString describe(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *at = widget; at && way.size() < 5; at = at->parentWidget())
        way.prepend(QLatin1String(at->metaObject()->className()) + QLatin1Char(':') + at->objectName());
    return way.join(QStringLiteral(" > "));
}

/** Where \a key leads from \a from; \a from itself if nowhere. In a text, it goes from link to link first. */
QWidget *focusBehind(QWidget *from, Qt::Key key)
{
    constexpr int MostLinks = 60;
    QWidget *next = from;
    for (int link = 0; link < MostLinks && next == from; ++link) {
        QTest::keyClick(from, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        next = QApplication::focusWidget();
    }
    return next;
}

/** The labels that belong to it: a combo box calls itself what it shows. */
QString labelsOf(const QAccessibleInterface &control)
{
    QStringList labels {control.text(QAccessible::Description)};
    for (const auto &[other, relation] : control.relations(QAccessible::Label))
        labels.append(other->text(QAccessible::Name));
    return labels.join(QLatin1Char(' '));
}

/** Controls that a screen reader has no name for, or that it calls the same as another one beside them. */
QStringList namelessIn(const QWidget *window)
{
    QStringList wrong;
    QHash<QString, const QWidget *> known;
    for (const QWidget *widget : controlsIn(window)) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = seen ? seen->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            wrong.append(QStringLiteral("no name: ") + describe(widget));
        else if (seen->role() == QAccessible::NoRole)
            wrong.append(QStringLiteral("no role: ") + describe(widget));
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(quintptr(widget->parentWidget()))
                                .arg(int(seen ? seen->role() : QAccessible::NoRole))
                                .arg(name, seen ? labelsOf(*seen) : QString());
        if (known.contains(key))
            wrong.append(QStringLiteral("twice \"%1\": ").arg(name) + describe(widget));
        known.insert(key, widget);
    }
    return wrong;
}

}

/** What people who do not see the window, or use no mouse, have of it. */
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesControlsOfPages();
    void namesControlsOfViews();
    void namesControlsOfDialogs_data();
    void namesControlsOfDialogs();
    void tellsOfTheMap();
    void tellsOfThePicture();
    void tellsOfTheBuildUp();
    void tellsOfWaste();
    void tabsThroughTheWindow();

private:
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    static void checkParts(QWidget *widget);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessible::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_accessible"));
}

void TestAccessible::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessible::cleanup()
{
    m_window.reset();
}

void TestAccessible::namesControlsOfPages()
{
    QCOMPARE(namelessIn(m_window.get()).join(QLatin1Char('\n')), QString());
    QSignalSpy failed(m_window->session(), &ImageSession::failed);
    m_window->open({m_folder.filePath(QStringLiteral("nothing.tar")), {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    QCOMPARE(namelessIn(m_window.get()).join(QLatin1Char('\n')), QString());
}

void TestAccessible::namesControlsOfViews()
{
    openSandboxedDemo(*m_window);
    for (int i = 0; i < m_window->explorer()->middle()->count(); ++i) {
        m_window->explorer()->middle()->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->explorer()->middle()->isBusy(), PatienceMs);
        QCOMPARE(namelessIn(m_window.get()).join(QLatin1Char('\n')), QString());
    }
    for (int i = 0; i < m_window->explorer()->details()->count(); ++i) {
        m_window->explorer()->details()->setCurrentIndex(i);
        QTest::qWait(20);
        QCOMPARE(namelessIn(m_window.get()).join(QLatin1Char('\n')), QString());
    }
    for (const char *name : {"find", "findContents", "showPicture", "playBuildUp"}) {
        action(name)->trigger();
        QTest::qWait(50);
        QCOMPARE(namelessIn(m_window.get()).join(QLatin1Char('\n')), QString());
    }
}

void TestAccessible::namesControlsOfDialogs_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *name : {"newFile", "newFolder", "newLink", "editFile", "appendFile", "renameFile", "moveFile",
             "changePermissions", "commitContainer", "saveAs", "extractUnified", "extractLayer", "whatIf", "openEngine",
             "openRegistry", "exportTextbook", "shortcuts", "lessons", "settings", "glossary", "makeStack", "about"})
        QTest::newRow(name) << QByteArray(name);
}

void TestAccessible::namesControlsOfDialogs()
{
    QFETCH(QByteArray, action);
    openSandboxedDemo(*m_window);
    QAction *opens = this->action(action.constData());
    QVERIFY(opens && opens->isEnabled());
    QStringList wrong {QStringLiteral("no dialog")};
    const auto look = [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || window == m_window.get() || !window->isWindow() || window->inherits("QMenu"))
                continue;
            wrong = namelessIn(window);
            if (window->windowTitle().isEmpty())
                wrong.append(QStringLiteral("no title"));
            window->close();
        }
    };
    // Some do not return until they are closed.
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, look);
    poll.start(20);
    opens->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(wrong != QStringList {QStringLiteral("no dialog")}, PatienceMs);
    poll.stop();
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

/** Each part has a name, its place is on the widget, and the list leads to it by number and by place. */
void TestAccessible::checkParts(QWidget *widget)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(widget);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->childCount() > 0);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *part = list->child(i);
        QVERIFY(part && part->isValid());
        QCOMPARE(part->role(), QAccessible::ListItem);
        QVERIFY2(!part->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(list->indexOfChild(part), i);
        QCOMPARE(part->parent(), list);
        QVERIFY(QRect(widget->mapToGlobal(QPoint()), widget->size()).adjusted(-2, -2, 2, 2).intersects(part->rect())
            || part->state().offscreen);
        QCOMPARE(list->child(i), part);
    }
    QVERIFY(!list->child(list->childCount()));
    QVERIFY(!list->child(-1));
}

void TestAccessible::tellsOfTheMap()
{
    openSandboxedDemo(*m_window);
    m_window->setView(MiddleView::Map);
    auto *map = m_window->findChild<MapView *>();
    QTRY_VERIFY_WITH_TIMEOUT(map->drawing() && !map->isDrawing() && map->partCount() > 5, PatienceMs);
    checkParts(map);
    checkParts(m_window->findChild<MapLegend *>());
    map->setFocus();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(map);
    QAccessibleInterface *third = list->child(3);
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(map->currentPart(), 3);
    QVERIFY(third->state().selected);
    QVERIFY(third->state().focused);
    QCOMPARE(list->focusChild(), third);
    QTest::keyClick(map, Qt::Key_Down);
    QVERIFY(map->currentPart() >= 0);
    QCOMPARE(list->focusChild(), list->child(map->currentPart()));
    // What is asked later than the map is there answers nothing, rather than something else.
    map->setData({});
    QVERIFY(!third->isValid());
    QVERIFY(third->text(QAccessible::Name).isEmpty());
    QVERIFY(third->rect().isEmpty());
}

void TestAccessible::tellsOfThePicture()
{
    openSandboxedDemo(*m_window);
    m_window->showPicture(true);
    auto *picture = m_window->findChild<PictureView *>();
    QTRY_VERIFY_WITH_TIMEOUT(picture->partCount() > 5, PatienceMs);
    checkParts(picture);
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Down);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(picture);
    QVERIFY(list->focusChild());
    QCOMPARE(list->focusChild(), list->child(picture->currentPart()));
}

void TestAccessible::tellsOfTheBuildUp()
{
    openSandboxedDemo(*m_window);
    m_window->showBuildUp(true);
    auto *view = m_window->findChild<BuildUpView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->data(), PatienceMs);
    BuildUpPlayer *player = m_window->explorer()->buildUp()->player();
    player->show(2);
    checkParts(view);
    QCOMPARE(QAccessible::queryAccessibleInterface(view)->childCount(), 3);
    view->setFocus();
    player->show(3);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(list->focusChild(), list->child(3));
}

void TestAccessible::tellsOfWaste()
{
    openSandboxedDemo(*m_window);
    m_window->setView(MiddleView::Waste);
    auto *bar = m_window->findChild<WasteBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->partCount() > 1, PatienceMs);
    checkParts(bar);
    QSignalSpy picked(bar, &WasteBar::causePicked);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bar);
    // What is needed has no cause.
    QVERIFY(!list->child(0)->actionInterface());
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.size(), 1);
}

void TestAccessible::tabsThroughTheWindow()
{
    openSandboxedDemo(*m_window);
    m_window->setView(MiddleView::Waste);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->explorer()->middle()->isBusy(), PatienceMs);
    QTest::qWait(200);
    const QWidgetList controls = controlsIn(m_window.get());
    QVERIFY(controls.size() > 15);
    controls.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    QStringList order;
    QStringList unseen;
    for (int i = 0; i < 200; ++i) {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        reached.insert(at);
        order.append(QLatin1String(at->metaObject()->className()) + QLatin1Char('(')
            + QLatin1String(at->parentWidget()->metaObject()->className()).mid(13) + QLatin1Char(')'));
        const QImage with = at->grab().toImage();
        QWidget *next = focusBehind(at, Qt::Key_Tab);
        QVERIFY2(next != at, qPrintable(QStringLiteral("no way on from ") + describe(at)));
        // A list without a current row has nowhere to show it, and the filter's menu button shows it too faintly here.
        const auto *list = qobject_cast<const QAbstractItemView *>(at);
        const bool canShow
            = !(list && !list->currentIndex().isValid()) && !at->inherits("stratoscope::WasteFilterMenu");
        if (canShow && !reached.contains(next) && at->isVisible() && at->grab().toImage() == with)
            unseen.append(describe(at));
        if (next == controls.first())
            break;
    }
    QStringList missed;
    for (QWidget *control : controls) {
        if (!reached.contains(control) && isControl(control))
            missed.append(describe(control));
    }
    QVERIFY2(missed.isEmpty(),
        qPrintable(missed.join(QLatin1Char('\n')) + QStringLiteral("\nreached:\n") + order.join(QLatin1Char(' '))));
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));

    QSet<QWidget *> reachedBack;
    QWidget *back = controls.first();
    back->setFocus(Qt::BacktabFocusReason);
    do {
        QVERIFY(back && reachedBack.size() < 200);
        reachedBack.insert(back);
        back = focusBehind(back, Qt::Key_Backtab);
    } while (back != controls.first() && !reachedBack.contains(back));
    for (QWidget *control : reached)
        QVERIFY2(
            reachedBack.contains(control), qPrintable(QStringLiteral("not on the way back: ") + describe(control)));
}

STRATOSCOPE_TEST(TestAccessible)
#include "tst_accessible.moc"
