// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostpathactions.h"

#include "explorerstate.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace stratoscope
{

QString hostPath(const ExplorerState &state)
{
    if (state.isEmpty() || !state.layer().isValid())
        return {};
    const std::size_t number = state.layer().value;
    const Image &image = state.image();
    if (number < image.layers.size())
        return image.layers[number].hostDirectory;
    if (state.loaded() && number < state.loaded()->layers.size())
        return state.loaded()->layers[number].hostPath;
    return image.container ? image.container->upper : QString();
}

HostPathActions::HostPathActions(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    auto *copyPath = new QAction(tr("Copy Pa&th on the Host"), this);
    copyPath->setObjectName(QStringLiteral("copyHostPath"));
    connect(copyPath, &QAction::triggered, this, &HostPathActions::copy);
    auto *open = new QAction(tr("Open in File &Manager"), this);
    open->setObjectName(QStringLiteral("openHostPath"));
    connect(open, &QAction::triggered, this, &HostPathActions::openInFileManager);
    m_actions = {separator, copyPath, open};

    connect(state, &ExplorerState::sourceChanged, this, &HostPathActions::update);
    connect(state, &ExplorerState::loadedChanged, this, &HostPathActions::update);
    connect(state, &ExplorerState::selectionChanged, this, &HostPathActions::update);
    update();
}

void HostPathActions::update()
{
    const bool isThere = !hostPath(*m_state).isEmpty();
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(isThere);
}

void HostPathActions::copy() const
{
    QGuiApplication::clipboard()->setText(hostPath(*m_state));
}

void HostPathActions::openInFileManager() const
{
    const QFileInfo path(hostPath(*m_state));
    // A layer's tar is shown in its folder; opening it would start some other program.
    QDesktopServices::openUrl(QUrl::fromLocalFile(path.isDir() ? path.filePath() : path.path()));
}

}
