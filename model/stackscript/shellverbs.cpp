// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellverbs.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace stratoscope
{

namespace
{

constexpr const char *VerbContext = "stratoscope::StackScript";

using Verb = ShellVerb;

constexpr ShellVerbRow Verbs[] = {
    {Verb::True, ":", "", "", 0, -1, ":", QT_TRANSLATE_NOOP("stratoscope::StackScript", "does nothing")},
    {Verb::Cat, "cat", "", "", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "cat FILE…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "shows what files contain")},
    {Verb::Cd, "cd", "", "", 0, 1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "cd [DIRECTORY]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "changes the directory that relative paths start from")},
    {Verb::Chmod, "chmod", "R", "", 2, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "chmod [-R] MODE PATH…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "changes permissions: 644, u+x, go-w")},
    {Verb::Chown, "chown", "Rh", "", 2, -1,
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "chown [-Rh] OWNER[:GROUP] PATH…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "changes owners: numbers, or root")},
    {Verb::Cp, "cp", "rRapdf", "", 2, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "cp [-rap] PATH… TARGET"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "copies files, with -r directories")},
    {Verb::Du, "du", "sh", "", 0, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "du [-s] [PATH…]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "adds up the sizes of files")},
    {Verb::Echo, "echo", "n", "", 0, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "echo [-n] TEXT… [> FILE]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "writes a text; >> adds it to the end of a file")},
    {Verb::Ln, "ln", "sf", "", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "ln [-sf] TARGET NAME"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "makes a hard link, with -s a symbolic link")},
    {Verb::Ls, "ls", "laAdR1", "", 0, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "ls [-la] [PATH…]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "lists names; with -l also the layer of each")},
    {Verb::Mkdir, "mkdir", "p", "m", 1, -1,
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "mkdir [-p] [-m MODE] DIRECTORY…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "makes directories")},
    {Verb::Mkfifo, "mkfifo", "", "m", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "mkfifo [-m MODE] NAME…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "makes named pipes")},
    {Verb::Mv, "mv", "f", "", 2, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "mv PATH… TARGET"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "renames or moves")},
    {Verb::Pwd, "pwd", "", "", 0, 0, "pwd",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "shows the directory that relative paths start from")},
    {Verb::Rm, "rm", "rRf", "", 0, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "rm [-rf] PATH…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "deletes files, with -r directories")},
    {Verb::Rmdir, "rmdir", "", "", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "rmdir DIRECTORY…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "deletes empty directories")},
    {Verb::Sh, "sh", "", "c", 0, 0, QT_TRANSLATE_NOOP("stratoscope::StackScript", "sh -c 'COMMANDS'"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "carries out commands of this language")},
    {Verb::Stat, "stat", "", "", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "stat PATH…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "shows what a layer says of a file")},
    {Verb::Touch, "touch", "c", "", 1, -1, QT_TRANSLATE_NOOP("stratoscope::StackScript", "touch [-c] FILE…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "makes empty files, or gives files the current time")},
    {Verb::True, "true", "", "", 0, -1, "true", QT_TRANSLATE_NOOP("stratoscope::StackScript", "does nothing")},
    {Verb::Truncate, "truncate", "c", "s", 1, -1,
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "truncate -s SIZE FILE…"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "cuts files, or extends them with zeros: 12kB, 5M")},
};

constexpr ShellVerbRow NoVerb;

/** Changes of one letter, and swaps of two neighbours, that make \a b of \a a. */
int editDistance(const QByteArray &a, const QByteArray &b)
{
    std::vector<int> beforeLast;
    std::vector<int> last(std::size_t(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<int> row {int(i) + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            int cost = std::min({last[at] + (a[i] == b[j] ? 0 : 1), last[at + 1] + 1, row[at] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                cost = std::min(cost, beforeLast[at - 1] + 1);
            row.push_back(cost);
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last.back();
}

}

QString ShellVerbRow::usageText() const
{
    return QCoreApplication::translate(VerbContext, usage);
}

QString ShellVerbRow::summaryText() const
{
    return QCoreApplication::translate(VerbContext, summary);
}

std::span<const ShellVerbRow> shellVerbs()
{
    return Verbs;
}

const ShellVerbRow *findShellVerb(const QByteArray &name)
{
    const auto found
        = std::find_if(std::begin(Verbs), std::end(Verbs), [&](const ShellVerbRow &row) { return name == row.name; });
    return found == std::end(Verbs) ? nullptr : &*found;
}

const ShellVerbRow &shellVerbRow(ShellVerb verb)
{
    const auto found
        = std::find_if(std::begin(Verbs), std::end(Verbs), [&](const ShellVerbRow &row) { return row.verb == verb; });
    return found == std::end(Verbs) ? NoVerb : *found;
}

QByteArray nearestName(const QByteArray &wrong, const QByteArrayList &names)
{
    if (wrong.size() > 20)
        return {};
    QByteArray best;
    int least = wrong.size() > 4 ? 3 : 2;
    for (const QByteArray &name : names) {
        const int distance = editDistance(wrong, name);
        if (distance < least && distance < name.size()) {
            least = distance;
            best = name;
        }
    }
    return best;
}

}
