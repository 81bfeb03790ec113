// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commitdialog.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "linkdialog.h"
#include "modegrid.h"
#include "pathtreeview.h"
#include "permissionsdialog.h"
#include "sandboxdesk.h"
#include "sandboxpane.h"
#include "stepmodel.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace stratoscope;

/** A user changes a container's files: by actions, dialogs and drops; and what the list of steps says. */
class TestSandboxDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void actionsNeedAContainer();
    void newFile();
    void newFolderGoesBesideWhatWasDeleted();
    void removesAllThatIsSelected();
    void editsText();
    void binaryIsNotText();
    void rename();
    void namesAreChecked_data();
    void namesAreChecked();
    void permissions();
    void links();
    void dropsFiles();
    void stepsAreListed();
    void enterDoesIt();
    void enterCommits();
    void listGoesBackAtOnce();
    void discardCanBeUndone();
    void layerTreeTakesKeys();
    void openedLayerIsViewOnly();
    void textDialogTakesKeys();

private:
    void select(const char *path) { m_state->selectPath(pathId(m_state->loaded(), path)); }
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isBusy(), PatienceMs); }
    bool has(const char *path) const;
    template<typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        for (Dialog *each : m_window->findChildren<Dialog *>())
            found = each->isVisible() ? each : found;
        return found;
    }
    QAbstractItemModel *steps() const;

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<QWidget> m_window;
    ExplorerPage *m_page = nullptr;
    SandboxDesk *m_desk = nullptr;
};

void TestSandboxDesk::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_window = std::make_unique<QWidget>();
    m_page = new ExplorerPage(m_state.get(), m_window.get());
    m_page->resize(1200, 800);
    m_desk = new SandboxDesk(m_state.get(), new SandboxSession(m_state.get(), m_window.get()), m_page, m_window.get());
    m_window->resize(1200, 800);
    m_window->show();
    const LoadedImagePtr image = testStack(shopSteps());
    m_state->setSource(image->source, 0);
    m_state->setLoaded(image);
    m_desk->setReady(true);
}

void TestSandboxDesk::cleanup()
{
    m_window.reset();
    m_state.reset();
}

bool TestSandboxDesk::has(const char *path) const
{
    const UnionTree &tree = m_state->loaded()->tree;
    const PathId id = tree.paths().find(path);
    return id.isValid() && tree.visible(id, tree.top()).isValid();
}

QAbstractItemModel *TestSandboxDesk::steps() const
{
    return m_window->findChild<StepModel *>();
}

void TestSandboxDesk::actionsNeedAContainer()
{
    const SandboxActions &actions = m_desk->actions();
    select("etc/passwd");
    QVERIFY(actions.newContainer->isEnabled());
    for (const QAction *action : actions.forFile() + actions.making() + actions.forContainer())
        QVERIFY(!action->isEnabled() && !action->isVisible());
    QVERIFY(!m_window->findChild<SandboxPane *>()->isVisible());
    m_desk->setReady(false);
    QVERIFY(!actions.newContainer->isEnabled());
    m_desk->setReady(true);
    actions.newContainer->trigger();
    finish();
    select("etc/passwd");
    for (const QAction *action : actions.forFile() + actions.making())
        QVERIFY2(action->isEnabled() && action->isVisible(), qPrintable(action->text()));
    QVERIFY(!actions.undo->isEnabled());
    QVERIFY(m_window->findChild<SandboxPane *>()->isVisible());
    select("etc");
    QVERIFY(!actions.edit->isEnabled());
    QVERIFY(actions.rename->isEnabled());
    actions.discard->trigger();
    QVERIFY(!m_window->findChild<SandboxPane *>()->isVisible());
}

void TestSandboxDesk::newFile()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().newFile->trigger();
    auto *asked = dialog<TextDialog>();
    QVERIFY(asked);
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("motd"));
    asked->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("welcome\n"));
    asked->accept();
    finish();
    QVERIFY(has("etc/motd"));
    QCOMPARE(m_state->path(), pathId(m_state->loaded(), "etc/motd"));
}

