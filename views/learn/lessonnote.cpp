// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonnote.h"

#include "lessonmarkup.h"
#include "tones.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace stratoscope
{

namespace
{

constexpr double NoteTint = 0.12;

QString signOf(LessonContent::Tone tone)
{
    switch (tone) {
    case LessonContent::Tone::Done:
        return QStringLiteral("✓");
    case LessonContent::Tone::Failure:
        return QStringLiteral("⚠");
    case LessonContent::Tone::Way:
    case LessonContent::Tone::Hint:
        break;
    }
    return QStringLiteral("→");
}

QColor toneColor(LessonContent::Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case LessonContent::Tone::Way:
    case LessonContent::Tone::Done:
        return dark ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x1c, 0x7a, 0x3d);
    case LessonContent::Tone::Failure:
        return warningColor(palette);
    case LessonContent::Tone::Hint:
        break;
    }
    return dark ? QColor(0xf0, 0xb8, 0x4a) : QColor(0x8a, 0x5a, 0x00);
}

}

LessonNote::LessonNote(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this, &LessonNote::linkActivated);
    hide();
}

void LessonNote::setNote(const QString &title, const QString &text, LessonContent::Tone tone)
{
    m_tone = tone;
    const QString heading = signOf(tone) + QLatin1Char(' ') + title;
    const QString spoken = title + QStringLiteral(". ") + lessonPlainText(text);
    const bool isNew = !text.isEmpty() && (accessibleName() != spoken || isHidden());
    m_title->setText(heading);
    m_text->setText(lessonHtml(text));
    setAccessibleName(spoken);
    setVisible(!text.isEmpty());
    updateColors();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LessonNote::updateColors()
{
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    const QColor tone = toneColor(m_tone, colors);
    colors.setColor(QPalette::Window, mixed(colors.color(QPalette::Window), tone, NoteTint));
    if (colors != palette())
        setPalette(colors);
    colors.setColor(QPalette::WindowText, tone);
    m_title->setPalette(colors);
}

void LessonNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        updateColors();
}

}
