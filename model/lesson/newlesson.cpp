// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "newlesson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

namespace
{

struct NewLessonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::NewLesson)
};

constexpr qsizetype LongestId = 40;

/** \a name in small letters, with hyphens for all that an ID may not have. */
QString idOf(const QString &name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain)
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    id.truncate(LongestId);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("lesson") : id;
}

QJsonArray stepsOf()
{
    const QJsonObject read {{QStringLiteral("text"), NewLessonWords::tr("Write here what the learner reads first.")},
        {QStringLiteral("spotlight"), QJsonArray {QStringLiteral("stack")}}};
    const QJsonObject bottom {{QStringLiteral("layer"), 0}};
    const QJsonObject act {
        {QStringLiteral("text"), NewLessonWords::tr("Write here what to do: select the layer at the **bottom**.")},
        {QStringLiteral("spotlight"), QJsonArray {QStringLiteral("stack/layer/0")}}, {QStringLiteral("when"), bottom},
        {QStringLiteral("do"), QJsonArray {bottom}}, {QStringLiteral("hint"), NewLessonWords::tr("Further down.")},
        {QStringLiteral("done"), NewLessonWords::tr("Write here what happened, and why.")}};
    return {read, act};
}

}

QByteArray newLesson(const QString &name, const QByteArray &script)
{
    QJsonArray lines;
    for (const QString &line : QString::fromUtf8(script).split(QLatin1Char('\n')))
        lines.append(line);
    while (!lines.isEmpty() && lines.last().toString().trimmed().isEmpty())
        lines.removeLast();
    const QJsonObject stack {{QStringLiteral("id"), QStringLiteral("stack")}, {QStringLiteral("script"), lines}};
    const QJsonObject lesson {{QStringLiteral("$schema"), QStringLiteral("lesson.schema.json")},
        {QStringLiteral("format"), 1}, {QStringLiteral("id"), idOf(name)},
        {QStringLiteral("kind"), QStringLiteral("lesson")}, {QStringLiteral("title"), name},
        {QStringLiteral("summary"), NewLessonWords::tr("Write here what this is about.")},
        {QStringLiteral("stacks"), QJsonArray {stack}},
        {QStringLiteral("open"), QJsonObject {{QStringLiteral("stacks"), QJsonArray {QStringLiteral("stack")}}}},
        {QStringLiteral("steps"), stepsOf()}};
    return QJsonDocument(lesson).toJson();
}

}
