// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "linechanges.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

constexpr quint32 None = std::numeric_limits<quint32>::max();
/** Of parts within parts that are compared by themselves. */
constexpr int DeepestPart = 4;

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QByteArray withoutSpace(QByteArrayView line)
{
    QByteArray rest;
    rest.reserve(line.size());
    std::copy_if(line.begin(), line.end(), std::back_inserter(rest), [](char c) { return !isSpace(c); });
    return rest;
}

/** Numbers lines, equal ones alike. */
class LineNumbering
{
public:
    std::vector<quint32> numbersOf(const TextLines &text, Whitespace whitespace)
    {
        std::vector<quint32> numbers(text.count());
        for (quint32 i = 0; i < text.count(); ++i)
            numbers[i] = whitespace == Whitespace::Counts ? numberOf(m_lines, text.line(i))
                                                          : numberOf(m_words, withoutSpace(text.line(i)));
        return numbers;
    }
    std::size_t count() const { return m_count; }

private:
    template<typename Table, typename Line>
    quint32 numberOf(Table &table, const Line &line)
    {
        const auto found = table.constFind(line);
        if (found != table.constEnd())
            return *found;
        table.insert(line, m_count);
        return m_count++;
    }

    QHash<QByteArrayView, quint32> m_lines;
    QHash<QByteArray, quint32> m_words;
    quint32 m_count = 0;
};

/** Lines of a part of a text that are in the other one's too, by their numbers and places. */
struct SharedLines
{
    std::vector<quint32> numbers;
    std::vector<quint32> places;
};

/** Compares two texts part by part: those that dtl finds too different are split at lines that both have just once. */
class PartedComparison
{
public:
    PartedComparison(std::vector<quint32> before, std::vector<quint32> after, std::size_t numbers, DiffBudget &budget)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_budget(budget)
        , m_counts(numbers)
    {
    }

    LineChanges compare()
    {
        comparePart({{0, quint32(m_before.size())}, {0, quint32(m_after.size())}}, 0);
        return std::move(m_changes);
    }

private:
    /** How often a line is in the part, on both sides. */
    struct Counts
    {
        quint32 before = 0;
        quint32 after = 0;
        quint32 place = 0; ///< In m_after, of the last one.
    };

    void comparePart(SequenceChange part, int depth)
    {
        trim(part);
        if (part.before.isEmpty() || part.after.isEmpty()) {
            appendChange(m_changes.script, part);
            return;
        }
        count(part);
        // A line that one side alone has is changed in any case; without it, there is less to compare.
        const SharedLines before = shared(m_before, part.before, &Counts::after);
        const SharedLines after = shared(m_after, part.after, &Counts::before);
        const std::vector<SequenceChange> gaps = depth < DeepestPart ? uniqueGaps(part) : std::vector<SequenceChange>();
        uncount(part);
        if (const auto script = shortestEditScript(before.numbers, after.numbers, m_budget)) {
            append(*script, before.places, after.places, part);
        } else if (gaps.size() > 1) {
            for (const SequenceChange &gap : gaps)
                comparePart(gap, depth + 1);
        } else {
            m_changes.isCoarse = true;
            appendChange(m_changes.script, part);
        }
    }

    void trim(SequenceChange &part) const
    {
        while (!part.before.isEmpty() && !part.after.isEmpty()
            && m_before[part.before.begin] == m_after[part.after.begin]) {
            ++part.before.begin;
            ++part.after.begin;
        }
        while (!part.before.isEmpty() && !part.after.isEmpty()
            && m_before[part.before.end - 1] == m_after[part.after.end - 1]) {
            --part.before.end;
            --part.after.end;
        }
    }

    void count(const SequenceChange &part)
    {
        for (quint32 i = part.before.begin; i < part.before.end; ++i)
            ++m_counts[m_before[i]].before;
        for (quint32 i = part.after.begin; i < part.after.end; ++i) {
            ++m_counts[m_after[i]].after;
            m_counts[m_after[i]].place = i;
        }
    }

