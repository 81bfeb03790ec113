// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace stratoscope
{

class ExplorerState;
class HistoryModel;
class HistoryView;

/** The history of the selected path: its name, its number of versions, and the bars. */
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Adds actions for the selected version to the list. */
    void addFileActions(const QList<QAction *> &actions);

private:
    void updateHistory();
    void updateUpTo();
    void updateTexts();
    void showPath();

    void resizeEvent(QResizeEvent *event) override;

    ExplorerState *m_state;
    HistoryModel *m_model;
    HistoryView *m_view;
    QLabel *m_path;
    QLabel *m_count;
    QLabel *m_legend;
    QLabel *m_placeholder;
    QStackedWidget *m_pages;
};

}
