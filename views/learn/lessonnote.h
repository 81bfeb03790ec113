// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncontent.h"

#include <QFrame>

class QLabel;

namespace stratoscope
{

/** What a lesson answers to what was done: a framed text with a sign and a word for its tone. Screen readers say it. */
class LessonNote : public QFrame
{
    Q_OBJECT

public:
    explicit LessonNote(QWidget *parent = nullptr);

    /** Shows \a text, with the marks of lessons, below \a title; hides if it is empty. */
    void setNote(const QString &title, const QString &text, LessonContent::Tone tone);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_title;
    QLabel *m_text;
    LessonContent::Tone m_tone = LessonContent::Tone::Hint;
};

}
