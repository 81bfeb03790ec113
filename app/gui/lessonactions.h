// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace stratoscope
{

/** What a learner can do, as actions; LessonController performs them. */
class LessonActions
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LessonActions)

public:
    explicit LessonActions(QWidget *window);

    QAction *lessons; ///< Chooses one of all.
    QAction *resume; ///< Goes on with the one that was begun last.
    QAction *openFile;
    QAction *next;
    QAction *back;
    QAction *hint;
    QAction *show; ///< Shows how.
    QAction *skip;
    QAction *restart;
    QAction *spotlight; ///< Checkable: points at what a step is about.
    QAction *saveResult;
    QAction *leave;

    void fillMenu(QMenu *menu) const;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys = {});

    QWidget *m_window;
};

}
