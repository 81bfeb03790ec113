// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "levelbox.h"

#include "format.h"
#include "lessonmarkup.h"
#include "stars.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int ScriptLines = 9;

}

LevelBox::LevelBox(QWidget *parent)
    : QWidget(parent)
    , m_goals(new QLabel)
    , m_bytes(new QLabel)
    , m_scriptBox(new QWidget)
    , m_script(new QPlainTextEdit)
    , m_build(new QPushButton(tr("Build")))
{
    for (QLabel *label : {m_goals, m_bytes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_goals);
    column->addWidget(m_bytes);
    column->addWidget(m_scriptBox);
    addScript();
    hide();
}

void LevelBox::addScript()
{
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setTabChangesFocus(true);
    m_script->setFixedHeight(m_script->fontMetrics().lineSpacing() * ScriptLines + 24);
    m_script->setAccessibleName(tr("The lines of the stack"));
    auto *rows = new QVBoxLayout(m_scriptBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_script);
    rows->addWidget(m_build, 0, Qt::AlignLeft);
    connect(m_build, &QPushButton::clicked, this, [this] { Q_EMIT buildRequested(m_script->toPlainText()); });
}

QString LevelBox::goalText(const LessonContent::Goal &goal)
{
    const QString sign = goal.isReached ? QStringLiteral("☑") : QStringLiteral("☐");
    return QStringLiteral("<p style=\"margin:2px 0 2px 18px; text-indent:-18px\">%1&nbsp;%2</p>")
        .arg(sign, lessonHtml(goal.text));
}

QString LevelBox::bytesText(const LessonContent::Level &level)
{
    const QString limits
        = tr("%1: at most %2 · %3: at most %4", "stars, size, stars, size")
              .arg(starSigns(3), formatSize(level.threeStars), starSigns(2), formatSize(level.twoStars));
    const QString now = tr("Now: <b>%1</b>").arg(formatSize(level.bytes).toHtmlEscaped());
    const QString earned = level.stars > 0 ? QStringLiteral(" · <b>%1</b>").arg(starSigns(level.stars)) : QString();
    return now + earned + QStringLiteral("<br>") + limits;
}

void LevelBox::setLevel(const std::optional<LessonContent::Level> &level)
{
    setVisible(level.has_value());
    if (!level) {
        m_start.reset();
        return;
    }
    QString goals = QStringLiteral("<b>%1</b>").arg(tr("Goal").toHtmlEscaped());
    QStringList spoken;
    for (const LessonContent::Goal &goal : level->goals) {
        goals += goalText(goal);
        spoken.append((goal.isReached ? tr("Reached: %1") : tr("Not yet: %1")).arg(lessonPlainText(goal.text)));
    }
    m_goals->setText(goals);
    m_goals->setAccessibleName(spoken.join(QStringLiteral(". ")));
    m_bytes->setText(bytesText(*level));
    m_bytes->setAccessibleDescription(level->stars > 0 ? starWords(level->stars) : QString());
    m_scriptBox->setVisible(level->script.has_value());
    if (level->script != m_start) {
        m_start = level->script;
        m_script->setPlainText(m_start.value_or(QString()));
    }
}

void LevelBox::setScript(const QString &script)
{
    m_script->setPlainText(script);
}

}
