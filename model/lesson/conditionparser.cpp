// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "conditionparser.h"

#include "kindtable.h"
#include "lessonanchor.h"
#include "lessonlimits.h"
#include "lessonwords.h"
#include "readlimits.h"

#include <QJsonArray>

namespace stratoscope
{

namespace
{

/** What a condition's field has. */
enum class ConditionValue { Parts, Part, Layer, Path, PathInLayer, PathAndText, View, Tab, Word, Number, Flag };

struct ConditionRow
{
    LessonCondition::Kind kind;
    const char *name;
    ConditionValue value;
};

using ConditionKind = LessonCondition::Kind;

constexpr std::array ConditionRows = std::to_array<ConditionRow>({
    {ConditionKind::All, "all", ConditionValue::Parts},
    {ConditionKind::Any, "any", ConditionValue::Parts},
    {ConditionKind::Not, "not", ConditionValue::Part},
    {ConditionKind::Layer, "layer", ConditionValue::Layer},
    {ConditionKind::Path, "path", ConditionValue::Path},
    {ConditionKind::Height, "height", ConditionValue::Layer},
    {ConditionKind::View, "view", ConditionValue::View},
    {ConditionKind::Details, "details", ConditionValue::Tab},
    {ConditionKind::Picture, "picture", ConditionValue::Flag},
    {ConditionKind::Stack, "stack", ConditionValue::Word},
    {ConditionKind::Containers, "containers", ConditionValue::Number},
    {ConditionKind::Container, "container", ConditionValue::Number},
    {ConditionKind::Commits, "commits", ConditionValue::Number},
    {ConditionKind::Layers, "layers", ConditionValue::Number},
    {ConditionKind::Shows, "shows", ConditionValue::Path},
    {ConditionKind::Hides, "hides", ConditionValue::Path},
    {ConditionKind::Seen, "seen", ConditionValue::Path},
    {ConditionKind::From, "from", ConditionValue::PathInLayer},
    {ConditionKind::Whiteout, "whiteout", ConditionValue::PathInLayer},
    {ConditionKind::Opaque, "opaque", ConditionValue::PathInLayer},
    {ConditionKind::Content, "content", ConditionValue::PathAndText},
    {ConditionKind::Contains, "contains", ConditionValue::PathAndText},
    {ConditionKind::Search, "search", ConditionValue::Word},
    {ConditionKind::Deleted, "deleted", ConditionValue::Flag},
    {ConditionKind::Steps, "steps", ConditionValue::Number},
    {ConditionKind::Bytes, "bytes", ConditionValue::Number},
});
static_assert(hasRowPerKind(ConditionRows, &ConditionRow::kind));

class ConditionReader
{
public:
    ConditionReader(LessonProblem *problem, QString where)
        : m_problem(problem)
        , m_where(std::move(where))
    {
    }

    LessonCondition read(const QJsonValue &value, int depth)
    {
        const QJsonObject object = value.toObject();
        if (object.isEmpty() || depth > limits::ConditionDepth || object.size() > limits::ConditionParts) {
            m_problem->add(m_where, LessonWords::tr("expected a condition, such as {\"layer\": 0}"));
            return {};
        }
        if (object.size() == 1)
            return readOne(object.constBegin().key(), object.constBegin().value(), depth);
        LessonCondition all;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            all.parts.push_back(readOne(it.key(), it.value(), depth));
        return all;
    }

private:
    LessonCondition readOne(const QString &name, const QJsonValue &value, int depth)
    {
        for (const ConditionRow &row : ConditionRows) {
            if (name != QLatin1String(row.name))
                continue;
            LessonCondition condition;
            condition.kind = row.kind;
            if (row.value == ConditionValue::Parts || row.value == ConditionValue::Part)
                readParts(row, value, depth, condition);
            else if (!readValue(row.value, value, condition))
                m_problem->add(m_where, LessonWords::tr("the condition “%1” has an invalid value").arg(name));
            return condition;
        }
        QStringList names;
        for (const ConditionRow &row : ConditionRows)
            names.append(QLatin1String(row.name));
        m_problem->add(m_where, LessonWords::tr("there is no condition “%1”").arg(name.left(40)),
            LessonWords::tr("There are: %1").arg(names.join(QStringLiteral(", "))));
        return {};
    }

    void readParts(const ConditionRow &row, const QJsonValue &value, int depth, LessonCondition &condition)
    {
        if (row.value == ConditionValue::Part) {
            condition.parts.push_back(read(value, depth + 1));
            return;
        }
        const QJsonArray array = value.toArray();
        if (array.isEmpty() || array.size() > limits::ConditionParts)
            m_problem->add(m_where, LessonWords::tr("“%1” needs a list of conditions").arg(QLatin1String(row.name)));
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), limits::ConditionParts); ++i)
            condition.parts.push_back(read(array.at(i), depth + 1));
    }

    static bool readValue(ConditionValue kind, const QJsonValue &value, LessonCondition &condition)
    {
        switch (kind) {
        case ConditionValue::Layer:
            return readLayer(value, condition);
        case ConditionValue::Path:
            return readPath(value, condition);
        case ConditionValue::PathInLayer:
            return readPathInLayer(value, condition);
        case ConditionValue::PathAndText:
            condition.text = value[QLatin1String("text")].toString();
            return value.toObject().size() == 2 && value[QLatin1String("text")].isString()
                && condition.text.size() <= limits::LessonText && readPath(value[QLatin1String("path")], condition);
        case ConditionValue::View:
            condition.text = value.toString();
            return lessonViews().contains(condition.text);
        case ConditionValue::Tab:
            condition.text = value.toString();
            return lessonTabs().contains(condition.text);
        case ConditionValue::Word:
            condition.text = value.toString();
            return !condition.text.isEmpty() && condition.text.size() <= limits::LessonPath;
        case ConditionValue::Number:
            condition.number = value.toInteger(-1);
            return condition.number >= 0;
        default:
            return value.isBool() && value.toBool();
        }
    }

    static bool readLayer(const QJsonValue &value, LessonCondition &condition)
    {
        const QString text = value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
        const std::optional<qint64> number = lessonLayerNumber(text);
        condition.number = number.value_or(0);
        return number.has_value();
    }

    static bool readPath(const QJsonValue &value, LessonCondition &condition)
    {
        const QString path = value.toString();
        condition.path = path.toUtf8();
        return path.startsWith(QLatin1Char('/')) && path.size() <= limits::LessonPath;
    }

    static bool readPathInLayer(const QJsonValue &value, LessonCondition &condition)
    {
        condition.number = lessonlayer::Writable;
        if (value.isString())
            return readPath(value, condition);
        return value.toObject().size() == 2 && readPath(value[QLatin1String("path")], condition)
            && readLayer(value[QLatin1String("layer")], condition);
    }

    LessonProblem *m_problem;
    const QString m_where;
};

}

LessonCondition parseCondition(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    return ConditionReader(problem, where).read(value, 1);
}

}
