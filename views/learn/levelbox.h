// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncontent.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace stratoscope
{

/** The goals of a level with those that are reached, the bytes so far with the stars they earn, and, where the learner
 *  writes the stack, its lines. */
class LevelBox : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBox(QWidget *parent = nullptr);

    void setLevel(const std::optional<LessonContent::Level> &level);
    /** Replaces the lines that the learner has written. */
    void setScript(const QString &script);

Q_SIGNALS:
    void buildRequested(const QString &script);

private:
    void addScript();
    static QString goalText(const LessonContent::Goal &goal);
    static QString bytesText(const LessonContent::Level &level);

    QLabel *m_goals;
    QLabel *m_bytes;
    QWidget *m_scriptBox;
    QPlainTextEdit *m_script;
    QPushButton *m_build;
    std::optional<QString> m_start; ///< The lines that were set.
};

}
