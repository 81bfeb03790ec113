// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "predictionbox.h"

#include "lessonmarkup.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>

namespace stratoscope
{

PredictionBox::PredictionBox(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_column(new QVBoxLayout(this))
    , m_field(new QLineEdit)
    , m_give(new QPushButton(tr("Predict")))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::RichText);
    m_field->setMaxLength(200);
    m_field->setAccessibleName(tr("Your prediction"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_question);
    m_column->addWidget(m_field);
    m_column->addWidget(m_give, 0, Qt::AlignLeft);
    connect(m_give, &QPushButton::clicked, this, &PredictionBox::give);
    connect(m_field, &QLineEdit::textChanged, this, &PredictionBox::updateButton);
    connect(m_field, &QLineEdit::returnPressed, this, &PredictionBox::give);
    hide();
}

void PredictionBox::setQuestion(const std::optional<LessonContent::Question> &question)
{
    setVisible(question.has_value());
    if (!question) {
        m_shown.clear();
        return;
    }
    const bool isTyped = question->choices.isEmpty();
    const bool isNew = m_shown != question->text;
    m_question->setText(lessonHtml(question->text));
    if (isNew || m_texts != question->choices)
        addChoices(question->choices);
    if (isNew)
        m_field->clear();
    m_shown = question->text;
    m_field->setVisible(isTyped);
    m_field->setEnabled(!question->answer);
    m_list->setVisible(!isTyped);
    m_list->setEnabled(!question->answer);
    m_give->setVisible(!question->answer);
    if (question->answer && isTyped)
        m_field->setText(*question->answer);
    if (question->answer && !isTyped) {
        if (QAbstractButton *given = m_choices->button(int(m_texts.indexOf(*question->answer))))
            given->setChecked(true);
    }
    updateButton();
}

void PredictionBox::addChoices(const QStringList &choices)
{
    delete m_list;
    delete m_choices;
    m_list = new QWidget;
    m_choices = new QButtonGroup(this);
    m_texts = choices;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton;
        button->setAccessibleName(lessonPlainText(choices[i]));
        m_choices->addButton(button, int(i));
        // A radio button's own text would not wrap.
        auto *text = new QLabel(lessonHtml(choices[i]));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setProperty("choice", int(i));
        text->installEventFilter(this);
        auto *row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        rows->addLayout(row);
    }
    m_column->insertWidget(1, m_list);
    connect(m_choices, &QButtonGroup::idToggled, this, &PredictionBox::updateButton);
}

bool PredictionBox::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant choice = watched->property("choice");
    if (event->type() == QEvent::MouseButtonRelease && choice.isValid() && m_list->isEnabled())
        m_choices->button(choice.toInt())->setChecked(true);
    return QWidget::eventFilter(watched, event);
}

void PredictionBox::updateButton()
{
    m_give->setEnabled(m_texts.isEmpty() ? !m_field->text().trimmed().isEmpty() : m_choices->checkedId() >= 0);
}

void PredictionBox::give()
{
    if (!m_give->isEnabled() || !m_give->isVisible())
        return;
    if (m_texts.isEmpty())
        Q_EMIT typed(m_field->text());
    else
        Q_EMIT answered(m_choices->checkedId());
}

}
