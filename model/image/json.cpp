// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json.h"

#include "readlimits.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Json)
};

/** Real manifests and configs have a few thousand; each takes some dozen bytes of memory, however short its text. */
constexpr quint64 MostValues = 500'000;

/** The quote that ends the string opened before \a at, or \a end. */
const char *skipString(const char *at, const char *end)
{
    for (; at < end && *at != '"'; ++at) {
        if (*at == '\\' && at + 1 < end)
            ++at;
    }
    return at;
}

/** True for a number, a text, null and the like, which are JSON, but which Qt's parser does not take for a document. */
bool isJsonValue(const QByteArray &bytes)
{
    constexpr qsizetype LongestValue = 4096;
    if (bytes.size() > LongestValue)
        return false;
    const QJsonArray array = QJsonDocument::fromJson('[' + bytes + ']').array();
    return array.size() == 1;
}

tl::unexpected<Error> tooMuch(const QString &name, const QString &cause)
{
    return failure(ErrorKind::Limit, name, cause,
        JsonWords::tr("No real image has such a document; the file is damaged or malicious"));
}

}

JsonMeasure measureJson(QByteArrayView bytes)
{
    JsonMeasure measure;
    int depth = 0;
    const char *const end = bytes.data() + bytes.size();
    for (const char *at = bytes.data(); at < end; ++at) {
        switch (*at) {
        case '"':
            at = std::min(skipString(at + 1, end), end - 1);
            break;
        case '[':
        case '{':
            measure.depth = std::max(measure.depth, ++depth);
            ++measure.values;
            break;
        case ']':
        case '}':
            --depth;
            break;
        case ',':
            ++measure.values;
            break;
        default:
            break;
        }
    }
    return measure;
}

bool isJsonNull(QByteArrayView bytes)
{
    return bytes.trimmed() == QByteArrayView("null");
}

Result<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name)
{
    if (quint64(bytes.size()) > limits::JsonBytes) {
        return tooMuch(name,
            JsonWords::tr("the JSON document is %1 long, more than %2")
                .arg(sizeText(quint64(bytes.size())), sizeText(limits::JsonBytes)));
    }
    const JsonMeasure measure = measureJson(bytes);
    if (measure.depth > limits::JsonDepth)
        return tooMuch(name,
            JsonWords::tr("the JSON document is nested %1 deep, more than %2")
                .arg(measure.depth)
                .arg(limits::JsonDepth));
    if (measure.values > MostValues)
        return tooMuch(
            name, JsonWords::tr("the JSON document has %1 values, more than %2").arg(measure.values).arg(MostValues));
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError && isJsonValue(bytes))
        return failure(ErrorKind::Damaged, name, JsonWords::tr("expected a JSON object or array"));
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Damaged, name,
            JsonWords::tr("not valid JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    return document;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonDocument> document = parseJson(bytes, name);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return failure(ErrorKind::Damaged, name, JsonWords::tr("expected a JSON object"));
    return document->object();
}

}