    void uncount(const SequenceChange &part)
    {
        for (quint32 i = part.before.begin; i < part.before.end; ++i)
            m_counts[m_before[i]] = {};
        for (quint32 i = part.after.begin; i < part.after.end; ++i)
            m_counts[m_after[i]] = {};
    }

    SharedLines shared(const std::vector<quint32> &lines, const Stretch &part, quint32 Counts::*elsewhere) const
    {
        SharedLines found;
        for (quint32 i = part.begin; i < part.end; ++i) {
            if (m_counts[lines[i]].*elsewhere > 0) {
                found.numbers.push_back(lines[i]);
                found.places.push_back(i);
            }
        }
        return found;
    }

    /** The parts of \a part between the most lines that are there once on both sides, in the same order. */
    std::vector<SequenceChange> uniqueGaps(const SequenceChange &part) const
    {
        std::vector<SequenceChange> unique; // Just their begins.
        for (quint32 i = part.before.begin; i < part.before.end; ++i) {
            const Counts &counts = m_counts[m_before[i]];
            if (counts.before == 1 && counts.after == 1)
                unique.push_back({{i, i}, {counts.place, counts.place}});
        }
        std::vector<SequenceChange> gaps;
        SequenceChange gap = part;
        for (const std::size_t at : longestRise(unique)) {
            gap.before.end = unique[at].before.begin;
            gap.after.end = unique[at].after.begin;
            gaps.push_back(gap);
            gap.before.begin = gap.before.end + 1;
            gap.after.begin = gap.after.end + 1;
        }
        gap.before.end = part.before.end;
        gap.after.end = part.after.end;
        gaps.push_back(gap);
        return gaps;
    }

    /** The longest of the sequences in \a places that rise on the second side too. */
    static std::vector<std::size_t> longestRise(const std::vector<SequenceChange> &places)
    {
        std::vector<std::size_t> ends; // By length, the one that ends lowest.
        std::vector<std::size_t> previous(places.size(), None);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto at = std::lower_bound(ends.begin(), ends.end(), places[i].after.begin,
                [&places](std::size_t end, quint32 place) { return places[end].after.begin < place; });
            if (at != ends.begin())
                previous[i] = *(at - 1);
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        std::vector<std::size_t> rise;
        for (std::size_t i = ends.empty() ? None : ends.back(); i != None; i = previous[i])
            rise.push_back(i);
        std::reverse(rise.begin(), rise.end());
        return rise;
    }

    /** Appends a script of the lines at \a before and \a after, between which all others of \a part changed. */
    void append(const EditScript &script, const std::vector<quint32> &before, const std::vector<quint32> &after,
        const SequenceChange &part)
    {
        quint32 oldEnd = part.before.begin;
        quint32 newEnd = part.after.begin;
        std::size_t i = 0;
        std::size_t j = 0;
        const auto keepUntil = [&](std::size_t end) {
            for (; i < end; ++i, ++j) {
                appendChange(m_changes.script, {{oldEnd, before[i]}, {newEnd, after[j]}});
                oldEnd = before[i] + 1;
                newEnd = after[j] + 1;
            }
        };
        for (const SequenceChange &change : script) {
            keepUntil(change.before.begin);
            i = change.before.end;
            j = change.after.end;
        }
        keepUntil(before.size());
        appendChange(m_changes.script, {{oldEnd, part.before.end}, {newEnd, part.after.end}});
    }

    const std::vector<quint32> m_before;
    const std::vector<quint32> m_after;
    DiffBudget &m_budget;
    std::vector<Counts> m_counts; ///< By number; of the part at hand.
    LineChanges m_changes;
};

}

LineChanges lineChanges(const TextLines &before, const TextLines &after, Whitespace whitespace, DiffBudget &budget)
{
    LineNumbering numbering;
    std::vector<quint32> old = numbering.numbersOf(before, whitespace);
    std::vector<quint32> now = numbering.numbersOf(after, whitespace);
    return PartedComparison(std::move(old), std::move(now), numbering.count(), budget).compare();
}

}
