// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachemenu.h"
#include "comparewindow.h"
#include "detailspane.h"
#include "digestbadge.h"
#include "errorpage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "factview.h"
#include "historyview.h"
#include "imagechooserdialog.h"
#include "layermodel.h"
#include "layerpane.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "pathtreemodel.h"
#include "pathtreeview.h"
#include "recentfiles.h"
#include "sandboxdesk.h"
#include "savedialog.h"
#include "saveform.h"
#include "searchpane.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"
#include "wastepane.h"
#include "welcomepage.h"

#include <QAction>
#include <QActionGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace stratoscope;

namespace
{

const QString Demo = QStringLiteral(STRATOSCOPE_DEMO);
const QString DemoUpper = QStringLiteral(STRATOSCOPE_DEMO_UPPER);

/** Two images that share their lower layer. */
constexpr char TwoImages[] = R"({"form": "docker-oci", "images": [
    {"names": ["shop:1"], "platform": "linux/amd64", "steps": [
        {"by": "ADD a", "layer": {"entries": [{"file": "a", "text": "a"}]}}]},
    {"names": ["shop:2"], "platform": "linux/amd64", "steps": [
        {"by": "ADD a", "layer": {"entries": [{"file": "a", "text": "a"}]}},
        {"by": "ADD b", "layer": {"entries": [{"file": "b", "text": "b"}]}}]}]})";

/** Two layers with the same file, as only its content shows. */
constexpr char SameAgain[] = R"({"form": "docker-archive", "images": [
    {"names": ["again:1"], "platform": "linux/amd64", "steps": [
        {"by": "ADD a", "layer": {"entries": [{"file": "d/a", "text": "same"}, {"file": "d/b", "text": "b"}]}},
        {"by": "ADD a", "layer": {"entries": [{"file": "d/a", "text": "same"}]}}]}]})";

/** Works until it is cancelled. */
Operation endlessOperation()
{
    return {QStringLiteral("Endless"),
        [](Overlay &, const Job &job) -> Result<void> {
            while (!job.isCancelled())
                QThread::msleep(1);
            return Job::cancelled();
        },
        {}};
}

}

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmpty();
    void opensTheDemo();
    void laysTheContainerLayerOnTop();
    void sharesTheSelection();
    void updatesEachViewOnceAClick();
    void escapeEndsDimming();
    void slidesAndStepsByKeys();
    void selectsLayersByKeys();
    void movesBetweenPanes();
    void togglesPanes();
    void remembersRecentFiles();
    void survivesARestart();
    void opensWhatIsDropped();
    void showsErrors_data();
    void showsErrors();
    void keepsTheImageWhenAnotherFails();
    void cancels();
    void cancelsWhileTreesAreRead();
    void asksWhichImage();
    void closesTheImage();
    void givesEveryActionAKeyOrMnemonic();
    void findsOutMoreInTheBackground();
    void searchesByKeys();
    void keepsAndClearsTheCache();
    void switchesViewsByKeys();
    void switchesDetailsByKeys();
    void showsHiddenFilesThatAreGoneTo();
    void stopsWorkInAContainer();
    void asksBeforeWorkIsLost_data();
    void asksBeforeWorkIsLost();
    void savesBeforeItCloses();
    void forgetsProgressOfACommit();

private:
    bool open(const QString &path, const QString &upper = {});
    QWidget *page() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }
    ExplorerState *state() const { return m_window->state(); }
    QTreeView *layerTree() const { return m_window->explorer()->layer()->findChild<QTreeView *>(); }
    QTreeView *unifiedTree() const { return m_window->explorer()->unified()->findChild<QTreeView *>(); }
    QModelIndex indexIn(const QTreeView *view, const char *path) const;
    PathId pathId(const char *path) const { return state()->loaded()->tree.paths().find(path); }
    QString makeFile(const QString &name, const QByteArray &content) const;
    QString makeImage(const char *description) const;
    QString twoImages() const { return makeImage(TwoImages); }
    /** The selected layer's change to \a path, as its pane shows it. */
    QString changeOf(const char *path) const;

    /** Creates a container and performs \a operations in it. */
    void makeContainer(const QList<Operation> &operations);
    /** The question that the window is asking; null if none. */
    QMessageBox *question() const;
    void answer(const char *button) const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    // Leaves the user's own settings alone, and hides the settings of tests running in parallel from each other.
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
}

void TestMainWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

bool TestMainWindow::open(const QString &path, const QString &upper)
{
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    m_window->open({path, upper, {}, {}});
    return finished.size() == 1 || finished.wait(PatienceMs);
}

QModelIndex TestMainWindow::indexIn(const QTreeView *view, const char *path) const
{
    return static_cast<const PathTreeModel *>(view->model())->indexOf(pathId(path));
}

QString TestMainWindow::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString TestMainWindow::makeImage(const char *description) const
{
    const QString file = makeFile(QStringLiteral("description.json"), description);
    const QString image = m_folder.filePath(QStringLiteral("made.tar"));
    return QProcess::execute(QStringLiteral(STRATOSCOPE_BUILD_IMAGE), {file, image}) == 0 ? image : QString();
}

QString TestMainWindow::changeOf(const char *path) const
{
    return indexIn(layerTree(), path).siblingAtColumn(LayerModel::ChangeColumn).data().toString();
}

void TestMainWindow::startsEmpty()
{
    QVERIFY(qobject_cast<WelcomePage *>(page()));
    QVERIFY(state()->isEmpty());
    QVERIFY(!m_window->actions().close->isEnabled());
    QVERIFY(!m_window->actions().stackLower->isEnabled());
    QVERIFY(m_window->actions().open->isEnabled());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Stratoscope"));
}

void TestMainWindow::opensTheDemo()
{
    QVERIFY(open(Demo));
    QCOMPARE(page(), m_window->explorer());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("shop-api:2.4 — Stratoscope"));
    QCOMPARE(m_window->windowFilePath(), Demo);
    QVERIFY(state()->layerCount() >= 7);
    QVERIFY(unifiedTree()->model()->rowCount() > 5);
    QVERIFY(layerTree()->model()->rowCount() > 0);
    auto *badge = m_window->findChild<DigestBadge *>();
    QTRY_VERIFY_WITH_TIMEOUT(badge->isVisible(), PatienceMs);
    QVERIFY2(badge->text().contains(QStringLiteral("verified")), qPrintable(badge->text()));
    QStringList status;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        status.append(label->text());
    QVERIFY(status.join(QLatin1Char('\n')).contains(QStringLiteral("visible")));
    QVERIFY(status.join(QLatin1Char('\n')).contains(QStringLiteral("linux/amd64")));

    m_window->actions().showDetails->setChecked(false);
    badge->click();
    auto *details = m_window->findChild<DetailsPane *>();
    QVERIFY(details->isVisible());
    QCOMPARE(details->tabText(details->currentIndex()), QStringLiteral("Image"));
    const auto *image = qobject_cast<FactView *>(details->currentWidget());
    QVERIFY(image && image->hasFocus());
    QVERIFY(image->verticalScrollBar()->value() > 0);
}

void TestMainWindow::laysTheContainerLayerOnTop()
{
    QVERIFY(open(Demo));
    const std::size_t layers = state()->layerCount();
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    m_window->session()->setUpper(DemoUpper);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->layerCount(), layers + 1);
    QVERIFY(state()->loaded()->isWritable(state()->loaded()->top()));
    QVERIFY(m_window->actions().removeUpper->isEnabled());
    m_window->actions().removeUpper->trigger();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->layerCount(), layers);
}

void TestMainWindow::sharesTheSelection()
{
    QVERIFY(open(Demo, DemoUpper));
    const PathId config = pathId("/srv/app/config.yml");

    // Selected on the right: its layer is highlighted, and its entry in the middle.
    unifiedTree()->setCurrentIndex(indexIn(unifiedTree(), "/srv/app/config.yml"));
    QCOMPARE(state()->path(), config);
    QCOMPARE(state()->layer(), state()->loaded()->top());
    QCOMPARE(PathTreeModel::path(layerTree()->currentIndex()), config);

    // Selected in the middle: the layer stays.
    const LayerIndex below(state()->loaded()->top().value - 3);
    state()->selectLayer(below);
    const PathId picked(std::size_t(state()->loaded()->tree.rows(below).back().path.value));
    layerTree()->setCurrentIndex(static_cast<PathTreeModel *>(layerTree()->model())->indexOf(picked));
    QCOMPARE(state()->path(), picked);
    QCOMPARE(state()->layer(), below);

    // Selected in the stack: the path stays.
    auto *list = m_window->explorer()->stack()->findChild<QListView *>();
    list->setFocus();
    const LayerIndex before = state()->layer();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(state()->layer(), LayerIndex(std::size_t(0)));
    QVERIFY(state()->layer() != before);
    QCOMPARE(state()->path(), picked);
}

