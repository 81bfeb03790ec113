// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowrecall.h"

#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "unifiedpane.h"

#include <QAction>

namespace stratoscope
{

namespace
{

int numberOf(LayerIndex layer)
{
    return layer.isValid() ? int(layer.value) : -1;
}

}

ViewMemory viewOf(const MainWindow &window)
{
    ViewMemory view;
    const ExplorerState &state = *window.state();
    const ExplorerPage &page = *window.explorer();
    view.middle = page.middle()->currentIndex();
    view.details = page.details()->currentIndex();
    view.isPicture = window.actions().showPicture->isChecked();
    const LoadedImagePtr loaded = state.loaded();
    if (!loaded)
        return view;
    if (state.path().isValid())
        view.path = loaded->tree.paths().fullPath(state.path());
    view.layer = numberOf(state.layer());
    view.isOfLayer = state.selection().isOfLayer;
    view.upTo = state.upTo() == loaded->top() ? -1 : numberOf(state.upTo());
    view.unified = page.unified()->treeMemory();
    view.inLayer = page.layer()->treeMemory();
    return view;
}

void applyView(MainWindow *window, const ViewMemory &view)
{
    ExplorerState *state = window->state();
    const ExplorerPage *page = window->explorer();
    if (const LoadedImagePtr loaded = state->loaded()) {
        if (view.upTo >= 0)
            state->setUpTo(LayerIndex(std::size_t(view.upTo)));
        const PathId path = view.path.isEmpty() ? PathId() : loaded->tree.paths().find(view.path);
        if (view.layer >= 0)
            state->select({LayerIndex(std::size_t(view.layer)), path, SelectionOrigin::Program, view.isOfLayer});
    }
    // After the selection, which some of them follow.
    page->middle()->setCurrentIndex(qBound(0, view.middle, page->middle()->count() - 1));
    page->details()->setCurrentIndex(qBound(0, view.details, page->details()->count() - 1));
    window->showPicture(view.isPicture);
    page->unified()->setTreeMemory(view.unified);
    page->layer()->setTreeMemory(view.inLayer);
}

std::optional<WindowMemory> memoryOf(const MainWindow &window)
{
    const OpenRequest request = window.keptRequest();
    if (request.path.isEmpty())
        return std::nullopt;
    return WindowMemory {request, viewOf(window), window.saveGeometry()};
}

void recall(MainWindow *window, const WindowMemory &memory)
{
    if (!memory.geometry.isEmpty())
        window->restoreGeometry(memory.geometry);
    // Once; and not for what the user opens after this one failed.
    auto *once = new QObject(window);
    QObject::connect(window->session(), &ImageSession::finished, once, [once, window, view = memory.view] {
        once->deleteLater();
        applyView(window, view);
    });
    QObject::connect(window->session(), &ImageSession::failed, once, &QObject::deleteLater);
    QObject::connect(window->session(), &ImageSession::cancelled, once, &QObject::deleteLater);
    window->open(memory.request);
}

}
