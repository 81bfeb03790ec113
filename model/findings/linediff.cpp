// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "linediff.h"

#include "editscript.h"

#include <QHash>
#include <QStringList>

namespace stratoscope
{

namespace
{

/** Enough for any Dockerfile. */
constexpr quint64 MostComparisons = 10'000'000;

QString withoutContinuation(const QString &line)
{
    return line.endsWith(QLatin1String(" \\")) ? line.chopped(2) : line;
}

/** Numbers lines, those that are the same alike. */
class LineNumbers
{
public:
    explicit LineNumbers(LineMatch match)
        : m_match(match)
    {
    }

    std::vector<quint32> of(const QStringList &lines)
    {
        std::vector<quint32> numbers;
        for (const QString &line : lines) {
            const QString key = m_match == LineMatch::Exact ? line : withoutContinuation(line);
            const auto found = m_numbers.constFind(key);
            const quint32 number = found != m_numbers.constEnd() ? *found : quint32(m_numbers.size());
            m_numbers.insert(key, number);
            numbers.push_back(number);
        }
        return numbers;
    }

private:
    const LineMatch m_match;
    QHash<QString, quint32> m_numbers;
};

}

std::vector<DiffLine> lineDiff(const QString &before, const QString &after, LineMatch match)
{
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList now = after.split(QLatin1Char('\n'));
    LineNumbers numbers(match);
    const std::vector<quint32> oldNumbers = numbers.of(old);
    const std::vector<quint32> newNumbers = numbers.of(now);
    DiffBudget budget(MostComparisons, Job());
    const EditScript whole {{{0, quint32(old.size())}, {0, quint32(now.size())}}};
    const EditScript script = shortestEditScript(oldNumbers, newNumbers, budget).value_or(whole);
    std::vector<DiffLine> lines;
    quint32 next = 0;
    const auto keepUntil = [&](quint32 end) {
        for (; next < end; ++next)
            lines.push_back({DiffLine::Change::None, now[next]});
    };
    for (const SequenceChange &change : script) {
        keepUntil(change.after.begin);
        for (quint32 i = change.before.begin; i < change.before.end; ++i)
            lines.push_back({DiffLine::Change::Removed, old[i]});
        for (; next < change.after.end; ++next)
            lines.push_back({DiffLine::Change::Added, now[next]});
    }
    keepUntil(quint32(now.size()));
    return lines;
}

}
