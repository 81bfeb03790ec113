// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "pathsearch.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace stratoscope
{

class ExplorerState;
class SearchField;
class SearchModel;
class SearchView;

/**
 * A field and a list: the paths of all layers that contain a text, those that are deleted too. Searches as the user
 * types, off the GUI thread, and selects in the panes what the user goes to.
 */
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit SearchPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Shows the pane and lets the user type. */
    void start();

public Q_SLOTS:
    /** Hides the pane; the widget that had the keyboard focus before gets it back. */
    void finish();

Q_SIGNALS:
    /** The user wants to go on in the panes, where the path is selected now. */
    void accepted();
    /** What is said of the search changed: for whoever waits for it. */
    void searched(bool complete);

private:
    void layOut();
    void search();
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
    QLabel *m_result;
    SearchView *m_list;
    LatestJob m_searching;
    QPointer<QWidget> m_before; ///< Had the keyboard focus.
    bool m_accepts = false; ///< The first that is found is wanted.
};

}
