// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unifieddiff.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t Context = 3;

bool isChange(const DiffLine &line)
{
    return line.change != DiffLine::Change::None;
}

QString withoutLastBreak(const QString &text)
{
    return text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text;
}

/** Lines next to one another with all that changes among them. */
struct Hunk
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Hunk> hunksOf(const std::vector<DiffLine> &lines)
{
    std::vector<Hunk> hunks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isChange(lines[i]))
            continue;
        const std::size_t begin = i - std::min(i, Context);
        const std::size_t end = std::min(lines.size(), i + 1 + Context);
        if (!hunks.empty() && begin <= hunks.back().end)
            hunks.back().end = end;
        else
            hunks.push_back({begin, end});
    }
    return hunks;
}

/** "12,3": the lines of one of the texts; of none, the number of the line before. */
QString rangeText(std::size_t before, std::size_t count)
{
    return QStringLiteral("%1,%2").arg(count == 0 ? before : before + 1).arg(count);
}

}

QString unifiedDiff(const std::vector<DiffLine> &lines, const QString &name)
{
    const std::vector<Hunk> hunks = hunksOf(lines);
    if (hunks.empty())
        return {};
    QString text = QStringLiteral("--- %1\n+++ %1\n").arg(name);
    std::size_t old = 0;
    std::size_t now = 0;
    std::size_t next = 0;
    const auto count = [&](std::size_t end, QString *body) {
        for (; next < end; ++next) {
            const DiffLine &line = lines[next];
            old += line.change != DiffLine::Change::Added ? 1 : 0;
            now += line.change != DiffLine::Change::Removed ? 1 : 0;
            if (body)
                *body += QLatin1Char(static_cast<char>(line.change)) + line.text + QLatin1Char('\n');
        }
    };
    for (const Hunk &hunk : hunks) {
        count(hunk.begin, nullptr);
        const std::size_t oldBefore = old;
        const std::size_t nowBefore = now;
        QString body;
        count(hunk.end, &body);
        text += QStringLiteral("@@ -%1 +%2 @@\n")
                    .arg(rangeText(oldBefore, old - oldBefore), rangeText(nowBefore, now - nowBefore))
            + body;
    }
    return text;
}

QString unifiedDiff(const QString &before, const QString &after, const QString &name)
{
    return unifiedDiff(lineDiff(withoutLastBreak(before), withoutLastBreak(after), LineMatch::Exact), name);
}

}
