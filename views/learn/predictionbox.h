// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncontent.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stratoscope
{

/** A question of a lesson, with choices or a line to type in. Once answered it shows the answer, and cannot be changed. */
class PredictionBox : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionBox(QWidget *parent = nullptr);

    void setQuestion(const std::optional<LessonContent::Question> &question);

Q_SIGNALS:
    void answered(int choice);
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoices(const QStringList &choices);
    void updateButton();
    void give();

    QLabel *m_question;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
    QButtonGroup *m_choices = nullptr;
    QLineEdit *m_field;
    QPushButton *m_give;
    QString m_shown; ///< The question that there are choices for.
    QStringList m_texts;
};

}