void TestMainWindow::updatesEachViewOnceAClick()
{
    QVERIFY(open(Demo, DemoUpper));
    unifiedTree()->setCurrentIndex(indexIn(unifiedTree(), "/etc/passwd"));
    const LayerIndex before = state()->layer();
    const QModelIndex config = indexIn(unifiedTree(), "/srv/app/config.yml");
    unifiedTree()->expand(config.parent().parent());
    unifiedTree()->expand(config.parent());
    unifiedTree()->scrollTo(config);

    const auto *stack = m_window->explorer()->stack()->findChild<QListView *>();
    const auto *history = m_window->explorer()->details()->findChild<HistoryView *>();
    QSignalSpy selections(state(), &ExplorerState::selectionChanged);
    QSignalSpy picks(static_cast<PathTreeView *>(unifiedTree()), &PathTreeView::pathPicked);
    QSignalSpy layerResets(layerTree()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy layerCurrents(layerTree()->selectionModel(), &QItemSelectionModel::currentChanged);
    QSignalSpy stackCurrents(stack->selectionModel(), &QItemSelectionModel::currentChanged);
    QSignalSpy stackChanges(stack->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy historyResets(history->model(), &QAbstractItemModel::modelReset);
    QSignalSpy unifiedLayouts(unifiedTree()->model(), &QAbstractItemModel::layoutChanged);
    QSignalSpy unifiedChanges(unifiedTree()->model(), &QAbstractItemModel::dataChanged);
    QTest::mouseClick(unifiedTree()->viewport(), Qt::LeftButton, {}, unifiedTree()->visualRect(config).center());

    QCOMPARE(state()->path(), pathId("/srv/app/config.yml"));
    QVERIFY(state()->layer() != before);
    for (const QSignalSpy *spy :
        {&selections, &picks, &layerResets, &layerCurrents, &stackCurrents, &stackChanges, &historyResets})
        QVERIFY2(spy->count() == 1, spy->signal().constData());
    // The rows of the unified file system look the same as before.
    QCOMPARE(unifiedLayouts.count() + unifiedChanges.count(), 0);
}

void TestMainWindow::escapeEndsDimming()
{
    QVERIFY(open(Demo, DemoUpper));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->isCompleting(), PatienceMs);
    auto *list = m_window->explorer()->stack()->findChild<QListView *>();
    const auto isDimmed
        = [this] { return indexIn(unifiedTree(), "/etc/passwd").data(PathTreeModel::DimmedRole).toBool(); };
    for (QWidget *focused :
        {static_cast<QWidget *>(list), static_cast<QWidget *>(layerTree()), static_cast<QWidget *>(unifiedTree())}) {
        state()->selectLayer(LayerIndex(1));
        QVERIFY(isDimmed());
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_Escape);
        QVERIFY(!isDimmed());
        QCOMPARE(state()->layer(), LayerIndex(1));
    }
    // A click on the already selected box dims again.
    const QModelIndex box = list->currentIndex();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(box).center());
    QVERIFY(isDimmed());
}

void TestMainWindow::slidesAndStepsByKeys()
{
    QVERIFY(open(Demo, DemoUpper));
    const LayerIndex top = state()->loaded()->top();
    QCOMPARE(state()->upTo(), top);
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state()->upTo(), LayerIndex(std::size_t(top.value - 1)));
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state()->upTo(), top);

    state()->selectLayer(LayerIndex(std::size_t(1)));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(state()->upTo(), LayerIndex(std::size_t(1)));
    const QList<QLabel *> labels = m_window->statusBar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QLatin1String("visible as of layer 1")); }));
    // Later changes are not there yet.
    QVERIFY(!indexIn(unifiedTree(), "/srv/app/config.yml").isValid());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state()->upTo(), top);
    QVERIFY(indexIn(unifiedTree(), "/srv/app/config.yml").isValid());
}

