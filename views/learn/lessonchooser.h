// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonitem.h"

#include <QDialog>

#include <vector>

class QListView;
class QPushButton;

namespace stratoscope
{

class LessonListModel;

/** All lessons and levels, to choose one. */
class LessonChooser : public QDialog
{
    Q_OBJECT

public:
    /** Starts with \a current selected. */
    LessonChooser(std::vector<LessonItem> items, int current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int item);
    /** The user wants a lesson from a file. */
    void fileRequested();

private:
    void addButtons();
    void choose();

    LessonListModel *m_model;
    QListView *m_list;
    QPushButton *m_start = nullptr;
};

}
