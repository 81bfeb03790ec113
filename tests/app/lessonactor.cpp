// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonactor.h"

#include "bytes.h"
#include "commitdialog.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "imagechooserdialog.h"
#include "layerslider.h"
#include "layerstackmodel.h"
#include "lessonanchor.h"
#include "lessoncontroller.h"
#include "lessonpanel.h"
#include "lessonsituation.h"
#include "pathdialog.h"
#include "pathtreemodel.h"
#include "pathtreeview.h"
#include "permissionsdialog.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "stackview.h"
#include "testprogram.h"
#include "textdialog.h"
#include "unifiedpane.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace stratoscope
{

namespace
{

/** What tests see of a condition that has to come true. */
bool waitFor(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, PatienceMs);
}

template<typename Dialog>
Dialog *openDialog(const QWidget *window)
{
    Dialog *found = nullptr;
    waitFor([&] {
        for (Dialog *each : window->findChildren<Dialog *>())
            found = each->isVisible() ? each : found;
        return found != nullptr;
    });
    return found;
}

QByteArray parentOf(const QByteArray &path)
{
    return path.left(qMax<qsizetype>(path.lastIndexOf('/'), 0));
}

QString nameOf(const QByteArray &path)
{
    return QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1));
}

}

bool LessonActor::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool LessonActor::waitUntilIdle()
{
    const bool isIdle = waitFor([this] {
        const ImageSession *session = m_window->session();
        return m_window->state()->loaded() && !session->isLoading() && !session->isCompleting()
            && !m_window->sandboxes()->session()->isBusy();
    });
    return isIdle || fail(QStringLiteral("the window is still busy"));
}

bool LessonActor::exists(const QByteArray &path) const
{
    const UnionTree &tree = m_window->state()->loaded()->tree;
    const PathId id = tree.paths().find(path);
    return id.isValid() && tree.visible(id, tree.top()).isValid();
}

void LessonActor::focus(QWidget *widget)
{
    // After a dialog, no window may be active.
    m_window->activateWindow();
    widget->setFocus();
    waitFor([widget] { return widget->hasFocus(); });
}

bool LessonActor::trigger(const char *name)
{
    auto *action = m_window->findChild<QAction *>(QLatin1String(name));
    if (!action || !waitFor([action] { return action->isEnabled(); }))
        return fail(QStringLiteral("%1 cannot be chosen").arg(QLatin1String(name)));
    action->trigger();
    return true;
}

bool LessonActor::clickLayer(qint64 number)
{
    LessonSituation situation;
    situation.image = m_window->state()->loaded();
    const LayerIndex layer = lessonLayer(situation, number);
    auto *list = qobject_cast<QListView *>(m_window->explorer()->stack()->focusProxy());
    const QModelIndex index = static_cast<LayerStackModel *>(list->model())->indexOf(layer);
    if (!index.isValid())
        return fail(QStringLiteral("no layer %1 in the stack").arg(number));
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    return true;
}

bool LessonActor::clickPath(const QByteArray &path)
{
    auto *tree = m_window->explorer()->unified()->findChild<PathTreeView *>();
    auto *model = static_cast<PathTreeModel *>(tree->model());
    const PathId id = model->tree().paths().find(path);
    const QModelIndex index = id.isValid() ? model->indexOf(id) : QModelIndex();
    if (!index.isValid())
        return fail(QStringLiteral("%1 is not listed").arg(QString::fromUtf8(path)));
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        tree->expand(parent);
    tree->scrollTo(index);
    const QRect row = tree->visualRect(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.center().y()));
    return m_window->state()->path() == m_window->state()->loaded()->tree.paths().find(path)
        || fail(QStringLiteral("a click on %1 does not select it").arg(QString::fromUtf8(path)));
}