void TestMainWindow::selectsLayersByKeys()
{
    QVERIFY(open(Demo));
    const LayerIndex top = state()->loaded()->top();
    QCOMPARE(state()->layer(), top);
    QVERIFY(!m_window->actions().layerAbove->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(state()->layer(), LayerIndex(std::size_t(top.value - 1)));
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(state()->layer(), top);
    m_window->actions().bottomLayer->trigger();
    QCOMPARE(state()->layer(), LayerIndex(std::size_t(0)));
    QVERIFY(!m_window->actions().layerBelow->isEnabled());
    m_window->actions().topLayer->trigger();
    QCOMPARE(state()->layer(), top);
}

void TestMainWindow::movesBetweenPanes()
{
    QVERIFY(open(Demo));
    const QList<QWidget *> panes = m_window->explorer()->panes();
    const auto focusedPane = [&] {
        for (qsizetype i = 0; i < panes.size(); ++i) {
            if (QApplication::focusWidget() && panes[i]->isAncestorOf(QApplication::focusWidget()))
                return i;
        }
        return qsizetype(-1);
    };
    m_window->explorer()->unified()->findChild<QTreeView *>()->setFocus();
    const qsizetype start = focusedPane();
    QCOMPARE(start, 2);
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(focusedPane(), (start + step) % panes.size());
    }
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusedPane(), start - 1);
}

void TestMainWindow::togglesPanes()
{
    QVERIFY(open(Demo));
    const QList<QAction *> toggles = m_window->actions().panes();
    for (qsizetype i = 0; i < toggles.size(); ++i) {
        toggles[i]->trigger();
        QVERIFY(m_window->explorer()->panes().at(i)->isHidden());
        toggles[i]->trigger();
        QVERIFY(m_window->explorer()->panes().at(i)->isVisible());
    }
}

void TestMainWindow::remembersRecentFiles()
{
    const QString two = twoImages();
    QVERIFY(!two.isEmpty());
    m_window->session()->setInteractive(false);
    QVERIFY(open(two));
    QCOMPARE(m_window->recentFiles()->paths(), QStringList {two});
    m_window->actions().close->trigger();

    QMenu *recent = nullptr;
    QMenu *toCompare = nullptr;
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        const bool isRecent
            = !menu->actions().isEmpty() && menu->actions().first()->text().contains(QStringLiteral("made.tar"));
        if (isRecent && menu->objectName() == QLatin1String("compareRecent"))
            toCompare = menu;
        else if (isRecent)
            recent = menu;
    }
    QVERIFY(recent);
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    recent->actions().first()->trigger();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->source()->location, two);
    QVERIFY(toCompare);
    toCompare->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<CompareWindow *>(), PatienceMs);
    m_window->findChild<CompareWindow *>()->close();

    QVERIFY(QFile::remove(two));
    Q_EMIT recent->aboutToShow();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->recentFiles()->paths().isEmpty(), PatienceMs);
    QVERIFY(!recent->isEnabled());
}

void TestMainWindow::survivesARestart()
{
    // Qt makes windows smaller that are larger than the screen, which is 800 by 800 here.
    const QSize size(790, 700);
    m_window->resize(size);
    m_window->actions().showDetails->trigger();
    m_window->explorer()->columns()->setSizes({300, 350, 450});
    QVERIFY(open(Demo));
    unifiedTree()->setColumnWidth(0, 333);
    const QList<int> columns = m_window->explorer()->columns()->sizes();
    m_window->close();

    m_window = std::make_unique<MainWindow>();
    m_window->restoreWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->size(), size);
    QVERIFY(!m_window->actions().showDetails->isChecked());
    QVERIFY(open(Demo));
    QVERIFY(m_window->explorer()->details()->isHidden());
    QCOMPARE(unifiedTree()->columnWidth(0), 333);
    QCOMPARE(m_window->explorer()->columns()->sizes(), columns);
}

