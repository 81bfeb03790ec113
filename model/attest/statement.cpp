// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statement.h"

#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Statement)
};

/** An image has one or two; statements about all files of a release have thousands. */
constexpr std::size_t MostSubjects = 1'000;

void addSubjects(std::vector<Digest> &subjects, const QJsonArray &array)
{
    for (const QJsonValue &subject : array) {
        const QJsonObject digests = subject.toObject().value(QStringLiteral("digest")).toObject();
        for (auto one = digests.begin(); one != digests.end(); ++one) {
            const Result<Digest> digest = Digest::parse(one.key() + QLatin1Char(':') + one.value().toString());
            if (digest && subjects.size() < MostSubjects)
                subjects.push_back(*digest);
        }
    }
}

}

bool Statement::isAbout(const Digest &digest) const
{
    return subjects.empty() || std::find(subjects.begin(), subjects.end(), digest) != subjects.end();
}

Result<Statement> parseStatement(const QByteArray &json, const QString &name)
{
    Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    Statement statement;
    statement.envelope = envelopeIn(*object);
    if (statement.envelope) {
        object = parseJsonObject(statement.envelope->payload, name);
        if (!object)
            return tl::unexpected(object.error());
    }
    statement.predicateType = object->value(QStringLiteral("predicateType")).toString();
    const QJsonValue predicate = object->value(QStringLiteral("predicate"));
    if (statement.predicateType.isEmpty() || !predicate.isObject())
        return failure(ErrorKind::Damaged, name, StatementWords::tr("not an in-toto statement"));
    statement.predicate = predicate.toObject();
    addSubjects(statement.subjects, object->value(QStringLiteral("subject")).toArray());
    return statement;
}

}
