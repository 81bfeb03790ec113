// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shelltokens.h"

#include <optional>

namespace stratoscope
{

namespace
{

/** How many bytes the character at the start of \a text has. */
qsizetype characterBytes(QByteArrayView text)
{
    qsizetype count = 1;
    if ((static_cast<unsigned char>(text[0]) & 0xc0) == 0xc0) {
        while (count < text.size() && count < 4 && (static_cast<unsigned char>(text[count]) & 0xc0) == 0x80)
            ++count;
    }
    return count;
}

/** What a "[…]" at the start of a pattern says about a byte. */
struct BracketAnswer
{
    bool matches = false;
    qsizetype length = 0; ///< Of the bracket expression.
};

/** Empty if it is not closed: then the bracket is an ordinary character. */
std::optional<BracketAnswer> askBracket(QByteArrayView pattern, unsigned char byte)
{
    qsizetype at = 1;
    const bool isNegated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += isNegated ? 1 : 0;
    bool isIn = false;
    for (const qsizetype first = at; at < pattern.size(); ++at) {
        if (pattern[at] == ']' && at > first)
            return BracketAnswer {isIn != isNegated, at + 1};
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        const auto low = static_cast<unsigned char>(pattern[at]);
        auto high = low;
        if (at + 2 < pattern.size() && pattern[at + 1] == '-' && pattern[at + 2] != ']') {
            high = static_cast<unsigned char>(pattern[at + 2]);
            at += 2;
        }
        isIn = isIn || (low <= byte && byte <= high);
    }
    return std::nullopt;
}

/** How much of \a pattern matches how much of \a name, one character of it. */
struct OneMatch
{
    qsizetype pattern = 0; ///< 0: it does not.
    qsizetype name = 0;
};

OneMatch matchOne(QByteArrayView pattern, QByteArrayView name)
{
    if (pattern[0] == '?')
        return {1, characterBytes(name)};
    if (pattern[0] == '[') {
        if (const auto bracket = askBracket(pattern, static_cast<unsigned char>(name[0])))
            return bracket->matches ? OneMatch {bracket->length, 1} : OneMatch();
    }
    const qsizetype quoted = pattern[0] == '\\' && pattern.size() > 1 ? 1 : 0;
    return pattern[quoted] == name[0] ? OneMatch {quoted + 1, 1} : OneMatch();
}

}

bool matchesPattern(QByteArrayView pattern, QByteArrayView name)
{
    // A leading dot must be asked for.
    const bool asksForDot = pattern.startsWith('.') || pattern.startsWith("\\.");
    if (name.startsWith('.') && !asksForDot)
        return false;
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            resume = n;
            continue;
        }
        const OneMatch one = p < pattern.size() ? matchOne(pattern.sliced(p), name.sliced(n)) : OneMatch();
        if (one.pattern > 0) {
            p += one.pattern;
            n += one.name;
        } else if (star >= 0) {
            // The last star takes one more byte: what the others took need not change.
            p = star;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

}
