// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchpane.h"

#include "explorerstate.h"
#include "filterchips.h"
#include "searchfield.h"
#include "searchfiltermenu.h"
#include "searchmodel.h"
#include "searchview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace stratoscope
{

SearchPane::SearchPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new SearchModel(this))
    , m_field(new SearchField)
    , m_filter(new SearchFilterMenu(state))
    , m_chips(new FilterChips)
    , m_result(new QLabel)
    , m_list(new SearchView(m_model))
{
    m_field->setPlaceholderText(tr("Part of a path in any layer"));
    m_field->setAccessibleName(tr("Search in all layers"));
    m_list->setAccessibleName(tr("Search results"));
    m_result->setObjectName(QStringLiteral("searchResult"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &SearchPane::search);
    connect(m_field, &SearchField::listWanted, this, &SearchPane::goToList);
    connect(m_field, &SearchField::accepted, this, &SearchPane::accept);
    connect(m_field, &SearchField::closeWanted, this, &SearchPane::finish);
    m_chips->setFocusProxy(m_field);
    connect(m_chips, &FilterChips::removed, m_filter, &SearchFilterMenu::removeChip);
    connect(m_filter, &SearchFilterMenu::filterChanged, this, [this] {
        m_chips->setChips(m_filter->chips());
        search();
    });
    connect(m_state, &ExplorerState::sourceChanged, m_filter, &SearchFilterMenu::clear);
    connect(m_list, &SearchView::rowPicked, this, &SearchPane::pick);
    connect(m_list, &SearchView::layerPicked, this, &SearchPane::pickLayer);
    connect(m_list, &SearchView::accepted, this, &SearchPane::accept);
    connect(m_list, &SearchView::fieldWanted, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SearchView::closeWanted, this, &SearchPane::finish);
    connect(m_state, &ExplorerState::sourceChanged, this, &SearchPane::updateLoaded);
    connect(m_state, &ExplorerState::loadedChanged, this, &SearchPane::updateLoaded);
    updateLoaded();
}

void SearchPane::layOut()
{
    auto *title = new QLabel(tr("Search in all layers:"));
    title->setBuddy(m_field);
    auto *close = new QToolButton;
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setObjectName(QStringLiteral("closeSearch"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &SearchPane::finish);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 4, 4);
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(m_field, 1);
    line->addWidget(m_result);
    line->addWidget(m_filter);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(m_list);
}

void SearchPane::addFileActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

void SearchPane::start()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPane::finish()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_searching.cancel();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPane::search()
{
    m_accepts = false;
    m_searching.cancel();
    const LoadedImagePtr loaded = m_state->loaded();
    m_model->start(loaded);
    const QString text = m_field->text();
    const bool searches = loaded && !text.isEmpty();
    updateTexts(!searches);
    if (!searches)
        return;
    m_searching.start(
        [this, loaded, text, filter = m_filter->filter()](const Job &job, const LatestJob::Deliver &deliver) {
            searchPaths(loaded->tree, text, job, [&](const SearchHits &found) {
                SearchHits hits = found;
                std::erase_if(hits.more, [&](PathId path) { return !filter.passes(loaded->tree, path); });
                deliver([this, hits] { add(hits); });
            });
        });
}

void SearchPane::add(const SearchHits &hits)
{
    m_model->add(hits);
    updateTexts(hits.isComplete);
    if (m_accepts && m_model->rowCount() > 0)
        accept();
}

void SearchPane::pick(int row)
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return;
    const PathId path = m_model->path(row);
    if (loaded->tree.newest(path).isValid()) {
        m_state->selectPath(path, SelectionOrigin::Search);
        return;
    }
    // Layers only delete it: go to the first of them.
    const std::vector<PathTouch> touches = m_model->touches(row);
    m_state->select({touches.empty() ? m_state->layer() : touches.front().layer, path, SelectionOrigin::Search});
}

void SearchPane::pickLayer(int row, LayerIndex layer)
{
    m_state->select({layer, m_model->path(row), SelectionOrigin::Search});
}

void SearchPane::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    // In this order: a list that gets the focus makes a row current without selecting it.
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchPane::accept()
{
    m_accepts = m_model->rowCount() == 0 && !m_field->text().isEmpty();
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        pick(m_list->currentIndex().row());
    Q_EMIT accepted();
}

void SearchPane::updateLoaded()
{
    const LoadedImagePtr loaded = m_state->loaded();
    m_field->setEnabled(loaded != nullptr);
    const LoadedImagePtr before = m_model->loaded();
    if (loaded && before && loaded->tree.sharesShapeWith(before->tree))
        m_model->setLoaded(loaded);
    else
        search();
}

void SearchPane::updateTexts(bool complete)
{
    m_result->setText(resultText(complete));
    m_list->setEmptyText(emptyText(complete));
    m_list->fitRows(complete);
    Q_EMIT searched(complete);
}

QString SearchPane::resultText(bool complete) const
{
    if (m_field->text().isEmpty() || !m_state->loaded())
        return {};
    if (!complete)
        return tr("Searching …");
    return tr("%Ln found", "paths", m_model->rowCount());
}

QString SearchPane::emptyText(bool complete) const
{
    if (!m_state->loaded())
        return m_state->isEmpty() ? QString() : tr("Reading the layers …");
    if (m_field->text().isEmpty())
        return tr("Type part of a path. All layers are searched, including deleted files.");
    if (complete && !m_filter->filter().isEmpty())
        return tr("No path contains “%1” and passes the filter.").arg(m_field->text());
    return complete ? tr("No path contains “%1”.").arg(m_field->text()) : QString();
}

}