void TestMainWindow::opensWhatIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(Demo)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->source()->location, Demo);

    QMimeData text;
    text.setText(QStringLiteral("not a file"));
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TestMainWindow::showsErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("upper");
    QTest::newRow("no archive") << makeFile(QStringLiteral("text.tar"), "just text\n") << QString();
    QTest::newRow("empty") << makeFile(QStringLiteral("empty.tar"), {}) << QString();
    QTest::newRow("absent") << m_folder.filePath(QStringLiteral("absent.tar")) << QString();
    QTest::newRow("absent upper") << Demo << m_folder.filePath(QStringLiteral("absent"));
}

void TestMainWindow::showsErrors()
{
    QFETCH(QString, path);
    QFETCH(QString, upper);
    QSignalSpy failed(m_window->session(), &ImageSession::failed);
    m_window->open({path, upper, {}, {}});
    QVERIFY(failed.wait(PatienceMs));
    auto *error = qobject_cast<ErrorPage *>(page());
    QVERIFY(error);
    QVERIFY2(error->details().contains(upper.isEmpty() ? path : upper), qPrintable(error->details()));
    QVERIFY(state()->isEmpty());
    QVERIFY(m_window->recentFiles()->paths().isEmpty());
    Q_EMIT error->dismissed();
    QVERIFY(qobject_cast<WelcomePage *>(page()));
}

void TestMainWindow::keepsTheImageWhenAnotherFails()
{
    QVERIFY(open(Demo, DemoUpper));
    const LoadedImagePtr loaded = state()->loaded();
    QSignalSpy failed(m_window->session(), &ImageSession::failed);
    m_window->open({makeFile(QStringLiteral("text.tar"), "just text\n"), {}, {}, {}});
    QVERIFY(failed.wait(PatienceMs));
    QVERIFY(qobject_cast<ErrorPage *>(page()));
    Q_EMIT qobject_cast<ErrorPage *>(page())->dismissed();
    QCOMPARE(page(), m_window->explorer());
    QCOMPARE(state()->loaded(), loaded);

    // The same if it fails after the stack was shown.
    m_window->session()->setUpper(m_folder.filePath(QStringLiteral("absent")));
    QVERIFY(!state()->loaded());
    QVERIFY(failed.wait(PatienceMs));
    QCOMPARE(state()->loaded(), loaded);
    QCOMPARE(m_window->session()->shownRequest().upper, DemoUpper);
}

void TestMainWindow::cancels()
{
    QSignalSpy cancelled(m_window->session(), &ImageSession::cancelled);
    m_window->open({Demo, {}, {}, {}});
    m_window->session()->cancel();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(qobject_cast<WelcomePage *>(page()));
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    QVERIFY(!finished.wait(300));
    QVERIFY(state()->isEmpty());
}

void TestMainWindow::cancelsWhileTreesAreRead()
{
    QVERIFY(open(Demo));
    const LoadedImagePtr loaded = state()->loaded();
    m_window->session()->setUpper(DemoUpper);
    QVERIFY(!state()->loaded());
    QVERIFY(!state()->isEmpty());
    m_window->session()->cancel();
    QCOMPARE(state()->loaded(), loaded);
    QCOMPARE(page(), m_window->explorer());
}

void TestMainWindow::asksWhichImage()
{
    const QString two = twoImages();
    QVERIFY(!two.isEmpty());
    QSignalSpy asked(m_window->session(), &ImageSession::choiceNeeded);
    m_window->open({two, {}, {}, {}});
    QVERIFY(asked.wait(PatienceMs));
    auto *dialog = m_window->findChild<ImageChooserDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(qobject_cast<WelcomePage *>(page()));

    m_window->open({two, {}, {}, {}});
    QVERIFY(asked.wait(PatienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<ImageChooserDialog *>().size(), 1, PatienceMs);
    dialog = m_window->findChild<ImageChooserDialog *>();
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    QTest::keyClick(dialog->findChild<QTreeView *>(), Qt::Key_Down);
    QCOMPARE(dialog->chosenImage().value_or(99), std::size_t(1));
    dialog->accept();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->imageNumber(), std::size_t(1));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("shop:2 — Stratoscope"));
    QVERIFY(m_window->actions().chooseImage->isEnabled());
    m_window->session()->showImage(0);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(state()->imageNumber(), std::size_t(0));
}

