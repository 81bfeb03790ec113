// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "pathsearch.h"
#include "searchquery.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace stratoscope
{

class ExplorerState;
class FilterChips;
class SearchField;
class SearchFilterMenu;
class SearchModel;
class SearchView;

/**
 * A field and a list: the paths in all layers that contain a text, including deleted ones. Searches as the user types,
 * off the GUI thread, and selects what the user goes to in the panes.
 */
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit SearchPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Adds actions for the selected files to the list. */
    void addFileActions(const QList<QAction *> &actions);
    /** Shows the pane and lets the user type. */
    void start();
    /** The widget to go back to when the search closes. */
    void setBefore(QWidget *before) { m_before = before; }
    QWidget *before() const { return m_before; }
    /** What was typed, without filters. */
    QString text() const;
    void setText(const QString &text);

public Q_SLOTS:
    /** Hides the pane; the widget that had the keyboard focus before gets it back. */
    void finish();

Q_SIGNALS:
    /** The user wants to continue in the panes, where the path is now selected. */
    void accepted();
    /** The user wants to search in contents. */
    void contentsWanted();
    /** The search's message changed: for whoever waits for it. */
    void searched(bool complete);

private:
    void layOut();
    void search();
    void read();
    void clearFilters();
    void add(const SearchHits &hits);
    void pick(int row);
    void pickLayer(int row, LayerIndex layer);
    void goToList();
    void accept();
    void updateLoaded();
    void updateTexts(bool complete);
    QString resultText(bool complete) const;
    QString emptyText(bool complete) const;

    ExplorerState *m_state;
    SearchModel *m_model;
    SearchField *m_field;
    SearchFilterMenu *m_filter;
    FilterChips *m_chips;
    QLabel *m_result;
    SearchView *m_list;
    SearchQuery m_query; ///< What is typed, read,
    QString m_problem; ///< or what is wrong with it.
    LatestJob m_searching;
    QPointer<QWidget> m_before; ///< Had the keyboard focus.
    bool m_accepts = false; ///< The user wants the first result as soon as it is found.
};

}
