// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "linediff.h"

#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Of the table of all pairs of lines. */
constexpr qsizetype MostPairs = 250'000;

QString withoutContinuation(const QString &line)
{
    return line.endsWith(QLatin1String(" \\")) ? line.chopped(2) : line;
}

/** How many lines the rests of two texts share, by where each begins. */
class SharedLines
{
public:
    SharedLines(const QStringList &before, const QStringList &after, LineMatch match)
        : m_match(match)
        , m_width(after.size() + 1)
        , m_counts(static_cast<std::size_t>((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size(); i-- > 0;) {
            for (qsizetype j = after.size(); j-- > 0;)
                at(i, j) = isSame(before[i], after[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    bool isSame(const QString &left, const QString &right) const
    {
        return m_match == LineMatch::Exact ? left == right : withoutContinuation(left) == withoutContinuation(right);
    }

    int &at(qsizetype i, qsizetype j) { return m_counts[static_cast<std::size_t>(i * m_width + j)]; }

private:
    LineMatch m_match;
    qsizetype m_width;
    std::vector<int> m_counts;
};

}

std::vector<DiffLine> lineDiff(const QString &before, const QString &after, LineMatch match)
{
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList now = after.split(QLatin1Char('\n'));
    std::vector<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    if (old.size() * now.size() <= MostPairs) {
        SharedLines shared(old, now, match);
        while (i < old.size() && j < now.size()) {
            if (shared.isSame(old[i], now[j])) {
                lines.push_back({DiffLine::Change::None, now[j++]});
                ++i;
            } else if (shared.at(i + 1, j) >= shared.at(i, j + 1)) {
                lines.push_back({DiffLine::Change::Removed, old[i++]});
            } else {
                lines.push_back({DiffLine::Change::Added, now[j++]});
            }
        }
    }
    while (i < old.size())
        lines.push_back({DiffLine::Change::Removed, old[i++]});
    while (j < now.size())
        lines.push_back({DiffLine::Change::Added, now[j++]});
    return lines;
}

}