void TestMainWindow::closesTheImage()
{
    QVERIFY(open(Demo));
    m_window->actions().close->trigger();
    QVERIFY(state()->isEmpty());
    QVERIFY(qobject_cast<WelcomePage *>(page()));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Stratoscope"));
}

void TestMainWindow::givesEveryActionAKeyOrMnemonic()
{
    QHash<QKeySequence, QString> taken;
    const QList<QAction *> actions = m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(actions.size() > 20);
    for (const QAction *action : actions) {
        QVERIFY2(
            !action->shortcut().isEmpty() || action->text().contains(QLatin1Char('&')), qPrintable(action->text()));
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!taken.contains(key), qPrintable(key.toString() + QLatin1Char(' ') + action->text()));
            taken.insert(key, action->text());
        }
    }
}

void TestMainWindow::findsOutMoreInTheBackground()
{
    const QString path = makeImage(SameAgain);
    QString before;
    QByteArray digestsBefore;
    bool wasComplete = true;
    connect(m_window->session(), &ImageSession::finished, this, [&] {
        wasComplete = state()->loaded()->isComplete();
        before = changeOf("d/a");
        unifiedTree()->expand(indexIn(unifiedTree(), "d"));
        state()->select({LayerIndex(1), pathId("d/b")});
        state()->setUpTo(LayerIndex(0));
    });
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    QVERIFY(open(path));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, PatienceMs);
    QVERIFY(!wasComplete);
    QVERIFY(state()->loaded()->isComplete());
    QCOMPARE(before, QStringLiteral("content changed"));
    QCOMPARE(changeOf("d/a"), QStringLiteral("copied up"));
    // What the user did in the meantime is kept.
    QVERIFY(unifiedTree()->isExpanded(indexIn(unifiedTree(), "d")));
    QCOMPARE(state()->path(), pathId("d/b"));
    QCOMPARE(state()->upTo(), LayerIndex(0));
    QVERIFY(!m_window->actions().stop->isEnabled());
    const auto *badge = m_window->findChild<DigestBadge *>();
    QVERIFY2(badge->text().contains(QStringLiteral("verified")), qPrintable(badge->text()));

    // Closing it as soon as it is shown does no harm.
    const auto closing
        = connect(m_window->session(), &ImageSession::finished, m_window->session(), &ImageSession::close);
    QVERIFY(open(path));
    QVERIFY(state()->isEmpty());
    disconnect(closing);

    // After a stop, the image stays on screen.
    connect(
        m_window->session(), &ImageSession::finished, m_window->session(), &ImageSession::cancel, Qt::QueuedConnection);
    QVERIFY(open(path));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 2, PatienceMs);
    QVERIFY(state()->loaded());
    QVERIFY(!m_window->session()->isCompleting());
}

