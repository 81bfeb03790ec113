// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncontent.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stratoscope
{

class LessonNote;
class LevelBox;
class PredictionBox;

/** A lesson beside the stack: what the step asks for, what happened, and the way on. */
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    /** The buttons do the same as these actions, and are enabled with them. */
    struct Actions
    {
        QAction *back = nullptr;
        QAction *hint = nullptr;
        QAction *show = nullptr;
        QAction *skip = nullptr;
        QAction *restart = nullptr;
        QAction *next = nullptr;
    };

    explicit LessonPanel(const Actions &actions, QWidget *parent = nullptr);

    void setContent(const LessonContent &content);
    /** Shows other lines where the learner writes the stack. */
    void setScript(const QString &script);

    QSize sizeHint() const override;

Q_SIGNALS:
    void predicted(int choice);
    void predictionTyped(const QString &text);
    void buildRequested(const QString &script);
    /** The learner wants to know what \a term, the name in a lesson's link, means. */
    void termRequested(const QString &term);

private:
    void addHead();
    void addBody();
    void addButtons(const Actions &actions);
    void updateNotes(const LessonContent &content);
    void follow(const QString &link);

    QLabel *m_title;
    QLabel *m_count;
    QProgressBar *m_progress;
    QScrollArea *m_scroll;
    QLabel *m_text;
    PredictionBox *m_prediction;
    LevelBox *m_level;
    LessonNote *m_verdict;
    LessonNote *m_note;
    QPushButton *m_next = nullptr;
    QVBoxLayout *m_column;
};

}
