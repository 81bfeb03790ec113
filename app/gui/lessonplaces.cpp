// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonplaces.h"

#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "historyview.h"
#include "layerpane.h"
#include "layerslider.h"
#include "layerstackmodel.h"
#include "legendstrip.h"
#include "lessonpanel.h"
#include "lessonsituation.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "pathtreemodel.h"
#include "pathtreeview.h"
#include "picturepane.h"
#include "sandboxpane.h"
#include "searchpane.h"
#include "stackview.h"
#include "unifiedpane.h"

#include <QListView>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>

namespace stratoscope
{

namespace
{

using AnchorPart = LessonAnchor::Part;

/** Finds the places of one window. */
class PlaceFinder
{
public:
    explicit PlaceFinder(const MainWindow &window)
        : m_window(window)
    {
    }

    void add(const LessonAnchor &anchor)
    {
        const ExplorerPage *page = m_window.explorer();
        switch (anchor.part) {
        case AnchorPart::StackLayer:
            addLayer(anchor.number);
            return;
        case AnchorPart::UnifiedPath:
            addPath(page->unified(), anchor.name);
            return;
        case AnchorPart::LayerPath:
            addPath(page->layer(), anchor.name);
            return;
        case AnchorPart::MiddleTab:
            addTab(page->middle()->tabBar(), lessonViews().indexOf(QString::fromUtf8(anchor.name)));
            return;
        case AnchorPart::DetailsTab:
            addTab(page->details()->tabBar(), lessonTabs().indexOf(QString::fromUtf8(anchor.name)));
            return;
        case AnchorPart::Menu:
            addMenu(anchor.name);
            return;
        default:
            addWidget(widgetOf(anchor.part));
        }
    }

    const Spotlight::Places &places() const { return m_places; }

private:
    QWidget *widgetOf(AnchorPart part) const
    {
        const ExplorerPage *page = m_window.explorer();
        switch (part) {
        case AnchorPart::Stack:
            return page->stack();
        case AnchorPart::Unified:
            return page->unified();
        case AnchorPart::Layer:
            return page->layer();
        case AnchorPart::Middle:
            return page->middle();
        case AnchorPart::Details:
            return page->details();
        case AnchorPart::History:
            return page->details()->findChild<HistoryView *>();
        case AnchorPart::Slider:
            return m_window.findChild<LayerSlider *>();
        case AnchorPart::Sandbox:
            return page->findChild<SandboxPane *>();
        case AnchorPart::Search:
            return page->search();
        case AnchorPart::Legend:
            return page->legend();
        case AnchorPart::Status:
            return m_window.findChild<QStatusBar *>();
        case AnchorPart::Picture:
            return page->picture();
        default:
            return m_window.findChild<LessonPanel *>();
        }
    }

    void addRect(QWidget *widget, const QRect &rect)
    {
        if (!widget || !widget->isVisible())
            return;
        m_places.widgets.append(widget);
        const QRect visible = rect.intersected(widget->rect());
        if (!visible.isEmpty())
            m_places.rects.append({widget->mapTo(widget->window(), visible.topLeft()), visible.size()});
    }

    void addWidget(QWidget *widget)
    {
        if (widget)
            addRect(widget, widget->rect());
    }

    void addLayer(qint64 number)
    {
        LessonSituation situation;
        situation.image = m_window.state()->loaded();
        auto *list = qobject_cast<QListView *>(m_window.explorer()->stack()->focusProxy());
        const auto *model = list ? qobject_cast<const LayerStackModel *>(list->model()) : nullptr;
        const LayerIndex layer = lessonLayer(situation, number);
        if (model && layer.isValid())
            addRect(list->viewport(), list->visualRect(model->indexOf(layer)));
    }

    void addPath(const QWidget *pane, const QByteArray &path)
    {
        auto *tree = pane->findChild<PathTreeView *>();
        const LoadedImagePtr loaded = m_window.state()->loaded();
        const auto *model = tree ? qobject_cast<const PathTreeModel *>(tree->model()) : nullptr;
        if (!model || !model->loaded() || !loaded)
            return;
        // In a directory that is not open, that is shown.
        const PathTable &paths = model->tree().paths();
        for (PathId at = paths.find(path); at.isValid() && at != PathTable::Root; at = paths.parent(at)) {
            const QRect row = tree->visualRect(model->indexOf(at));
            if (!row.isEmpty()) {
                addRect(tree->viewport(), QRect(0, row.top(), tree->viewport()->width(), row.height()));
                return;
            }
        }
        addRect(tree->viewport(), tree->viewport()->rect());
    }

    void addTab(QTabBar *bar, qsizetype number)
    {
        if (number >= 0 && number < bar->count())
            addRect(bar, bar->tabRect(int(number)));
    }

    void addMenu(const QByteArray &name)
    {
        QMenuBar *bar = m_window.menuBar();
        const QList<QAction *> menus = bar->actions();
        const qsizetype number = lessonMenus().indexOf(QString::fromUtf8(name));
        if (number >= 0 && number < menus.size())
            addRect(bar, bar->actionGeometry(menus.at(number)));
    }

    const MainWindow &m_window;
    Spotlight::Places m_places;
};

}

Spotlight::Places lessonPlaces(const MainWindow &window, const std::vector<LessonAnchor> &anchors)
{
    PlaceFinder finder(window);
    for (const LessonAnchor &anchor : anchors)
        finder.add(anchor);
    return finder.places();
}

}