void TestMainWindow::searchesByKeys()
{
    QVERIFY(open(Demo));
    m_window->actions().find->trigger();
    auto *search = m_window->explorer()->search();
    auto *field = search->findChild<QLineEdit *>();
    QVERIFY(search->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("etc/passwd"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(state()->path(), pathId("etc/passwd"), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(unifiedTree()->hasFocus(), PatienceMs);
    QVERIFY(search->isVisible());
    m_window->actions().find->trigger();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(unifiedTree()->hasFocus());
    m_window->actions().filter->trigger();
    QVERIFY(m_window->explorer()->unified()->findChild<QLineEdit *>()->hasFocus());
}

void TestMainWindow::keepsAndClearsTheCache()
{
    QMenu menu;
    CacheMenu cache(&menu);
    QVERIFY(cache.cache());
    const QList<QAction *> actions = menu.actions();
    QAction *nothing = nullptr;
    for (QAction *action : actions) {
        if (action->isCheckable() && action->data().toULongLong() == 0)
            nothing = action;
    }
    QVERIFY(nothing && !nothing->isChecked());
    QSignalSpy changed(&cache, &CacheMenu::changed);
    nothing->trigger();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!cache.cache());
    QVERIFY(!CacheMenu(new QMenu(m_window.get())).cache());
    QSettings().setValue(QStringLiteral("layerCache/bytes"), QStringLiteral("nonsense"));
    QVERIFY(cache.cache());
    cache.switchOff();
    QVERIFY(!cache.cache());
    QVERIFY(!nothing->isEnabled());
    // The tests run without a cache.
    QVERIFY(!actions.last()->isEnabled());
}

void TestMainWindow::switchesViewsByKeys()
{
    QVERIFY(open(Demo, DemoUpper));
    const LayerIndex top = state()->loaded()->top();
    QCOMPARE(state()->layer(), top);
    MiddleTabs *tabs = m_window->explorer()->middle();
    QCOMPARE(tabs->count(), middleViewNames().size());
    for (int i = tabs->count() - 1; i >= 0; --i) {
        m_window->actions().showLayer->setChecked(false);
        QTest::keySequence(m_window.get(), middleViewKey(i));
        QCOMPARE(tabs->currentIndex(), i);
        QVERIFY(tabs->isVisible());
        QVERIFY(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_window->actions().views->actions().at(i)->isChecked());
        // Switching to another view selects nothing.
        QCOMPARE(state()->layer(), top);
        QVERIFY(!state()->selection().isOfLayer);
    }
    tabs->setCurrentIndex(1);
    QVERIFY(m_window->actions().views->actions().at(1)->isChecked());

    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->restoreWindow();
    QCOMPARE(m_window->explorer()->middle()->view(), MiddleView::Waste);
}

void TestMainWindow::switchesDetailsByKeys()
{
    QVERIFY(open(Demo));
    DetailsPane *details = m_window->explorer()->details();
    QCOMPARE(details->count(), m_window->actions().details->actions().size());
    for (int i = details->count() - 1; i >= 0; --i) {
        m_window->actions().showDetails->setChecked(false);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_6 + i), Qt::AltModifier);
        QCOMPARE(details->currentIndex(), i);
        QVERIFY(details->isVisible());
        QVERIFY(details->tabToolTip(i).contains(QStringLiteral("Alt+%1").arg(6 + i)));
    }
}

void TestMainWindow::showsHiddenFilesThatAreGoneTo()
{
    QVERIFY(open(Demo, DemoUpper));
    state()->setUpTo(LayerIndex(1));
    m_window->explorer()->unified()->showDeletedAction()->setChecked(false);
    const PathId path = pathId("/srv/app/.npmrc");
    QVERIFY(path.isValid());
    Q_EMIT m_window->explorer()->middle()->waste()->filePicked(LayerIndex(4), path);
    QCOMPARE(state()->layer(), LayerIndex(4));
    QCOMPARE(state()->path(), path);
    QCOMPARE(PathTreeModel::path(unifiedTree()->currentIndex()), path);
}

void TestMainWindow::makeContainer(const QList<Operation> &operations)
{
    SandboxSession *session = m_window->sandboxes()->session();
    m_window->sandboxes()->actions().newContainer->trigger();
    for (const Operation &operation : operations)
        session->perform(operation);
}

QMessageBox *TestMainWindow::question() const
{
    for (auto *box : m_window->findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TestMainWindow::answer(const char *button) const
{
    QPointer<QMessageBox> box = question();
    QVERIFY(box);
    const QList<QAbstractButton *> buttons = box->buttons();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *each) {
        return each->text().remove(QLatin1Char('&')) == QString::fromUtf8(button);
    });
    QVERIFY2(found != buttons.end(), button);
    (*found)->click();
    QVERIFY(!question());
}

void TestMainWindow::stopsWorkInAContainer()
{
    QVERIFY(open(Demo));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->sandboxes()->actions().newContainer->isEnabled(), PatienceMs);
    const SandboxSession *session = m_window->sandboxes()->session();
    makeContainer({});
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), PatienceMs);
    QVERIFY(!m_window->actions().stop->isEnabled());
    const auto *bar = m_window->statusBar()->findChild<QProgressBar *>();
    for (const bool byKey : {true, false}) {
        m_window->sandboxes()->session()->perform(endlessOperation());
        QVERIFY(m_window->actions().stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), PatienceMs);
        if (byKey)
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        else
            bar->parentWidget()->findChild<QToolButton *>()->click();
        QVERIFY(!m_window->actions().stop->isEnabled());
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), PatienceMs);
        QVERIFY(!session->canUndo());
    }
}