void TestSandboxDesk::newFolderGoesBesideWhatWasDeleted()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().remove->trigger();
    finish();
    QVERIFY(!has("etc/passwd"));
    m_desk->actions().newFolder->trigger();
    auto *asked = dialog<PathDialog>();
    QVERIFY(asked);
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("new.d"));
    asked->accept();
    finish();
    QVERIFY(has("etc/new.d"));
}

void TestSandboxDesk::removesAllThatIsSelected()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeDirectory("/some"));
    m_desk->session()->perform(makeFile("/some/one", "1"));
    m_desk->session()->perform(makeFile("/two", "2"));
    m_desk->session()->perform(makeFile("/three", "3"));
    finish();
    select("two");
    const auto path = [&](const char *name) { return pathId(m_state->loaded(), name); };
    // What is in a directory that goes is not removed once more.
    m_state->setMarked({{path("some"), path("two")}, 3, 2, SelectionOrigin::UnifiedTree});
    m_desk->actions().remove->trigger();
    finish();
    QVERIFY(!has("some/one") && !has("some") && !has("two"));
    QVERIFY(has("three"));
}

void TestSandboxDesk::editsText()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/note", "one\n"));
    finish();
    select("note");
    m_desk->actions().edit->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), PatienceMs);
    auto *text = dialog<TextDialog>()->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), QStringLiteral("one\n"));
    text->setPlainText(QStringLiteral("one\ntwo\n"));
    dialog<TextDialog>()->accept();
    finish();
    m_desk->actions().append->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), PatienceMs);
    dialog<TextDialog>()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("three\n"));
    dialog<TextDialog>()->accept();
    finish();
    const UnionTree &tree = m_state->loaded()->tree;
    QCOMPARE(tree.size(tree.newest(tree.paths().find("note"))), quint64(14));
}

void TestSandboxDesk::binaryIsNotText()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/data", QByteArray("\0\xff\xfe", 3)));
    finish();
    select("data");
    m_desk->actions().edit->trigger();
    const auto isSaid = [this] {
        for (const QLabel *label : m_window->findChild<SandboxPane *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("not UTF-8 text")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), PatienceMs);
    QVERIFY(!dialog<TextDialog>());
}

void TestSandboxDesk::rename()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().rename->trigger();
    auto *asked = dialog<PathDialog>();
    QVERIFY(asked);
    QCOMPARE(asked->findChild<QLineEdit *>()->text(), QStringLiteral("passwd"));
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("users"));
    asked->accept();
    finish();
    QVERIFY(has("etc/users") && !has("etc/passwd"));
    m_desk->actions().move->trigger();
    asked = dialog<PathDialog>();
    QVERIFY(asked);
    QCOMPARE(asked->findChild<QLineEdit *>()->text(), QStringLiteral("/etc/users"));
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("/srv/users"));
    asked->accept();
    finish();
    QVERIFY(has("srv/users") && !has("etc/users"));
}

void TestSandboxDesk::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << "file" << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("there already") << "passwd" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("dots") << ".." << false;
    QTest::newRow("whiteout") << ".wh.passwd" << false;
    QTest::newRow("long") << QString(256, QLatin1Char('n')) << false;
}

void TestSandboxDesk::namesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isGood);
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc");
    m_desk->actions().newFolder->trigger();
    auto *asked = dialog<PathDialog>();
    QVERIFY(asked);
    asked->findChild<QLineEdit *>()->setText(QStringLiteral("x"));
    asked->findChild<QLineEdit *>()->setText(name);
    const auto buttons = asked->findChildren<QPushButton *>();
    const auto create = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->text().contains(QLatin1String("Create")); });
    QVERIFY(create != buttons.end());
    QCOMPARE((*create)->isEnabled(), isGood);
}

void TestSandboxDesk::permissions()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().permissions->trigger();
    auto *asked = dialog<PermissionsDialog>();
    QVERIFY(asked);
    const auto fields = asked->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    fields[0]->setText(QStringLiteral("4711"));
    Q_EMIT fields[0]->textEdited(fields[0]->text());
    QCOMPARE(asked->findChild<ModeGrid *>()->mode(), quint16(04711));
    fields[1]->setText(QStringLiteral("33"));
    asked->accept();
    finish();
    const UnionTree &tree = m_state->loaded()->tree;
    const Inode inode = tree.inode(tree.newest(tree.paths().find("etc/passwd")));
    QCOMPARE(inode.mode, quint16(04711));
    QCOMPARE(inode.uid, 33u);
    QCOMPARE(m_desk->session()->steps().steps.size(), std::size_t(1));
}

