// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mergedinstruction.h"

#include "fixscene.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** More commands are not compared one by one. */
constexpr qsizetype MostCommands = 500;

struct RunParts
{
    QStringList flags;
    QStringList commands;
};

/** The flags and commands of a RUN as runText() writes it; nothing for other instructions. */
std::optional<RunParts> runParts(const QString &text)
{
    static const QRegularExpression flag(QStringLiteral("^(--[a-z]+=\\S+) (?:\\\\\n {4})?"));
    const QString run = QStringLiteral("RUN ");
    if (!text.startsWith(run))
        return {};
    RunParts parts;
    QString rest = text.mid(run.size());
    for (auto match = flag.match(rest); match.hasMatch(); match = flag.match(rest)) {
        parts.flags.append(match.captured(1));
        rest = rest.mid(match.capturedEnd());
    }
    parts.commands = rest.split(QStringLiteral(" \\\n    && "));
    return parts;
}

QStringList wordsOf(const QString &command)
{
    return command.split(QLatin1Char(' '));
}

/** The words of \a before that \a after, the same program, does without; nothing if it is another command. */
std::optional<std::set<qsizetype>> missingWords(const QString &before, const QString &after)
{
    const QStringList words = wordsOf(before);
    const QStringList kept = wordsOf(after);
    if (kept.first() != words.first())
        return {};
    std::set<qsizetype> missing;
    qsizetype next = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (next < kept.size() && kept[next] == words[i])
            ++next;
        else
            missing.insert(i);
    }
    return next == kept.size() ? std::optional(missing) : std::nullopt;
}

/** How much two commands have in common: nothing, the program and some words, all. */
int likeness(const QString &before, const QString &after)
{
    constexpr int Same = 4;
    constexpr int Shortened = 2;
    if (before == after)
        return Same;
    return missingWords(before, after) ? Shortened : 0;
}

/** For each of the commands \a before its number in \a after, or -1: in order, with as much in common as possible. */
std::vector<qsizetype> aligned(const QStringList &before, const QStringList &after)
{
    const qsizetype width = after.size() + 1;
    std::vector<int> best(static_cast<std::size_t>((before.size() + 1) * width));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return best[static_cast<std::size_t>(i * width + j)]; };
    for (qsizetype i = before.size(); i-- > 0;) {
        for (qsizetype j = after.size(); j-- > 0;) {
            const int like = likeness(before[i], after[j]);
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0});
        }
    }
    std::vector<qsizetype> places(static_cast<std::size_t>(before.size()), -1);
    for (qsizetype i = 0, j = 0; i < before.size() && j < after.size();) {
        const int like = likeness(before[i], after[j]);
        if (like > 0 && at(i, j) == like + at(i + 1, j + 1))
            places[static_cast<std::size_t>(i++)] = j++;
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
    return places;
}

/** How many words, beside flags, a program needs to do anything; nothing if nobody knows. */
std::optional<qsizetype> leastOperands(const QString &program)
{
    static const QStringList one {QStringLiteral("rm"), QStringLiteral("unlink"), QStringLiteral("touch")};
    static const QStringList two {
        QStringLiteral("chown"), QStringLiteral("chgrp"), QStringLiteral("chmod"), QStringLiteral("setcap")};
    if (one.contains(program))
        return 1;
    return two.contains(program) ? std::optional<qsizetype>(2) : std::nullopt;
}

QString without(const QString &command, const std::set<qsizetype> &missing)
{
    const QStringList words = wordsOf(command);
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (missing.count(i) == 0)
            kept.append(words[i]);
    }
    return kept.join(QLatin1Char(' '));
}

/** True if what is left of \a command still has something to do. */
bool hasOperands(const QString &command, qsizetype least)
{
    const QStringList words = wordsOf(command);
    return std::count_if(words.begin() + 1, words.end(), [](const QString &word) {
        return !word.startsWith(QLatin1Char('-'));
    }) >= least;
}

/** True for "|| true" behind a command: whoever shortens it leaves that out. */
bool isTail(const QString &word)
{
    return word == QLatin1String("||") || word == QLatin1String("true");
}

}

MergedInstruction::MergedInstruction(const QString &before)
    : m_before(before)
{
    if (const std::optional<RunParts> parts = runParts(before)) {
        m_isRun = true;
        m_flags = parts->flags;
        m_commands = parts->commands;
    }
}

