// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonpanel.h"

#include "lessonmarkup.h"
#include "lessonnote.h"
#include "levelbox.h"
#include "predictionbox.h"
#include "tooltiptext.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace stratoscope
{

namespace
{

constexpr int PanelCharacters = 44;
constexpr qreal TextScale = 1.08;
constexpr qreal TitleScale = 1.2;

/** A button for an action that has its own shortcut: without a letter of its own, which would clash with the menus'. */
QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(QString(action->text()).remove(QLatin1Char('&')));
    button->setEnabled(action->isEnabled());
    button->setToolTip(toolTipText(action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setText(QString(action->text()).remove(QLatin1Char('&')));
    });
    return button;
}

void scaleFont(QWidget *widget, qreal scale)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    widget->setFont(font);
}

}

LessonPanel::LessonPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_count(new QLabel)
    , m_progress(new QProgressBar)
    , m_scroll(new QScrollArea)
    , m_text(new QLabel)
    , m_prediction(new PredictionBox)
    , m_level(new LevelBox)
    , m_verdict(new LessonNote)
    , m_note(new LessonNote)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 10);
    m_column->setSpacing(6);
    addHead();
    addBody();
    addButtons(actions);
    setAccessibleName(tr("Lesson"));
}

void LessonPanel::addHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    scaleFont(m_title, TitleScale);
    m_title->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_count);
    m_column->addWidget(m_progress);
}

void LessonPanel::addBody()
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    scaleFont(m_text, TextScale);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 6, 0, 6);
    rows->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_prediction),
             static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_note)})
        rows->addWidget(part);
    rows->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_column->addWidget(m_scroll, 1);
    connect(m_text, &QLabel::linkActivated, this, &LessonPanel::follow);
    connect(m_note, &LessonNote::linkActivated, this, &LessonPanel::follow);
    connect(m_verdict, &LessonNote::linkActivated, this, &LessonPanel::follow);
    connect(m_prediction, &PredictionBox::answered, this, &LessonPanel::predicted);
    connect(m_prediction, &PredictionBox::typed, this, &LessonPanel::predictionTyped);
    connect(m_level, &LevelBox::buildRequested, this, &LessonPanel::buildRequested);
}

void LessonPanel::addButtons(const Actions &actions)
{
    auto *help = new QHBoxLayout;
    for (QAction *action : {actions.hint, actions.show, actions.skip})
        help->addWidget(buttonFor(action));
    m_column->addLayout(help);
    auto *way = new QHBoxLayout;
    way->addWidget(buttonFor(actions.back));
    way->addWidget(buttonFor(actions.restart));
    m_next = buttonFor(actions.next);
    m_next->setDefault(true);
    way->addWidget(m_next, 1);
    m_column->addLayout(way);
}

QSize LessonPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * PanelCharacters, fontMetrics().height() * 30};
}

void LessonPanel::follow(const QString &link)
{
    const QString scheme = QStringLiteral("term:");
    if (link.startsWith(scheme))
        Q_EMIT termRequested(link.mid(scheme.size()));
}

void LessonPanel::updateNotes(const LessonContent &content)
{
    using Tone = LessonContent::Tone;
    m_verdict->setNote(content.isRight ? tr("You predicted it") : tr("Not what you predicted"), content.verdict,
        content.isRight ? Tone::Done : Tone::Hint);
    QString title = tr("Done");
    if (content.tone == Tone::Hint)
        title = tr("Not yet");
    else if (content.tone == Tone::Way)
        title = tr("Good so far");
    else if (content.tone == Tone::Failure)
        title = tr("That did not work");
    m_note->setNote(title, content.note, content.tone);
}

void LessonPanel::setContent(const LessonContent &content)
{
    const bool isOtherStep = m_progress->value() != content.step + 1 || m_title->text() != content.title;
    m_title->setText(content.title);
    m_count->setText(tr("Step %1 of %2").arg(content.step + 1).arg(content.steps));
    m_count->setVisible(content.steps > 1);
    m_progress->setRange(0, content.steps);
    m_progress->setValue(content.step + 1);
    m_progress->setVisible(content.steps > 1);
    m_progress->setAccessibleName(m_count->text());
    const bool isOpening = content.phase == LessonContent::Phase::Opening;
    m_text->setText(isOpening && content.note.isEmpty() ? tr("Building the stack…") : lessonHtml(content.text));
    const QString spoken = m_count->text() + QStringLiteral(". ") + lessonPlainText(content.text);
    if (!isOpening && m_text->accessibleName() != spoken) {
        m_text->setAccessibleName(spoken);
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_prediction->setQuestion(isOpening ? std::nullopt : content.question);
    m_level->setLevel(isOpening && !content.level ? std::nullopt : content.level);
    updateNotes(content);
    const bool hasFocus = QWidget::isAncestorOf(QApplication::focusWidget());
    if (content.phase == LessonContent::Phase::Done && hasFocus)
        m_next->setFocus(Qt::OtherFocusReason);
    // The layout has to know the new heights first.
    QTimer::singleShot(0, this, [this, isOtherStep] {
        if (isOtherStep)
            m_scroll->verticalScrollBar()->setValue(0);
        else if (m_note->isVisible())
            m_scroll->ensureWidgetVisible(m_note);
    });
}

void LessonPanel::setScript(const QString &script)
{
    m_level->setScript(script);
}

}
