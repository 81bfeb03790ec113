// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowtoolbar.h"

#include "digestbadge.h"
#include "recentmenu.h"
#include "uptobar.h"
#include "windowactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** In characters: a slider across a wide screen would be no easier to set. */
constexpr int WidestBar = 150;

}

WindowToolBar::WindowToolBar(
    const WindowActions &actions, RecentFiles *recent, UpToBar *upTo, DigestBadge *digests, QWidget *parent)
    : QToolBar(parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Tool Bar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = fontMetrics().height() * 5 / 4;
    setIconSize({icon, icon});

    addOpen(actions, recent);
    addAction(actions.chooseImage);
    addUpTo(upTo);
    // A tool bar shows and hides its widgets through their actions.
    QAction *badge = addWidget(digests);
    badge->setVisible(false);
    connect(digests, &DigestBadge::availableChanged, badge, &QAction::setVisible);
}

void WindowToolBar::setStackShown(bool shown)
{
    m_upTo->setVisible(shown);
}

void WindowToolBar::addUpTo(UpToBar *upTo)
{
    m_upTo = upTo;
    upTo->setMaximumWidth(fontMetrics().averageCharWidth() * WidestBar);
    auto *middle = new QWidget;
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(upTo, 1000);
    layout->addStretch(1);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(middle);
}

void WindowToolBar::addOpen(const WindowActions &actions, RecentFiles *recent)
{
    auto *menu = new QMenu(this);
    menu->addActions({actions.open, actions.openDirectory, actions.openEngine, actions.openDemo});
    QMenu *recentMenu = menu->addMenu(tr("Open &Recent"));
    connect(new RecentMenu(recentMenu, recent), &RecentMenu::requested, this, &WindowToolBar::recentRequested);

    auto *button = new QToolButton;
    button->setDefaultAction(actions.open);
    button->setText(tr("Open"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(button);
}

}
