// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowactions.h"

#include "contentsearchpane.h"
#include "filterbar.h"
#include "makeaction.h"
#include "middleview.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace stratoscope
{

WindowActions::WindowActions(QWidget *window)
    : m_window(window)
{
    addFileActions();
    addViewActions();
    addViews();
    addDetails();
    addColors();
    addLayerActions();
    addHelpActions();
}

QAction *WindowActions::add(
    const char *name, const QString &text, const QList<QKeySequence> &keys, const char *icon, const char *themeIcon)
{
    QAction *action = makeAction(m_window, {name, text, keys, icon, themeIcon});
    // So that the shortcut works while the menu bar is hidden, such as in full screen.
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::addToggle(
    const char *name, const QString &text, const QList<QKeySequence> &keys, bool checked, const char *icon)
{
    QAction *action = add(name, text, keys, icon);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

void WindowActions::addFileActions()
{
    newWindow = add("newWindow", tr("New Window"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    open = add("open", tr("&Open…"), {QKeySequence::Open}, "image-open", "document-open");
    openDirectory = add(
        "openDirectory", tr("Open &Directory…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, "folder-open", "folder-open");
    openEngine = add("openEngine", tr("Open from &Engine…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, "engine-open");
    openRegistry = add("openRegistry", tr("Open from Registry…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, "registry-open");
    library = add("library", tr("Library…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    reopenSession = add("reopenSession", tr("Reopen Last Session"), {Qt::CTRL | Qt::ALT | Qt::Key_O});
    openDemo = add("openDemo", tr("Open De&mo Image"));
    makeStack = add("makeStack", tr("Ma&ke a Stack…"));
    chooseImage = add("chooseImage", tr("Choose &Image…"), {Qt::CTRL | Qt::Key_I}, "image-choose");
    addUpperDirectory
        = add("addUpperDirectory", tr("From Upper &Directory…"), {Qt::CTRL | Qt::Key_U}, "container-layer-add");
    addUpperArchive
        = add("addUpperArchive", tr("From Layer &Archive…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_U}, "container-layer-add");
    removeUpper = add("removeUpper", tr("Remo&ve Container Layer"), {}, "container-layer-remove");
    saveAs = add("saveAs", tr("&Save Image As…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, "save-as",
        "document-save-as");
    extractFiles = add("extractFiles", tr("Extract Fi&les…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    extractUnified = add("extractUnified", tr("Extract Unified File S&ystem…"));
    browse = add("browse", tr("&Browse in File Manager"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    exportReport = add("exportReport", tr("Ex&port Report…"), {Qt::CTRL | Qt::Key_E});
    exportPicture = add("exportPicture", tr("&Window…", "a picture of it"));
    exportStack = add("exportStack", tr("Layer &Stack…", "a picture of it"));
    exportView = add("exportView", tr("&View in the Middle…", "a picture of it"));
    exportTextbook = add("exportTextbook", tr("&Textbook Picture…"));
    printReport = add("printReport", tr("&Report…", "to print"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    printStack = add("printStack", tr("Layer &Stack…", "to print"));
    printView = add("printView", tr("&View in the Middle…", "to print"));
    reload = add("reload", tr("Read Agai&n"), {QKeySequence::Refresh}, "stack-up-to", "view-refresh");
    follow = addToggle("follow", tr("&Follow Container"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, false, "follow");
    stop = add("stop", tr("S&top"), {Qt::Key_Escape}, "image-close", "process-stop");
    settings = add("settings", tr("Settings…"), {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
    close = add("close", tr("&Close Image"), {QKeySequence::Close}, "image-close", "window-close");
    quit = add("quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, "quit", "application-exit");
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addViewActions()
{
    back = add("back", tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, "go-back", "go-previous");
    forward = add("forward", tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, "go-forward", "go-next");
    find = add("find", tr("Searc&h in All Layers"), {QKeySequence::Find}, "find", "edit-find");
    findContents = add("findContents", tr("Search in Contents"), {ContentSearchPane::Shortcut}, "find", "edit-find");
    filter = add("filter", tr("Fi&lter Unified File System"), {FilterBar::Shortcut}, "filter", "view-filter");
    showStack = addToggle("showStack", tr("Layer Stac&k"), {Qt::CTRL | Qt::Key_1}, true);
    showLayer = addToggle("showLayer", tr("&Middle Column"), {Qt::CTRL | Qt::Key_2}, true);
    showUnified = addToggle("showUnified", tr("&Unified File System"), {Qt::CTRL | Qt::Key_3}, true);
    showDetails = addToggle("showDetails", tr("D&etails"), {Qt::CTRL | Qt::Key_4}, true);
    showPicture = addToggle("showPicture", tr("Pictu&re"), {Qt::CTRL | Qt::Key_0}, false);
    playBuildUp = addToggle("playBuildUp", tr("Play Build-Up"), {Qt::CTRL | Qt::Key_9}, false, "build-play");
    nextPane = add("nextPane", tr("Ne&xt Pane"), {Qt::Key_F6}, "next-pane");
    previousPane = add("previousPane", tr("&Previous Pane"), {Qt::SHIFT | Qt::Key_F6});
    fullScreen = addToggle("fullScreen", tr("&Full Screen"), {QKeySequence::FullScreen}, false, "fullscreen");
    if (fullScreen->shortcut().isEmpty())
        fullScreen->setShortcut(Qt::Key_F11);
    presentation = addToggle("presentation", tr("Presentation"), {Qt::SHIFT | Qt::Key_F5}, false);
}

void WindowActions::addViews()
{
    views = new QActionGroup(m_window);
    const auto addView = [this](const char *name, const QString &text) {
        const int number = int(views->actions().size());
        views->addAction(addToggle(name, text, {middleViewKey(number)}, number == 0));
    };
    addView("viewLayer", tr("La&yer"));
    addView("viewWaste", tr("&Wasted Space"));
    addView("viewMap", tr("M&ap"));
    addView("viewTables", tr("&Tables"));
    addView("viewDockerfile", tr("&Dockerfile"));
    addView("viewPackages", tr("Packa&ges"));
    addView("viewConfig", tr("Config"));
}

void WindowActions::addDetails()
{
    details = new QActionGroup(m_window);
    details->setExclusive(false);
    const auto addTab = [this](const char *name, const QString &text) {
        const int number = int(details->actions().size());
        details->addAction(add(name, text, {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_6 + number))}));
    };
    addTab("detailsFile", tr("&File"));
    addTab("detailsContent", tr("&Content"));
    addTab("detailsLayer", tr("&Layer"));
    addTab("detailsImage", tr("&Image"));
}

void WindowActions::addColors()
{
    colors = new QActionGroup(m_window);
    const auto addScheme = [this](ColorScheme scheme, const QString &text) {
        auto *action = new QAction(text, colors);
        action->setCheckable(true);
        action->setData(int(scheme));
        action->setChecked(scheme == ColorScheme::System);
    };
    addScheme(ColorScheme::System, tr("As the &System"));
    addScheme(ColorScheme::Light, tr("&Light"));
    addScheme(ColorScheme::Dark, tr("&Dark"));
    addScheme(ColorScheme::Contrast, tr("High Contrast"));
    addScheme(ColorScheme::DarkContrast, tr("High Contrast, Dark"));
}

QAction *WindowActions::colorAction(ColorScheme scheme) const
{
    return colors->actions().at(int(scheme));
}

void WindowActions::addLayerActions()
{
    layerAbove = add("layerAbove", tr("Select Layer &Above"), {Qt::CTRL | Qt::Key_Up}, "layer-up");
    layerBelow = add("layerBelow", tr("Select Layer &Below"), {Qt::CTRL | Qt::Key_Down}, "layer-down");
    topLayer = add("topLayer", tr("Select &Top Layer"), {Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp}, "layer-top");
    bottomLayer
        = add("bottomLayer", tr("Select B&ottom Layer"), {Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown}, "layer-bottom");
    stackHigher = add("stackHigher", tr("Stack One Layer &Higher"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Up});
    stackLower = add("stackLower", tr("Stack One Layer &Lower"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Down});
    stackUpToLayer = add("stackUpToLayer", tr("Stack &Up to Selected Layer"), {Qt::CTRL | Qt::Key_K}, "stack-up-to");
    wholeStack = add("wholeStack", tr("&Whole Stack"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    extractLayer = add("extractLayer", tr("&Extract Layer…"));
    whatIf = add("whatIf", tr("What If Layers Were &Merged…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, "what-if");
}

void WindowActions::updateForStack(const Stack &stack) const
{
    const qint64 top = qint64(stack.layers) - 1;
    const qint64 layer = stack.layer.isValid() ? qint64(stack.layer.value) : -1;
    const qint64 upTo = stack.upTo.isValid() ? qint64(stack.upTo.value) : -1;
    layerAbove->setEnabled(stack.isShown && layer < top);
    layerBelow->setEnabled(stack.isShown && layer > 0);
    topLayer->setEnabled(stack.isShown && layer != top);
    bottomLayer->setEnabled(stack.isShown && layer != 0);
    stackHigher->setEnabled(stack.isLoaded && upTo < top);
    stackLower->setEnabled(stack.isLoaded && upTo > 0);
    stackUpToLayer->setEnabled(stack.isLoaded && layer >= 0 && layer != upTo);
    wholeStack->setEnabled(stack.isLoaded && upTo != top);
}

void WindowActions::addHelpActions()
{
    glossary = add("glossary", tr("&Glossary"), {Qt::CTRL | Qt::Key_F1});
    shortcuts = add("shortcuts", tr("&Keyboard Shortcuts"),
        {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}, "shortcuts");
    whatsThis = add("whatsThis", tr("&What's This?"), {QKeySequence::WhatsThis});
    diagnostics = add("diagnostics", tr("Copy &Diagnostics…"));
    about = add("about", tr("&About Stratoscope"), {}, "about", "help-about");
    about->setMenuRole(QAction::AboutRole);
}

}
