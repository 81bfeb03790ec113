// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wordmarks.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace stratoscope
{

namespace
{

/** On each side; a change of more shows whole lines. */
constexpr std::size_t MostTokens = 4'000;
constexpr qsizetype MostTokenBytes = 64 * 1024;
/** Two lines are a pair if they share this part of the letters of the longer one. */
constexpr quint32 SharedPercent = 40;

enum class TokenKind { Space, Word, Other };

TokenKind tokenKind(char c)
{
    const auto byte = static_cast<uchar>(c);
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return TokenKind::Space;
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter || (byte >= '0' && byte <= '9') || byte == '_' || byte >= 0x80 ? TokenKind::Word : TokenKind::Other;
}

struct Token
{
    WordMark place;
    quint32 weight = 0; ///< For telling how alike two lines are: white space does not count.
};

/** The words of some lines. */
struct Tokens
{
    std::vector<Token> tokens;
    std::vector<quint32> numbers; ///< Equal ones alike.
    std::map<quint32, quint32> weights; ///< By line.
};

class Tokenizer
{
public:
    explicit Tokenizer(Whitespace whitespace)
        : m_whitespace(whitespace)
    {
    }

    Tokens tokensOf(const TextLines &text, const Stretch &lines)
    {
        Tokens found;
        for (quint32 number = lines.begin; number < lines.end && found.tokens.size() <= MostTokens; ++number) {
            QByteArrayView line = text.line(number);
            if (line.endsWith('\n'))
                line.chop(1);
            addLine(found, line, number);
        }
        return found;
    }

private:
    void addLine(Tokens &found, QByteArrayView line, quint32 number)
    {
        for (qsizetype at = 0; at < line.size() && found.tokens.size() <= MostTokens;) {
            const TokenKind kind = tokenKind(line[at]);
            qsizetype end = at + 1;
            while (kind != TokenKind::Other && end < line.size() && tokenKind(line[end]) == kind)
                ++end;
            const QByteArrayView text = line.sliced(at, end - at);
            const bool isSpace = kind == TokenKind::Space;
            if (!isSpace || m_whitespace == Whitespace::Counts) {
                const quint32 weight = isSpace ? 0 : quint32(text.size());
                found.tokens.push_back({{number, quint32(at), quint32(end)}, weight});
                found.numbers.push_back(numberOf(text));
                found.weights[number] += weight;
            }
            at = end;
        }
    }

    quint32 numberOf(QByteArrayView text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = quint32(m_numbers.size());
        m_numbers.insert(text, number);
        return number;
    }

    const Whitespace m_whitespace;
    QHash<QByteArrayView, quint32> m_numbers;
};

struct KeptToken
{
    quint32 before = 0;
    quint32 after = 0;
};

std::vector<KeptToken> keptTokens(const EditScript &script, std::size_t count)
{
    std::vector<KeptToken> kept;
    quint32 i = 0;
    quint32 j = 0;
    const auto keepUntil = [&](std::size_t end) {
        while (i < end)
            kept.push_back({i++, j++});
    };
    for (const SequenceChange &change : script) {
        keepUntil(change.before.begin);
        i = change.before.end;
        j = change.after.end;
    }
    keepUntil(count);
    return kept;
}

/** The lines that share most with each other, in order. */
std::vector<LinePair> pairsOf(const std::vector<KeptToken> &kept, const Tokens &before, const Tokens &after)
{
    std::map<std::pair<quint32, quint32>, quint32> shared;
    for (const KeptToken &token : kept) {
        const Token &old = before.tokens[token.before];
        shared[{old.place.line, after.tokens[token.after].place.line}] += old.weight;
    }
    std::vector<LinePair> pairs;
    std::vector<quint32> weights;
    for (const auto &[lines, weight] : shared) {
        const quint32 longer = std::max(before.weights.at(lines.first), after.weights.at(lines.second));
        if (weight == 0 || quint64(weight) * 100 < quint64(longer) * SharedPercent)
            continue;
        // Tokens are kept in order, so two pairs clash only if they have a line in common.
        const bool clashes
            = !pairs.empty() && (pairs.back().before == lines.first || pairs.back().after == lines.second);
        if (clashes && weights.back() >= weight)
            continue;
        if (clashes) {
            pairs.pop_back();
            weights.pop_back();
        }
        pairs.push_back({lines.first, lines.second});
        weights.push_back(weight);
    }
    return pairs;
}

/** Appends the tokens of lines with a pair that are not \a kept, joined where they touch. */
void addMarks(std::vector<WordMark> &marks, const std::vector<Token> &tokens, const std::vector<bool> &kept,
    const std::vector<quint32> &paired)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const WordMark &place = tokens[i].place;
        if (kept[i] || !std::binary_search(paired.begin(), paired.end(), place.line))
            continue;
        if (!marks.empty() && marks.back().line == place.line && marks.back().end == place.begin)
            marks.back().end = place.end;
        else
            marks.push_back(place);
    }
}

bool isShort(const TextLines &text, const Stretch &lines)
{
    qsizetype bytes = 0;
    for (quint32 i = lines.begin; i < lines.end && bytes <= MostTokenBytes; ++i)
        bytes += text.line(i).size();
    return bytes <= MostTokenBytes;
}

}

void addWordChanges(WordChanges &words, const TextLines &before, const TextLines &after, const SequenceChange &change,
    Whitespace whitespace, DiffBudget &budget)
{
    if (change.before.isEmpty() || change.after.isEmpty() || !isShort(before, change.before)
        || !isShort(after, change.after))
        return;
    Tokenizer tokenizer(whitespace);
    const Tokens old = tokenizer.tokensOf(before, change.before);
    const Tokens now = tokenizer.tokensOf(after, change.after);
    if (old.tokens.size() > MostTokens || now.tokens.size() > MostTokens)
        return;
    const auto script = shortestEditScript(old.numbers, now.numbers, budget);
    if (!script)
        return;
    const std::vector<KeptToken> kept = keptTokens(*script, old.tokens.size());
    const std::vector<LinePair> pairs = pairsOf(kept, old, now);
    std::vector<quint32> oldLines;
    std::vector<quint32> newLines;
    for (const LinePair &pair : pairs) {
        oldLines.push_back(pair.before);
        newLines.push_back(pair.after);
    }
    std::vector<bool> oldKept(old.tokens.size());
    std::vector<bool> newKept(now.tokens.size());
    for (const KeptToken &token : kept) {
        const LinePair lines {old.tokens[token.before].place.line, now.tokens[token.after].place.line};
        const bool isWithin
            = std::binary_search(pairs.begin(), pairs.end(), lines, [](const LinePair &left, const LinePair &right) {
                  return std::pair(left.before, left.after) < std::pair(right.before, right.after);
              });
        oldKept[token.before] = isWithin;
        newKept[token.after] = isWithin;
    }
    addMarks(words.before, old.tokens, oldKept, oldLines);
    addMarks(words.after, now.tokens, newKept, newLines);
    words.pairs.insert(words.pairs.end(), pairs.begin(), pairs.end());
}

}
