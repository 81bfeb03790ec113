// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentsearch.h"
#include "latestjob.h"

#include <QModelIndex>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace stratoscope
{

class ContentModel;
class ContentView;
class ExplorerState;
class SearchField;

/**
 * A field and a list: text, an expression or bytes in the contents of files. Searches when the user presses Enter, off
 * the GUI thread, shows what there is so far, and selects the file that the user goes to in the panes.
 */
class ContentSearchPane : public QWidget
{
    Q_OBJECT

public:
    /** The shortcut for the search; the window handles it. */
    static constexpr QKeyCombination Shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F;

    /** Shows and changes \a state, which must outlive the pane. */
    explicit ContentSearchPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Adds actions for the selected files to the list. */
    void addFileActions(const QList<QAction *> &actions);
    /** Shows the pane and lets the user type. */
    void start();
    /** The widget to go back to when the search closes. */
    void setBefore(QWidget *before) { m_before = before; }
    QWidget *before() const { return m_before; }
    /** What was typed. */
    QString text() const;
    void setText(const QString &text);

public Q_SLOTS:
    /** Hides the pane; the widget that had the keyboard focus before gets it back. */
    void finish();
    /** Searches for what is typed. */
    void search();
    /** Stops; what was found so far stays. */
    void cancel();

Q_SIGNALS:
    /** The user wants to continue in the panes, where the file is now selected. */
    void accepted();
    /** The user wants to search in names. */
    void namesWanted();
    /** A search has begun (false), or ended (true). */
    void searched(bool complete);

private:
    enum class Stage { Idle, Searching, Done, Cancelled, Failed };

    void layOut();
    void nameScopes();
    ContentQuery query() const;
    ContentScope scope() const;
    void run(const ContentPatternPtr &pattern);
    void showProgress(const Progress &progress);
    void end(Stage stage, const QString &note, bool isProblem);
    void typed();
    void pick(const QModelIndex &index);
    void goToList();
    void accept();
    void updateLoaded();
    void updateTexts();
    QString resultText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    ContentModel *m_model;
    SearchField *m_field;
    QComboBox *m_kind;
    QComboBox *m_scope;
    QToolButton *m_case;
    QToolButton *m_go; ///< Searches, or stops.
    QProgressBar *m_bar;
    QLabel *m_result;
    QLabel *m_note; ///< What is missing, or wrong; hidden if nothing is.
    ContentView *m_list;
    Stage m_stage = Stage::Idle;
    QString m_searchedFor;
    LatestJob m_searching;
    QPointer<QWidget> m_before; ///< Had the keyboard focus.
};

}
