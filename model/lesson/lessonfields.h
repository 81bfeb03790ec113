// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "localtext.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** The first thing that is wrong with a lesson file. */
struct LessonProblem
{
    std::optional<Error> error;

    void add(const QString &where, const QString &cause, const QString &hint = {});
};

/**
 * Reads the fields of one object of a lesson file strictly: an author wants to know of every slip. What is missing or
 * wrong reads as empty, and the first problem is kept.
 */
class LessonFields
{
public:
    /** \a where names the object for people, such as "step 3"; empty: the file itself. */
    LessonFields(const QJsonValue &value, QString where, LessonProblem *problem);

    bool has(const QString &key) const { return m_object.contains(key); }
    const QString &where() const { return m_where; }
    LessonProblem *problem() const { return m_problem; }

    QString text(const QString &key, qsizetype most);
    /** An ID: small letters, digits and hyphens. */
    QString name(const QString &key);
    /** A string in English, or an object with one for each language. Marks are checked. */
    LocalText local(const QString &key, qsizetype most);
    qint64 number(const QString &key, qint64 least, qint64 most);
    /** False if there is no such field. */
    bool flag(const QString &key);
    QStringList lines(const QString &key, qsizetype mostLines, qsizetype mostCharacters);
    QJsonValue value(const QString &key);
    std::optional<LessonFields> object(const QString &key);
    /** The elements of an array; none if there is no such field. */
    std::vector<QJsonValue> elements(const QString &key, qsizetype most);
    /** "step 3: hints 1", for what is inside. */
    QString inside(const QString &key) const;

    void complain(const QString &key, const QString &cause, const QString &hint = {}) const;
    /** Complains about fields that nobody asked for. */
    void finish() const;

private:
    QJsonObject m_object;
    QString m_where;
    LessonProblem *m_problem;
    QStringList m_known;
};

}
