// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginecontrols.h"

#include "containertext.h"
#include "enginedialog.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "unifiedpane.h"
#include "windowactions.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

namespace stratoscope
{

namespace
{

constexpr int MessageMs = 10'000;

/** The number of files in \a news below each directory. */
std::map<QByteArray, int> newsInside(const LayerNews &news)
{
    std::map<QByteArray, int> inside;
    for (const auto &file : news.files) {
        const QByteArray &path = file.first;
        for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            ++inside[path.left(slash)];
    }
    return inside;
}

}

EngineControls::EngineControls(QMainWindow *window, const WindowActions &actions, ExplorerState *state,
    ContainerWatch *watch, ExplorerPage *explorer)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
    , m_state(state)
    , m_explorer(explorer)
    , m_label(new QLabel)
    , m_watch(watch)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->hide();
    window->statusBar()->addPermanentWidget(m_label);
    connect(actions.openEngine, &QAction::triggered, this, &EngineControls::askForReference);
    connect(actions.reload, &QAction::triggered, this, &EngineControls::readAgain);
    connect(actions.follow, &QAction::toggled, m_watch, &ContainerWatch::setFollowing);
    connect(m_watch, &ContainerWatch::followingChanged, actions.follow, &QAction::setChecked);
    connect(m_watch, &ContainerWatch::followingChanged, this, &EngineControls::showState);
    connect(m_watch, &ContainerWatch::newsChanged, this, &EngineControls::showNews);
    connect(m_watch, &ContainerWatch::looked, this, &EngineControls::showState);
    connect(m_watch, &ContainerWatch::looked, this, &EngineControls::sayWhatIsNew);
    connect(m_watch, &ContainerWatch::failed, this, [this](const Error &error) {
        m_wasAsked = false;
        m_window->statusBar()->showMessage(error.message(), MessageMs);
    });
    connect(state, &ExplorerState::sourceChanged, this, [this] { m_wasAsked = false; });
    for (const auto signal :
        {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged, &ExplorerState::containersChanged})
        connect(state, signal, this, &EngineControls::updateActions);
    updateActions();
}

EngineDialog *EngineControls::dialog() const
{
    return m_dialog;
}

void EngineControls::askForReference()
{
    auto *dialog = new EngineDialog(EnginePrograms::fromEnvironment(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT openRequested(dialog->reference()); });
    dialog->open();
}

void EngineControls::readAgain()
{
    if (!m_watch->isAvailable()) {
        Q_EMIT readAgainRequested();
        return;
    }
    m_wasAsked = true;
    m_watch->refresh();
}

/** Whatever the result, a user who asked sees that the container was checked; one who follows it
 *  sees that in the tree. */
void EngineControls::sayWhatIsNew(bool hasNews)
{
    if (std::exchange(m_wasAsked, false))
        m_window->statusBar()->showMessage(hasNews ? m_watch->summary() : tr("nothing new"), MessageMs);
}

void EngineControls::updateActions()
{
    const bool isAvailable = m_watch->isAvailable();
    m_actions.follow->setEnabled(isAvailable);
    m_actions.reload->setText(isAvailable ? tr("Refresh Co&ntainer") : tr("Read Agai&n"));
    showState();
}

void EngineControls::showState()
{
    const bool isAvailable = m_watch->isAvailable();
    m_label->setVisible(isAvailable);
    if (!isAvailable)
        return;
    const QString container = containerText(*m_state->image().container);
    const QString engine = m_state->image().container->engine;
    QString text = tr("%1: %2", "an engine and a container with its state").arg(engine, container);
    if (m_watch->isFollowing())
        text = tr("%1 — following", "a container").arg(text);
    if (!m_watch->news().isEmpty())
        text += QStringLiteral(" — ") + m_watch->summary();
    m_label->setText(text);
}

void EngineControls::showNews()
{
    QHash<QByteArray, QString> words;
    // A collapsed directory shows how many there are inside.
    const std::map<QByteArray, int> inside = newsInside(m_watch->news());
    for (const auto &[path, count] : inside)
        words.insert(path, tr("%Ln inside", "new or changed files in a directory", count));
    for (const auto &[path, news] : m_watch->news().files) {
        const QString word = news == FileNews::New ? tr("new")
            : news == FileNews::Changed            ? tr("changed")
                                                   : tr("deleted");
        words.insert(path, word);
    }
    m_explorer->unified()->setNews(words);
    m_explorer->layer()->setNews(words);
    showState();
}

}
