// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchpane.h"

#include "explorerstate.h"
#include "filterchips.h"
#include "searchfield.h"
#include "searchfiltermenu.h"
#include "searchmodel.h"
#include "searchmodeswitch.h"
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
    m_field->setPlaceholderText(tr("Part of a path in any layer, size:>1M, type:symlink, …"));
    m_field->setAccessibleName(tr("Search in all layers"));
    m_field->completeFilters();
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
    connect(m_chips, &FilterChips::removed, this,
        [this](const QString &number) { m_field->setText(withoutFilter(m_field->text(), number.toUInt())); });
    connect(m_filter, &SearchFilterMenu::wordWanted, this, [this](const QString &key, const QString &word) {
        m_field->setText(withFilterWord(m_field->text(), key, word));
    });
    connect(m_filter, &SearchFilterMenu::clearWanted, this, &SearchPane::clearFilters);
    connect(m_state, &ExplorerState::sourceChanged, this, &SearchPane::clearFilters);
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
    auto *mode = new SearchModeSwitch(SearchMode::Names);
    connect(mode, &SearchModeSwitch::otherWanted, this, &SearchPane::contentsWanted);
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
    line->addWidget(mode);
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

QString SearchPane::text() const
{
    return m_query.text;
}

void SearchPane::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchPane::clearFilters()
{
    m_field->setText(withoutFilters(m_field->text()));
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
    read();
    const bool searches = loaded && !m_query.isEmpty();
    updateTexts(!searches);
    if (!searches)
        return;
    m_searching.start([this, loaded, query = m_query](const Job &job, const LatestJob::Deliver &deliver) {
        searchPaths(loaded->tree, query.text, job, [&](const SearchHits &found) {
            SearchHits hits = found;
            std::erase_if(hits.more, [&](PathId path) { return !query.filter.passes(loaded->tree, path); });
            deliver([this, hits] { add(hits); });
        });
    });
}

/** Reads what is typed. */
void SearchPane::read()
{
    const Result<SearchQuery> query = parseSearch(m_field->text());
    m_query = query ? *query : SearchQuery();
    m_problem = query ? QString() : query.error().cause;
    m_filter->setFilter(m_query.filter);
    m_chips->setChips(m_filter->chips());
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
    m_accepts = m_model->rowCount() == 0 && !m_query.isEmpty();
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
    // "size:" is not wrong yet.
    const bool isWrong = !m_problem.isEmpty() && !m_field->text().endsWith(QLatin1Char(':'));
    m_list->setEmptyText(emptyText(complete), isWrong);
    m_list->fitRows(complete);
    Q_EMIT searched(complete);
}

QString SearchPane::resultText(bool complete) const
{
    if (m_query.isEmpty() || !m_state->loaded())
        return {};
    if (!complete)
        return tr("Searching …");
    return tr("%Ln found", "paths", m_model->rowCount());
}

QString SearchPane::emptyText(bool complete) const
{
    if (!m_state->loaded())
        return m_state->isEmpty() ? QString() : tr("Reading the layers …");
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_query.isEmpty())
        return tr(
            "Type part of a path. All layers are searched, including deleted files.\n"
            "Filters: size:>1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:<2024  "
            "hidden:yes");
    if (complete && m_query.text.isEmpty())
        return tr("No path passes the filter.");
    if (complete && !m_query.filter.isEmpty())
        return tr("No path contains “%1” and passes the filter.").arg(m_query.text);
    return complete ? tr("No path contains “%1”.").arg(m_query.text) : QString();
}

}
