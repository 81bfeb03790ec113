// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonprogress.h"

#include <QSettings>

namespace stratoscope::lessonprogress
{

namespace
{

QString progressKey(const QString &lesson, const char *name)
{
    return QStringLiteral("lessons/%1/%2").arg(lesson, QLatin1String(name));
}

const QString CurrentLessonKey = QStringLiteral("lessons/current");
constexpr int MostStars = 3;

}

LessonStanding standing(const QString &lesson)
{
    const QSettings settings;
    LessonStanding standing;
    standing.reached = qMax(0, settings.value(progressKey(lesson, "reached")).toInt());
    standing.isFinished = settings.value(progressKey(lesson, "finished")).toBool();
    standing.stars = qBound(0, settings.value(progressKey(lesson, "stars")).toInt(), MostStars);
    standing.bytes = settings.value(progressKey(lesson, "bytes")).toULongLong();
    return standing;
}

void setStanding(const QString &lesson, const LessonStanding &standing)
{
    QSettings settings;
    settings.setValue(progressKey(lesson, "reached"), standing.reached);
    settings.setValue(progressKey(lesson, "finished"), standing.isFinished);
    settings.setValue(progressKey(lesson, "stars"), standing.stars);
    settings.setValue(progressKey(lesson, "bytes"), standing.bytes);
}

QString current()
{
    return QSettings().value(CurrentLessonKey).toString();
}

void setCurrent(const QString &lesson)
{
    QSettings().setValue(CurrentLessonKey, lesson);
}

}