bool LessonActor::slideTo(qint64 number)
{
    LessonSituation situation;
    situation.image = m_window->state()->loaded();
    const LayerIndex layer = lessonLayer(situation, number);
    auto *slider = m_window->findChild<LayerSlider *>();
    QTest::keyClick(slider, Qt::Key_Home);
    for (int i = 0; i < int(layer.value) && slider->value() < slider->maximum(); ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    return m_window->state()->upTo() == layer || fail(QStringLiteral("the slider does not go to %1").arg(number));
}

bool LessonActor::showDetails(const QString &tab)
{
    QTabBar *bar = m_window->explorer()->details()->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(int(lessonTabs().indexOf(tab))).center());
    return true;
}

bool LessonActor::search(const QString &text)
{
    if (!trigger("find"))
        return false;
    m_window->explorer()->search()->setText({});
    QTest::keyClicks(m_window->explorer()->search()->findChild<QLineEdit *>(), text);
    return true;
}

bool LessonActor::pickContainer(std::size_t number)
{
    ExplorerState *state = m_window->state();
    QWidget *list = m_window->explorer()->stack()->focusProxy();
    focus(list);
    for (int i = 0; i < 8 && state->containers().active != number; ++i) {
        const bool left = state->containers().active > number;
        QTest::keyClick(list, left ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        if (!waitUntilIdle())
            return false;
    }
    return state->containers().active == number || fail(QStringLiteral("no container %1").arg(number));
}

bool LessonActor::makeFile(const QByteArray &path, const QByteArray &text)
{
    if (!clickPath(parentOf(path)) || !trigger("newFile"))
        return false;
    auto *dialog = openDialog<TextDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for a new file"));
    dialog->findChild<QLineEdit *>()->setText(nameOf(path));
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QString::fromUtf8(text));
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::write(const QByteArray &path, const QByteArray &text, bool appends)
{
    if (!appends && !exists(path))
        return makeFile(path, text);
    if (!clickPath(path) || !trigger(appends ? "appendFile" : "editFile"))
        return false;
    auto *dialog = openDialog<TextDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for text"));
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QString::fromUtf8(text));
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::makeDirectory(const QByteArray &path)
{
    const QByteArray parent = parentOf(path);
    // What was just deleted is still selected, and its directory is meant.
    if ((!parent.isEmpty() && !clickPath(parent)) || !trigger("newFolder"))
        return false;
    auto *dialog = openDialog<PathDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for a directory"));
    dialog->findChild<QLineEdit *>()->setText(nameOf(path));
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::removePath(const QByteArray &path)
{
    if (!clickPath(path))
        return false;
    QWidget *tree = m_window->explorer()->unified()->findChild<PathTreeView *>();
    focus(tree);
    QTest::keyClick(tree, Qt::Key_Delete);
    return waitUntilIdle();
}

bool LessonActor::changeMode(const QByteArray &path, const QByteArray &mode)
{
    if (!clickPath(path) || !trigger("changePermissions"))
        return false;
    auto *dialog = openDialog<PermissionsDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for permissions"));
    QLineEdit *field = dialog->findChildren<QLineEdit *>().constFirst();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(mode));
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::run(const QByteArray &command)
{
    if (command.contains(" && ")) {
        const qsizetype at = command.indexOf(" && ");
        return run(command.left(at)) && run(command.mid(at + 4));
    }
    const QByteArrayList words = command.split(' ');
    const QByteArray verb = words.value(0);
    if (verb == "rm")
        return removePath(words.constLast());
    if (verb == "mkdir")
        return makeDirectory(words.constLast());
    if (verb == "chmod")
        return changeMode(words.constLast(), words.value(1));
    if (verb == "echo" && words.size() == 4)
        return write(words[3], words[1] + (words[2] == ">>" ? "\n" : ""), words[2] == ">>");
    return fail(QStringLiteral("no way to do “%1” in dialogs").arg(QString::fromUtf8(command)));
}

bool LessonActor::commit()
{
    if (!trigger("commitContainer"))
        return false;
    auto *dialog = openDialog<CommitDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for a commit"));
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::chooseStack(const QString &name)
{
    const std::vector<Image> &images = m_window->state()->source()->images;
    if (!trigger("chooseImage"))
        return false;
    auto *dialog = openDialog<ImageChooserDialog>(m_window);
    if (!dialog)
        return fail(QStringLiteral("no dialog for images"));
    auto *list = dialog->findChild<QTreeView *>();
    for (std::size_t i = 0; i < images.size(); ++i) {
        const bool isIt = dialog->chosenImage() && images[*dialog->chosenImage()].displayName().startsWith(name);
        if (!isIt)
            QTest::keyClick(list, i == 0 ? Qt::Key_Home : Qt::Key_Down);
    }
    dialog->accept();
    return waitUntilIdle();
}

bool LessonActor::build(const QStringList &lines)
{
    LessonPanel *panel = m_window->lessons()->panel();
    auto *text = panel->findChild<QPlainTextEdit *>();
    text->setPlainText(lines.join(QLatin1Char('\n')));
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->parentWidget() == text->parentWidget()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return fail(QStringLiteral("no button to build"));
}

bool LessonActor::act(const LessonAction &action)
{
    if (!waitUntilIdle())
        return false;
    const auto number = std::size_t(action.number);
    switch (action.kind) {
    case LessonAction::Kind::Layer:
        return clickLayer(action.number);
    case LessonAction::Kind::Path:
        return clickPath(action.text.toUtf8());
    case LessonAction::Kind::Height:
        return slideTo(action.number);
    case LessonAction::Kind::View:
        m_window->actions().views->actions().at(lessonViews().indexOf(action.text))->trigger();
        return true;
    case LessonAction::Kind::Details:
        return showDetails(action.text);
    case LessonAction::Kind::Picture:
        return trigger("showPicture");
    case LessonAction::Kind::Search:
        return search(action.text);
    case LessonAction::Kind::Deleted:
        m_window->explorer()->unified()->showDeletedAction()->trigger();
        return true;
    case LessonAction::Kind::Container:
        if (number < m_window->state()->containers().tops.size())
            return pickContainer(number);
        return trigger("newContainer") && waitUntilIdle();
    case LessonAction::Kind::Run:
        return run(action.text.toUtf8());
    case LessonAction::Kind::Commit:
        return commit();
    case LessonAction::Kind::Undo:
        return trigger("undoStep") && waitUntilIdle();
    case LessonAction::Kind::Discard:
        return trigger("discardContainer") && waitUntilIdle();
    case LessonAction::Kind::Stack:
        return chooseStack(action.text);
    case LessonAction::Kind::Script:
        return build(action.lines);
    }
    return fail(QStringLiteral("an unknown action"));
}

bool LessonActor::actAll(const std::vector<LessonAction> &actions)
{
    for (const LessonAction &action : actions) {
        if (!act(action))
            return false;
    }
    return true;
}

bool LessonActor::achieve(const LessonCondition &condition)
{
    m_undo = nullptr;
    switch (condition.kind) {
    case LessonCondition::Kind::Layer:
        return act({LessonAction::Kind::Layer, {}, condition.number, {}});
    case LessonCondition::Kind::Path:
        return exists(condition.path) && act({LessonAction::Kind::Path, QString::fromUtf8(condition.path), 0, {}});
    case LessonCondition::Kind::Height:
        return act({LessonAction::Kind::Height, {}, condition.number, {}});
    case LessonCondition::Kind::Details:
        return act({LessonAction::Kind::Details, condition.text, 0, {}});
    case LessonCondition::Kind::View:
        return act({LessonAction::Kind::View, condition.text, 0, {}});
    case LessonCondition::Kind::Containers:
        m_undo = "discardContainer";
        return act({LessonAction::Kind::Container, {}, condition.number - 1, {}});
    case LessonCondition::Kind::Whiteout:
        m_undo = "undoStep";
        return run("rm " + condition.path);
    case LessonCondition::Kind::From:
        m_undo = "undoStep";
        return run("chmod 640 " + condition.path);
    default:
        return false;
    }
}

bool LessonActor::undo()
{
    return !m_undo || (trigger(m_undo) && waitUntilIdle());
}

}