void TestSandboxDesk::links()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().newLink->trigger();
    auto *asked = dialog<LinkDialog>();
    QVERIFY(asked);
    const auto fields = asked->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0]->text(), QStringLiteral("/etc/passwd"));
    fields[1]->setText(QStringLiteral("/etc/users"));
    asked->accept();
    finish();
    const UnionTree &tree = m_state->loaded()->tree;
    const VersionId link = tree.newest(pathId(m_state->loaded(), "etc/users"));
    QCOMPARE(tree.symlinkTarget(link), QByteArray("/etc/passwd"));
}

void TestSandboxDesk::dropsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("dropped")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *viewport = m_page->unified()->tree()->viewport();
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(5, viewport->height() - 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDropEvent event(QPointF(5, viewport->height() - 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(viewport, &event);
        return event.isAccepted();
    };
    drop();
    QVERIFY(!m_desk->session()->isActive());
    m_desk->actions().newContainer->trigger();
    finish();
    QVERIFY(drop());
    finish();
    QVERIFY(has("dropped"));
}

void TestSandboxDesk::stepsAreListed()
{
    QAbstractItemModelTester tester(steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/etc/a", "1234567"));
    m_desk->session()->perform(removePath("/etc/passwd"));
    m_desk->session()->perform(writeFile("/etc/a", "1"));
    finish();
    const auto text = [this](int row, int column) { return steps()->index(row, column).data().toString(); };
    QCOMPARE(steps()->rowCount(), 3);
    QCOMPARE(text(2, StepModel::TitleColumn), QStringLiteral("Create /etc/a"));
    QVERIFY(text(2, StepModel::EffectsColumn).startsWith(QLatin1String("created; /etc: copied up from layer")));
    QCOMPARE(text(2, StepModel::PriceColumn), QStringLiteral("+7 B"));
    QVERIFY(text(1, StepModel::EffectsColumn).startsWith(QLatin1String("whiteout written")));
    QCOMPARE(text(0, StepModel::PriceColumn), QString(QChar(0x2212)) + QStringLiteral("6 B"));
    m_desk->actions().undo->trigger();
    finish();
    QVERIFY(text(0, StepModel::TitleColumn).endsWith(QLatin1String("(undone)")));
    // Activating a step in the list undoes all later ones.
    auto *list = m_window->findChild<SandboxPane *>()->findChild<QTreeView *>();
    Q_EMIT list->activated(steps()->index(2, 0));
    finish();
    QCOMPARE(m_desk->session()->steps().done, std::size_t(1));
    QVERIFY(has("etc/passwd"));
    Q_EMIT list->activated(steps()->index(0, 0));
    finish();
    QCOMPARE(m_desk->session()->steps().done, std::size_t(3));
    QVERIFY(!has("etc/passwd"));
}

void TestSandboxDesk::enterDoesIt()
{
    m_desk->actions().newContainer->trigger();
    finish();
    select("etc/passwd");
    m_desk->actions().rename->trigger();
    auto *asked = dialog<PathDialog>();
    QVERIFY(asked);
    auto *field = asked->findChild<QLineEdit *>();
    field->setText(QStringLiteral("users"));
    QTest::keyClick(field, Qt::Key_Return);
    finish();
    QVERIFY(has("etc/users"));
}

void TestSandboxDesk::enterCommits()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/a", "a"));
    finish();
    m_desk->actions().commit->trigger();
    auto *asked = dialog<CommitDialog>();
    QVERIFY(asked);
    QSignalSpy accepted(asked, &QDialog::accepted);
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    finish();
}

void TestSandboxDesk::listGoesBackAtOnce()
{
    m_desk->actions().newContainer->trigger();
    for (const char *path : {"/a", "/b", "/c", "/d"})
        m_desk->session()->perform(makeFile(path, path));
    finish();
    QSignalSpy trees(m_state.get(), &ExplorerState::loadedChanged);
    auto *list = m_window->findChild<SandboxPane *>()->findChild<QTreeView *>();
    Q_EMIT list->activated(steps()->index(3, 0));
    finish();
    QCOMPARE(trees.count(), 1);
    QVERIFY(has("a") && !has("b"));
}

void TestSandboxDesk::discardCanBeUndone()
{
    const SandboxActions &actions = m_desk->actions();
    QSignalSpy noticed(m_desk, &SandboxDesk::noticed);
    actions.newContainer->trigger();
    m_desk->session()->perform(makeFile("/a", "a"));
    finish();
    actions.discard->trigger();
    QVERIFY(!has("a"));
    QCOMPARE(noticed.count(), 1);
    QVERIFY2(noticed.first().first().toString().contains(QLatin1String("c1")),
        qPrintable(noticed.first().first().toString()));
    QVERIFY(actions.undo->isVisible() && actions.undo->isEnabled());
    QCOMPARE(actions.undo->text(), QStringLiteral("&Undo Discard of c1"));
    QVERIFY(!actions.commit->isVisible());
    actions.undo->trigger();
    QVERIFY(has("a"));
    QVERIFY(m_window->findChild<SandboxPane *>()->isVisible());
    QCOMPARE(actions.undo->text(), QStringLiteral("&Undo"));
    QCOMPARE(noticed.last().first().toString(), QString());
}

void TestSandboxDesk::layerTreeTakesKeys()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/note", "n"));
    finish();
    auto *tree = m_page->layer()->findChild<QTreeView *>();
    const auto press = [&](Qt::Key key) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        tree->setFocus();
        QTest::keyClick(tree, key);
    };
    press(Qt::Key_F2);
    QVERIFY(dialog<PathDialog>());
    dialog<PathDialog>()->reject();
    press(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), PatienceMs);
    dialog<TextDialog>()->reject();
    press(Qt::Key_Delete);
    finish();
    QVERIFY(!has("note"));

    // Changes would not go to a read-only layer.
    m_state->selectLayer(LayerIndex(0));
    for (const QAction *action : m_desk->actions().forFile())
        QVERIFY(!tree->actions().contains(action));
}

