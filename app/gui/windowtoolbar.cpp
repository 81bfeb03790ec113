// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowtoolbar.h"

#include "digestbadge.h"
#include "recentmenu.h"
#include "uptobar.h"
#include "windowactions.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace stratoscope
{

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
    addSeparator();
    upTo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(upTo);
    addWidget(digests);
}

void WindowToolBar::addOpen(const WindowActions &actions, RecentFiles *recent)
{
    auto *menu = new QMenu(this);
    menu->addActions({actions.open, actions.openDirectory, actions.openDemo});
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