void TestMainWindow::asksBeforeWorkIsLost_data()
{
    QTest::addColumn<bool>("isWorking");
    QTest::addColumn<bool>("byOpening");
    QTest::newRow("changes, closed") << false << false;
    QTest::newRow("changes, another image") << false << true;
    QTest::newRow("work, closed") << true << false;
    QTest::newRow("work, another image") << true << true;
}

void TestMainWindow::asksBeforeWorkIsLost()
{
    QFETCH(const bool, isWorking);
    QFETCH(const bool, byOpening);
    QVERIFY(open(Demo));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->sandboxes()->actions().newContainer->isEnabled(), PatienceMs);
    const SandboxSession *session = m_window->sandboxes()->session();
    makeContainer({isWorking ? endlessOperation() : stratoscope::makeFile("/new", "x")});
    QTRY_VERIFY_WITH_TIMEOUT(isWorking || !session->isBusy(), PatienceMs);
    QVERIFY(!question());
    const auto leave = [&] {
        if (byOpening)
            m_window->open({twoImages(), {}, {}, {}});
        else
            m_window->close();
    };
    m_window->session()->setInteractive(false);
    leave();
    QVERIFY(question());
    const QString said = question()->text() + question()->informativeText();
    QVERIFY2(
        said.contains(QStringLiteral("Unsaved changes in this image's containers will be lost.")), qPrintable(said));
    QCOMPARE(said.contains(QStringLiteral("still being changed")), isWorking);
    answer("Cancel");
    QVERIFY(m_window->isVisible());
    QCOMPARE(session->isWorking(), isWorking);
    QCOMPARE(state()->source()->location, Demo);

    leave();
    QSignalSpy finished(m_window->session(), &ImageSession::finished);
    answer("Discard");
    if (byOpening) {
        QVERIFY(finished.size() == 1 || finished.wait(PatienceMs));
        QVERIFY(state()->source()->location != Demo);
        QVERIFY(!session->isActive() && !session->isBusy());
    } else {
        QVERIFY(!m_window->isVisible());
    }
}

void TestMainWindow::savesBeforeItCloses()
{
    m_window->session()->setInteractive(false);
    QVERIFY(open(twoImages()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->sandboxes()->actions().newContainer->isEnabled(), PatienceMs);
    const SandboxSession *session = m_window->sandboxes()->session();
    makeContainer({stratoscope::makeFile("/one", "1")});
    makeContainer({stratoscope::makeFile("/two", "22")});
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), PatienceMs);

    // Cancelling the save keeps the window open.
    m_window->close();
    answer("Save As…");
    auto *dialog = m_window->findChild<SaveDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QVERIFY(!question() && m_window->isVisible());

    m_window->close();
    for (const char *name : {"second.tar", "first.tar"}) {
        answer("Save As…");
        for (auto *each : m_window->findChildren<SaveDialog *>())
            dialog = each->isVisible() ? each : dialog;
        dialog->form()->setDestination(m_folder.filePath(QLatin1String(name)));
        dialog->save();
        // The other container has changes too.
        QTRY_VERIFY_WITH_TIMEOUT(question() || !m_window->isVisible(), PatienceMs);
        QVERIFY(QFile::exists(m_folder.filePath(QLatin1String(name))));
    }
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::forgetsProgressOfACommit()
{
    QVERIFY(open(Demo));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->sandboxes()->actions().newContainer->isEnabled(), PatienceMs);
    SandboxSession *session = m_window->sandboxes()->session();
    makeContainer({stratoscope::makeFile("/new", "x")});
    session->commit({});
    const auto saysNothing = [this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("layer-1.tar")))
                return false;
        }
        return !m_window->statusBar()->findChild<QProgressBar *>()->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), PatienceMs);
    QVERIFY(saysNothing());
    session->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), PatienceMs);
    QVERIFY(saysNothing());
}

STRATOSCOPE_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