void TestSandboxDesk::openedLayerIsViewOnly()
{
    const LoadedImagePtr image = shopStack();
    m_state->setSource(image->source, 0);
    m_state->setLoaded(image);
    auto *tree = m_page->layer()->findChild<QTreeView *>();
    QVERIFY(tree->actions().contains(m_desk->actions().newContainer));
    QVERIFY(m_state->containers().tops.empty());
    m_desk->actions().newContainer->trigger();
    finish();
    QVERIFY(!tree->actions().contains(m_desk->actions().newContainer));
    const ContainerTops &containers = m_state->containers();
    QCOMPARE(containers.tops.size(), std::size_t(2));
    QVERIFY(!containers.tops[0].isEditable && containers.tops[1].isEditable);
}

void TestSandboxDesk::textDialogTakesKeys()
{
    m_desk->actions().newContainer->trigger();
    m_desk->session()->perform(makeFile("/note", "one"));
    finish();
    select("note");
    m_desk->actions().edit->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), PatienceMs);
    auto *asked = dialog<TextDialog>();
    QVERIFY(QTest::qWaitForWindowActive(asked));
    auto *text = asked->findChild<QPlainTextEdit *>();
    QVERIFY(text->hasFocus());
    QSignalSpy accepted(asked, &QDialog::accepted);
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QCOMPARE(text->toPlainText(), QStringLiteral("one"));
    text->setFocus();
    text->setPlainText(QStringLiteral("two"));
    const auto buttons = asked->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->text() == QLatin1String("&Save"); }));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(accepted.count(), 1);
    finish();
    QCOMPARE(m_desk->session()->steps().steps.size(), std::size_t(2));
}

STRATOSCOPE_TEST(TestSandboxDesk)

#include "tst_sandboxdesk.moc"
