// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stratoscope
{

namespace
{

QJsonObject stepJson(const StepResult &step)
{
    QJsonObject json {{QStringLiteral("done"), step.isDone}, {QStringLiteral("shown"), step.isShown},
        {QStringLiteral("wrongActions"), step.wrong}};
    if (step.predicted)
        json.insert(QStringLiteral("predictedRight"), *step.predicted);
    return json;
}

}

std::size_t LessonResult::done() const
{
    return std::size_t(std::count_if(steps.begin(), steps.end(), [](const StepResult &each) { return each.isDone; }));
}

QByteArray lessonResultJson(const Lesson &lesson, const LessonResult &result, const QString &learner)
{
    QJsonArray steps;
    for (const StepResult &step : result.steps)
        steps.append(stepJson(step));
    QJsonObject json {{QStringLiteral("format"), QStringLiteral("stratoscope-lesson-result/1")},
        {QStringLiteral("lesson"), lesson.id}, {QStringLiteral("title"), lesson.title.in(QStringLiteral("en"))},
        {QStringLiteral("lessonSha256"), QString::fromLatin1(lesson.digest)}, {QStringLiteral("learner"), learner},
        {QStringLiteral("started"), result.started.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("finished"),
            result.finished.isValid() ? QJsonValue(result.finished.toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("done"), qint64(result.done())}, {QStringLiteral("of"), qint64(lesson.steps.size())},
        {QStringLiteral("steps"), steps}};
    if (lesson.level) {
        json.insert(QStringLiteral("stars"), result.stars);
        json.insert(QStringLiteral("bytes"), qint64(result.bytes));
    }
    return QJsonDocument(json).toJson();
}

}
