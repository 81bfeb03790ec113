// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionscontroller.h"

#include "explorerstate.h"
#include "filefocus.h"
#include "makeaction.h"
#include "versionswindow.h"

#include <QAction>
#include <QWidget>

namespace stratoscope
{

VersionsController::VersionsController(QWidget *window, const ExplorerState *state)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_below(
          makeAction(window, {"compareBelow", tr("Compare &with Version Below"), {QKeySequence(Qt::CTRL | Qt::Key_D)}}))
    , m_versions(makeAction(
          window, {"compareVersions", tr("Compare Versions…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}}))
    , m_origins(makeAction(
          window, {"lineOrigins", tr("Layer of Each Line…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}}))
{
    connect(m_below, &QAction::triggered, this, &VersionsController::compareWithBelow);
    connect(m_versions, &QAction::triggered, this, &VersionsController::compareVersions);
    connect(m_origins, &QAction::triggered, this, &VersionsController::showOrigins);
    for (QAction *action : fileActions())
        window->addAction(action);
    connect(state, &ExplorerState::sourceChanged, this, &VersionsController::update);
    connect(state, &ExplorerState::loadedChanged, this, &VersionsController::update);
    connect(state, &ExplorerState::selectionChanged, this, &VersionsController::update);
    connect(state, &ExplorerState::upToChanged, this, &VersionsController::update);
    update();
}

VersionsController::Pair VersionsController::withBelow() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->path().isValid())
        return {};
    const FileFocus focus = fileFocus(loaded->tree, m_state->path(), m_state->layer(), m_state->upTo());
    if (!focus.version.isValid())
        return {};
    if (focus.deletedBy.isValid())
        return {focus.version, {}};
    return {loaded->tree.version(focus.version).older, focus.version};
}

VersionsController::Pair VersionsController::firstAndVisible() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->path().isValid())
        return {};
    const std::vector<VersionId> history = loaded->tree.history(m_state->path());
    if (history.empty())
        return {};
    const VersionId visible = loaded->tree.visible(m_state->path(), m_state->upTo());
    return {history.front(), visible.isValid() ? visible : history.back()};
}

VersionsWindow *VersionsController::show(const Pair &versions)
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!versions.before.isValid() && !versions.after.isValid())
        return nullptr;
    const PathId path = m_state->path();
    auto *made = new VersionsWindow(loaded->tree.paths().fullPath(path), m_window);
    made->compare({loaded, path, versions.before}, {loaded, path, versions.after});
    made->show();
    return made;
}

VersionsWindow *VersionsController::compareWithBelow()
{
    return show(withBelow());
}

VersionsWindow *VersionsController::compareVersions()
{
    return show(firstAndVisible());
}

VersionsWindow *VersionsController::showOrigins()
{
    Pair versions = withBelow();
    if (!versions.after.isValid())
        std::swap(versions.before, versions.after);
    VersionsWindow *made = show(versions);
    if (made)
        made->showOrigins();
    return made;
}

void VersionsController::update()
{
    const Pair below = withBelow();
    const Pair all = firstAndVisible();
    m_below->setEnabled(below.before.isValid());
    m_versions->setEnabled(all.before != all.after);
    const VersionId shown = below.after.isValid() ? below.after : below.before;
    m_origins->setEnabled(shown.isValid() && m_state->loaded()->tree.type(shown) == EntryType::File);
}

}
