// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerpage.h"

#include "builduppane.h"
#include "contentsearchpane.h"
#include "detailspane.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "legendstrip.h"
#include "loadingstrip.h"
#include "lookupwatch.h"
#include "middletabs.h"
#include "picturepane.h"
#include "searchpane.h"
#include "stackview.h"
#include "unifiedpane.h"
#include "windowstate.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

/** The first widget in \a pane that accepts keyboard focus. */
QWidget *focusTarget(QWidget *pane)
{
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        const bool takesFocus = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled();
        if (takesFocus && pane->isAncestorOf(next) && qobject_cast<QAbstractScrollArea *>(next))
            return next;
    }
    return pane;
}

}

ExplorerPage::ExplorerPage(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_lookups(new LookupWatch(state, this))
    , m_stack(new StackView(state))
    , m_middle(new MiddleTabs(state))
    , m_unified(new UnifiedPane(state))
    , m_details(new DetailsPane(state))
    , m_picture(new PicturePane(state))
    , m_buildUp(new BuildUpPane(state))
    , m_strip(new LoadingStrip)
    , m_search(new SearchPane(state))
    , m_contents(new ContentSearchPane(state))
    , m_legend(new LegendStrip)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
{
    m_stack->setAnalysis(m_middle->analysis());
    m_stack->setBuild(m_middle->build());
    m_details->setPackages(m_middle->packages());
    m_details->setBuild(m_middle->build());
    m_stack->setLookups(m_lookups);
    m_details->setLookups(m_lookups);
    connect(m_unified, &UnifiedPane::pathHovered, m_lookups, &LookupWatch::setHovered);
    for (QWidget *pane :
        {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_middle), static_cast<QWidget *>(m_unified)})
        m_columns->addWidget(pane);
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 3);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({320, 655, 625});
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_details);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({620, 280});
    m_strip->hide();
    m_picture->hide();
    m_buildUp->hide();
    m_search->hide();
    m_contents->hide();
    connect(m_middle, &MiddleTabs::filePicked, this, &ExplorerPage::showFile);
    connect(m_middle, &MiddleTabs::treeRequested, this, &ExplorerPage::focusPath);
    connect(m_search, &SearchPane::accepted, this, &ExplorerPage::focusPath);
    connect(m_contents, &ContentSearchPane::accepted, this, &ExplorerPage::focusPath);
    connect(m_search, &SearchPane::contentsWanted, this, &ExplorerPage::startContentSearch);
    connect(m_contents, &ContentSearchPane::namesWanted, this, &ExplorerPage::startSearch);
    for (QWidget *pane :
        {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(layer()), static_cast<QWidget *>(m_unified)})
        pane->focusProxy()->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_search);
    layout->addWidget(m_contents);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_buildUp, 1);
    layout->addWidget(m_legend);
}

bool ExplorerPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_state->selection().isOfLayer)
        return QWidget::eventFilter(watched, event);
    m_unified->showAll();
    return true;
}

LayerPane *ExplorerPage::layer() const
{
    return m_middle->layer();
}

QList<QWidget *> ExplorerPage::panes() const
{
    return {m_stack, m_middle, m_unified, m_details};
}

void ExplorerPage::startSearch()
{
    QWidget *before = m_contents->isVisible() ? m_contents->before() : nullptr;
    if (m_search->text().isEmpty() && m_contents->isVisible())
        m_search->setText(m_contents->text());
    m_contents->hide();
    m_search->start();
    if (before)
        m_search->setBefore(before);
}

void ExplorerPage::startContentSearch()
{
    QWidget *before = m_search->isVisible() ? m_search->before() : nullptr;
    if (m_contents->text().isEmpty())
        m_contents->setText(m_search->text());
    m_search->hide();
    m_contents->start();
    if (before)
        m_contents->setBefore(before);
}

void ExplorerPage::showPicture(bool shown)
{
    showAlone(m_picture, shown);
}

void ExplorerPage::showBuildUp(bool shown)
{
    showAlone(m_buildUp, shown);
    if (shown)
        m_buildUp->start();
}

void ExplorerPage::showAlone(QWidget *pane, bool shown)
{
    pane->setVisible(shown);
    // The other one may have come in its place.
    m_rows->setVisible(m_picture->isHidden() && m_buildUp->isHidden());
    if (shown)
        pane->setFocus(Qt::ShortcutFocusReason);
    else if (!m_rows->isHidden())
        focusTarget(m_unified)->setFocus(Qt::OtherFocusReason);
}

void ExplorerPage::keepState(WindowState &state)
{
    const auto keep = [&state](const char *key, auto *widget) {
        state.keep(
            QLatin1String(key), [widget] { return widget->saveState(); },
            [widget](const QByteArray &value) { widget->restoreState(value); });
    };
    keep("columns", m_columns);
    keep("rows", m_rows);
    keep("stack", m_stack);
    m_middle->keepState(state);
    keep("unifiedPane", m_unified);
    keep("details", m_details);
    m_unified->showDeletedAction()->setObjectName(QStringLiteral("showDeleted"));
    state.keepChecked(m_unified->showDeletedAction());
    state.keepChecked(m_legend->shownAction());
    state.keepChecked(m_stack->lookupAction());
}

void ExplorerPage::showFile(const Selection &file)
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (loaded && file.layer.isValid() && file.layer > m_state->upTo())
        m_state->setUpTo(loaded->top());
    m_unified->makeListed(file.path);
    if (file.layer.isValid())
        m_state->select(file);
    else
        m_state->selectPath(file.path, file.origin);
}

void ExplorerPage::focusPath()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->path().isValid())
        return;
    const bool isVisible = loaded->tree.visible(m_state->path(), m_state->upTo()).isValid();
    QWidget *pane = m_unified;
    if (!isVisible) {
        m_middle->setView(MiddleView::Layer);
        pane = layer();
    }
    focusTarget(pane)->setFocus(Qt::OtherFocusReason);
}

void ExplorerPage::focusView()
{
    focusTarget(m_middle)->setFocus(Qt::ShortcutFocusReason);
}

void ExplorerPage::focusDetails(int tab)
{
    m_details->setCurrentIndex(tab);
    focusTarget(m_details)->setFocus(Qt::ShortcutFocusReason);
}

void ExplorerPage::focusNext(int by)
{
    QList<QWidget *> all = panes();
    all.append(m_picture);
    all.append(m_buildUp);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = by > 0 ? -1 : all.size();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all[i] == focus || all[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *pane = all[(current + by * step + 2 * all.size()) % all.size()];
        if (pane->isVisible()) {
            focusTarget(pane)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

}
