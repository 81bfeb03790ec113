// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentfinder.h"

#include "literalpattern.h"
#include "regexpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ContentFinderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentQuery)
};

/** Longer patterns were not typed by anybody. */
constexpr qsizetype MostPatternBytes = 4'096;

tl::unexpected<Error> wrongPattern(const QString &cause, const QString &hint = {})
{
    return failure(ErrorKind::Usage, {}, cause, hint);
}

Result<QByteArray> bytesOf(const QByteArray &digits)
{
    QByteArray pairs = digits;
    pairs.removeIf([](char letter) { return letter == ' ' || letter == ':' || letter == ','; });
    const auto isDigit = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
    };
    if (pairs.size() % 2 != 0 || !std::all_of(pairs.cbegin(), pairs.cend(), isDigit))
        return wrongPattern(ContentFinderWords::tr("bytes are pairs of hexadecimal digits, such as 7f 45 4c 46"));
    return QByteArray::fromHex(pairs);
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char letter) { return static_cast<uchar>(letter) < 0x80; });
}

Result<ContentPatternPtr> textPattern(const ContentQuery &query)
{
    if (query.pattern.contains('\n'))
        return wrongPattern(ContentFinderWords::tr("text is found within a line, so it cannot contain a line break"));
    // Only Unicode knows the case of other letters.
    if (query.ignoresCase && !isAscii(query.pattern))
        return regexPattern(query.pattern, {.ignoresCase = true, .isLiteral = true});
    return literalPattern(query.pattern, {.ignoresCase = query.ignoresCase, .hasLines = true});
}

}

Result<ContentPatternPtr> contentPattern(const ContentQuery &query)
{
    if (query.pattern.isEmpty())
        return wrongPattern(ContentFinderWords::tr("nothing to search for"));
    if (query.pattern.size() > MostPatternBytes)
        return wrongPattern(ContentFinderWords::tr("the pattern is longer than %1 bytes").arg(MostPatternBytes));
    switch (query.kind) {
    case ContentQuery::Kind::Text:
        return textPattern(query);
    case ContentQuery::Kind::Regex:
        return regexPattern(query.pattern, {.ignoresCase = query.ignoresCase, .isLiteral = false});
    case ContentQuery::Kind::Bytes:
        break;
    }
    const Result<QByteArray> bytes = bytesOf(query.pattern);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty())
        return wrongPattern(ContentFinderWords::tr("nothing to search for"));
    return literalPattern(*bytes, {.ignoresCase = false, .hasLines = false});
}

}
