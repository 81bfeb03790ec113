// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonfields.h"

#include "lessonlimits.h"
#include "lessonmarkup.h"
#include "lessonwords.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace stratoscope
{

namespace
{

bool isLanguage(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$"));
    return form.match(code).hasMatch();
}

}

void LessonProblem::add(const QString &where, const QString &cause, const QString &hint)
{
    if (!error)
        error = Error {ErrorKind::Damaged, {}, where, cause, hint};
}

LessonFields::LessonFields(const QJsonValue &value, QString where, LessonProblem *problem)
    : m_object(value.toObject())
    , m_where(std::move(where))
    , m_problem(problem)
{
    if (!value.isObject())
        m_problem->add(m_where, LessonWords::tr("expected an object"));
}

QString LessonFields::inside(const QString &key) const
{
    return m_where.isEmpty() ? key : m_where + QStringLiteral(": ") + key;
}

void LessonFields::complain(const QString &key, const QString &cause, const QString &hint) const
{
    m_problem->add(inside(key), cause, hint);
}

QJsonValue LessonFields::value(const QString &key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString LessonFields::text(const QString &key, qsizetype most)
{
    const QJsonValue found = value(key);
    const QString text = found.toString();
    if (!found.isString())
        complain(key, found.isUndefined() ? LessonWords::tr("is missing") : LessonWords::tr("expected a string"));
    else if (text.size() > most)
        complain(key, LessonWords::tr("has %1 characters; the most is %2").arg(text.size()).arg(most));
    return text.left(most);
}

QString LessonFields::name(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,59}$"));
    const QString id = text(key, 60);
    if (!form.match(id).hasMatch())
        complain(key, LessonWords::tr("expected lowercase letters, digits and hyphens"));
    return id;
}

LocalText LessonFields::local(const QString &key, qsizetype most)
{
    LocalText local;
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        complain(key, LessonWords::tr("is missing"));
        return local;
    }
    QJsonObject texts = found.toObject();
    if (found.isString())
        texts = {{QStringLiteral("en"), found}};
    if (!texts.contains(QStringLiteral("en")) || texts.size() > limits::LessonLanguages)
        complain(key, LessonWords::tr("expected a text, or one for each language with “en” among them"));
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const QString text = it.value().toString();
        const QString problem = lessonMarkupProblem(text.left(most));
        if (!isLanguage(it.key()))
            complain(key, LessonWords::tr("“%1” is not a language").arg(it.key().left(20)));
        else if (text.trimmed().isEmpty() || text.size() > most)
            complain(key, LessonWords::tr("the text in “%1” needs 1 to %2 characters").arg(it.key()).arg(most));
        else if (!problem.isEmpty())
            complain(key, LessonWords::tr("the text in “%1” has %2").arg(it.key(), problem));
        local.texts.insert(it.key().left(20), text.left(most));
    }
    return local;
}

qint64 LessonFields::number(const QString &key, qint64 least, qint64 most)
{
    const double number = value(key).toDouble(-1);
    if (!(number >= double(least) && number <= double(most)) || std::floor(number) != number) {
        complain(key, LessonWords::tr("expected a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return qint64(number);
}

bool LessonFields::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        complain(key, LessonWords::tr("expected true or false"));
    return found.toBool();
}

QStringList LessonFields::lines(const QString &key, qsizetype mostLines, qsizetype mostCharacters)
{
    QStringList lines;
    for (const QJsonValue &line : elements(key, mostLines)) {
        if (!line.isString() || line.toString().size() > mostCharacters)
            complain(key, LessonWords::tr("expected lines of at most %1 characters").arg(mostCharacters));
        lines.append(line.toString().left(mostCharacters));
    }
    return lines;
}

std::optional<LessonFields> LessonFields::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    return LessonFields(found, inside(key), m_problem);
}

std::vector<QJsonValue> LessonFields::elements(const QString &key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const QJsonArray array = found.toArray();
    if (!found.isArray())
        complain(key, LessonWords::tr("expected a list"));
    if (array.size() > most)
        complain(key, LessonWords::tr("has %1 elements; the most is %2").arg(array.size()).arg(most));
    std::vector<QJsonValue> elements;
    for (qsizetype i = 0; i < std::min(array.size(), most); ++i)
        elements.push_back(array.at(i));
    return elements;
}

void LessonFields::finish() const
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            complain(it.key().left(40), LessonWords::tr("nothing of that name belongs here"),
                LessonWords::tr("Here go: %1").arg(m_known.join(QStringLiteral(", "))));
    }
}

}