std::optional<MergedInstruction::Edit> MergedInstruction::editOf(const QString &after) const
{
    const std::optional<RunParts> parts = after.isEmpty() ? RunParts {m_flags, {}} : runParts(after);
    if (!parts || parts->commands.size() > MostCommands || m_commands.size() > MostCommands)
        return {};
    Edit edit;
    for (const QString &flag : m_flags) {
        if (!parts->flags.contains(flag))
            return {};
    }
    for (const QString &flag : parts->flags) {
        if (!m_flags.contains(flag))
            edit.flags.append(flag);
    }
    const std::vector<qsizetype> places = aligned(m_commands, parts->commands);
    qsizetype next = 0;
    qsizetype last = 0;
    const auto insertUpTo = [&](qsizetype end) {
        if (next < end)
            edit.inserted[last] = parts->commands.mid(next, end - next);
    };
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const qsizetype place = places[static_cast<std::size_t>(i)];
        if (place < 0) {
            edit.cuts[i].isAll = true;
            continue;
        }
        insertUpTo(place);
        next = place + 1;
        last = i + 1;
        if (m_commands[i] != parts->commands[place])
            edit.cuts[i].words = *missingWords(m_commands[i], parts->commands[place]);
    }
    insertUpTo(parts->commands.size());
    return edit;
}

bool MergedInstruction::isGone() const
{
    return m_isRun && std::count_if(m_cuts.begin(), m_cuts.end(), [](const auto &cut) {
        return cut.second.isAll;
    }) == m_commands.size();
}

bool MergedInstruction::goesTogether(const Edit &edit) const
{
    const bool takesAll = std::count_if(edit.cuts.begin(), edit.cuts.end(), [](const auto &cut) {
        return cut.second.isAll;
    }) == m_commands.size();
    const bool hasAdded = !m_inserted.empty() || !m_newFlags.isEmpty();
    // What is added is about what the instruction writes, and that is written somewhere else now.
    return !(takesAll && hasAdded) && !(isGone() && (!edit.inserted.empty() || !edit.flags.isEmpty()));
}

bool MergedInstruction::mergeCuts(const Edit &edit, std::map<qsizetype, Cut> &cuts) const
{
    for (const auto &[number, cut] : edit.cuts) {
        const auto found = cuts.find(number);
        if (found == cuts.end()) {
            cuts.emplace(number, cut);
            continue;
        }
        Cut &own = found->second;
        const QString &command = m_commands[number];
        const QStringList words = wordsOf(command);
        const std::optional<qsizetype> least = leastOperands(words.first());
        const bool isTwice = std::any_of(cut.words.begin(), cut.words.end(),
            [&](qsizetype word) { return own.words.count(word) > 0 && !isTail(words[word]); });
        // Whatever is done elsewhere twice fails the second time.
        if (own.isAll || cut.isAll || isTwice || !least)
            return false;
        own.words.insert(cut.words.begin(), cut.words.end());
        own.isAll = !hasOperands(without(command, own.words), *least);
    }
    return true;
}

bool MergedInstruction::add(const QString &after, LayerIndex order)
{
    if (after == m_before)
        return true;
    const std::optional<Edit> edit = m_isRun ? editOf(after) : std::nullopt;
    const bool isUntouched = m_cuts.empty() && m_inserted.empty() && m_newFlags.isEmpty();
    if (!edit) {
        if (m_replaced || !isUntouched)
            return false;
        m_replaced = after;
        return true;
    }
    std::map<qsizetype, Cut> cuts = m_cuts;
    if (m_replaced || !goesTogether(*edit) || !mergeCuts(*edit, cuts))
        return false;
    m_cuts = std::move(cuts);
    for (const QString &flag : edit->flags) {
        if (!m_newFlags.contains(flag))
            m_newFlags.append(flag);
    }
    for (const auto &[number, commands] : edit->inserted) {
        std::vector<Inserted> &own = m_inserted[number];
        const bool isThere = std::any_of(own.begin(), own.end(),
            [&commands = commands](const Inserted &other) { return other.commands == commands; });
        if (!isThere)
            own.push_back({order, commands});
        std::stable_sort(own.begin(), own.end(),
            [](const Inserted &left, const Inserted &right) { return left.order < right.order; });
    }
    return true;
}

QString MergedInstruction::text() const
{
    if (m_replaced)
        return *m_replaced;
    if (m_cuts.empty() && m_inserted.empty() && m_newFlags.isEmpty())
        return m_before;
    QStringList commands;
    for (qsizetype i = 0; i <= m_commands.size(); ++i) {
        if (const auto found = m_inserted.find(i); found != m_inserted.end()) {
            for (const Inserted &inserted : found->second)
                commands += inserted.commands;
        }
        if (i == m_commands.size())
            break;
        const auto cut = m_cuts.find(i);
        if (cut == m_cuts.end())
            commands.append(m_commands[i]);
        else if (!cut->second.isAll)
            commands.append(without(m_commands[i], cut->second.words));
    }
    return runText(m_flags + m_newFlags, commands);
}

}
