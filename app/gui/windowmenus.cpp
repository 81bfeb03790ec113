// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowmenus.h"

#include "svgicon.h"
#include "windowactions.h"

#include <QActionGroup>
#include <QMenuBar>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** A menu of which nothing can be chosen now opens for nobody. */
void enableWithActions(QMenu *menu)
{
    const auto update = [menu] {
        const QList<QAction *> actions = menu->actions();
        menu->menuAction()->setEnabled(
            std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->isEnabled(); }));
    };
    for (const QAction *action : menu->actions())
        QObject::connect(action, &QAction::enabledChanged, menu, update);
    update();
}

}

WindowMenus::WindowMenus(QMenuBar *bar, const WindowActions &actions, const Further &further)
{
    addFile(bar, actions);
    addView(bar, actions, further.filters);
    addLayers(bar, actions, further);
    m_container = bar->addMenu(tr("&Container"));
    m_learn = bar->addMenu(tr("Lear&n"));
    addHelp(bar, actions);
}

void WindowMenus::addFile(QMenuBar *bar, const WindowActions &actions)
{
    QMenu *menu = bar->addMenu(tr("&File"));
    menu->addActions({actions.newWindow, actions.open, actions.openDirectory, actions.openEngine, actions.openRegistry,
        actions.library});
    m_recent = menu->addMenu(
        themedIcon(QStringLiteral("document-open-recent"), QStringLiteral("recent")), tr("Open &Recent"));
    m_storage = menu->addMenu(tr("Open Engine's Stora&ge"));
    menu->addAction(actions.reopenSession);
    menu->addActions({actions.openDemo, actions.makeStack});
    menu->addSeparator();
    menu->addAction(actions.chooseImage);
    QMenu *upper = menu->addMenu(svgIcon(QStringLiteral("container-layer-add")), tr("&Add Container Layer"));
    upper->addActions({actions.addUpperDirectory, actions.addUpperArchive});
    menu->addActions({actions.removeUpper, actions.saveAs, actions.reload, actions.follow, actions.stop});
    menu->addSeparator();
    menu->addActions({actions.extractFiles, actions.extractUnified, actions.browse});
    menu->addSeparator();
    menu->addAction(actions.exportReport);
    QMenu *picture = menu->addMenu(tr("E&xport Picture"));
    picture->addActions({actions.exportTextbook, actions.exportPicture, actions.exportStack, actions.exportView});
    QMenu *print = menu->addMenu(tr("Print"));
    print->addActions({actions.printReport, actions.printStack, actions.printView});
    menu->addSeparator();
    m_compare = menu->addMenu(tr("Compare &With"));
    m_cache = menu->addMenu(tr("Layer Cac&he"));
    menu->addSeparator();
    menu->addActions({actions.settings, actions.close, actions.quit});
    for (QMenu *each : {upper, picture, print})
        enableWithActions(each);
}

void WindowMenus::addView(QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &filters)
{
    QMenu *menu = bar->addMenu(tr("&View"));
    menu->addActions({actions.back, actions.forward});
    menu->addSeparator();
    menu->addActions({actions.showPicture, actions.playBuildUp});
    menu->addSeparator();
    menu->addActions(actions.panes());
    menu->addSeparator();
    menu->addActions(actions.views->actions());
    menu->addMenu(tr("Deta&ils Tab"))->addActions(actions.details->actions());
    menu->addSeparator();
    menu->addActions({actions.find, actions.findContents, actions.filter});
    menu->addActions(filters);
    menu->addSeparator();
    menu->addActions({actions.nextPane, actions.previousPane});
    menu->addSeparator();
    menu->addMenu(tr("&Colours"))->addActions(actions.colors->actions());
    m_language = menu->addMenu(tr("Language"));
    menu->addActions({actions.fullScreen, actions.presentation});
}

void WindowMenus::addLayers(QMenuBar *bar, const WindowActions &actions, const Further &further)
{
    QMenu *menu = bar->addMenu(tr("&Layers"));
    menu->addActions({actions.layerAbove, actions.layerBelow, actions.topLayer, actions.bottomLayer, further.jump});
    menu->addSeparator();
    menu->addActions({actions.stackHigher, actions.stackLower, actions.stackUpToLayer, actions.wholeStack});
    menu->addSeparator();
    QMenu *versions = menu->addMenu(tr("&Versions of File"));
    versions->addActions(further.versions);
    enableWithActions(versions);
    menu->addSeparator();
    menu->addActions({actions.extractLayer, actions.whatIf});
}

void WindowMenus::addHelp(QMenuBar *bar, const WindowActions &actions)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    menu->addActions({actions.glossary, actions.shortcuts, actions.whatsThis, actions.diagnostics, actions.about});
}

}
