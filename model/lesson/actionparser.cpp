// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "actionparser.h"

#include "kindtable.h"
#include "lessonanchor.h"
#include "lessonlimits.h"
#include "lessonwords.h"

#include <QJsonArray>

namespace stratoscope
{

namespace
{

/** What an action's field has. */
enum class ActionValue { Layer, Path, View, Tab, Flag, Text, Number, True, Lines };

struct ActionRow
{
    LessonAction::Kind kind;
    const char *name;
    ActionValue value;
};

using ActionKind = LessonAction::Kind;

constexpr std::array ActionRows = std::to_array<ActionRow>({
    {ActionKind::Layer, "layer", ActionValue::Layer},
    {ActionKind::Path, "path", ActionValue::Path},
    {ActionKind::Height, "height", ActionValue::Layer},
    {ActionKind::View, "view", ActionValue::View},
    {ActionKind::Details, "details", ActionValue::Tab},
    {ActionKind::Picture, "picture", ActionValue::Flag},
    {ActionKind::Search, "search", ActionValue::Text},
    {ActionKind::Deleted, "deleted", ActionValue::Flag},
    {ActionKind::Container, "container", ActionValue::Number},
    {ActionKind::Run, "run", ActionValue::Text},
    {ActionKind::Commit, "commit", ActionValue::True},
    {ActionKind::Undo, "undo", ActionValue::True},
    {ActionKind::Discard, "discard", ActionValue::True},
    {ActionKind::Stack, "stack", ActionValue::Text},
    {ActionKind::Script, "script", ActionValue::Lines},
});
static_assert(hasRowPerKind(ActionRows, &ActionRow::kind));

bool readActionLines(const QJsonValue &value, LessonAction &action)
{
    const QJsonArray lines = value.toArray();
    if (lines.isEmpty() || lines.size() > limits::LessonLines)
        return false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isString() || lines.at(i).toString().size() > limits::LessonLineLength)
            return false;
        action.lines.append(lines.at(i).toString());
    }
    return true;
}

bool readActionValue(ActionValue kind, const QJsonValue &value, LessonAction &action)
{
    action.text = value.toString();
    const bool hasText = !action.text.isEmpty() && action.text.size() <= limits::LessonLineLength;
    switch (kind) {
    case ActionValue::Layer: {
        const std::optional<qint64> number
            = lessonLayerNumber(value.isDouble() ? QString::number(value.toInteger(-1)) : action.text);
        action.number = number.value_or(0);
        return number.has_value();
    }
    case ActionValue::Path:
        return hasText && action.text.startsWith(QLatin1Char('/'));
    case ActionValue::View:
        return lessonViews().contains(action.text);
    case ActionValue::Tab:
        return lessonTabs().contains(action.text);
    case ActionValue::Text:
        return hasText;
    case ActionValue::Number:
        action.number = value.toInteger(-1);
        return action.number >= 0 && action.number <= limits::LessonItems;
    case ActionValue::Lines:
        return readActionLines(value, action);
    case ActionValue::True:
        return value.toBool();
    case ActionValue::Flag:
        break;
    }
    action.number = value.toBool() ? 1 : 0;
    return value.isBool();
}

LessonAction parseAction(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    const QJsonObject object = value.toObject();
    LessonAction action;
    for (const ActionRow &row : ActionRows) {
        const QString name = QLatin1String(row.name);
        if (object.size() != 1 || !object.contains(name))
            continue;
        action.kind = row.kind;
        if (!readActionValue(row.value, object.value(name), action))
            problem->add(where, LessonWords::tr("the action “%1” has an invalid value").arg(name));
        return action;
    }
    QStringList names;
    for (const ActionRow &row : ActionRows)
        names.append(QLatin1String(row.name));
    problem->add(where, LessonWords::tr("expected an action, such as {\"layer\": 0}"),
        LessonWords::tr("There are: %1").arg(names.join(QStringLiteral(", "))));
    return action;
}

}

std::vector<LessonAction> parseActions(LessonFields &fields, const QString &key)
{
    std::vector<LessonAction> actions;
    for (const QJsonValue &element : fields.elements(key, limits::LessonItems))
        actions.push_back(parseAction(element, fields.inside(key), fields.problem()));
    return actions;
}

}
