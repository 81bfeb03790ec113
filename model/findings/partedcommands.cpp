// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "partedcommands.h"

#include "instructiontext.h"
#include "shellcommands.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

/** A program that does something to the paths that it is given. */
struct PathProgram
{
    Cause cause;
    QLatin1String name;
    qsizetype operands; ///< Words in front of the paths.
};

constexpr std::array PathPrograms = std::to_array<PathProgram>({
    {Cause::Removed, QLatin1String("rm"), 0},
    {Cause::Removed, QLatin1String("unlink"), 0},
    {Cause::Secret, QLatin1String("rm"), 0},
    {Cause::Secret, QLatin1String("unlink"), 0},
    {Cause::Metadata, QLatin1String("chown"), 1},
    {Cause::Metadata, QLatin1String("chgrp"), 1},
    {Cause::Metadata, QLatin1String("chmod"), 1},
    {Cause::Metadata, QLatin1String("setcap"), 1},
    {Cause::Metadata, QLatin1String("touch"), 0},
    {Cause::Moved, QLatin1String("mv"), 0},
});

/** Commands that remove files of which they do not say the names. */
bool isCleaning(const QString &command)
{
    static const QRegularExpression cleaning(
        QStringLiteral("^(?:apt-get|apt|apk|yum|dnf|microdnf|zypper|npm|yarn|pip|pip3|conda|go|cargo|make) (?:-\\S+ )*"
                       "(?:clean|autoclean|cache clean|cache purge|cache clear)(?: |$)"));
    return cleaning.match(command).hasMatch();
}

const PathProgram *programOf(Cause cause, const QString &name)
{
    const auto found = std::find_if(PathPrograms.begin(), PathPrograms.end(),
        [&](const PathProgram &program) { return program.cause == cause && program.name == name; });
    return found != PathPrograms.end() ? &*found : nullptr;
}

QString absolute(const QString &word, const QString &directory)
{
    return word.startsWith(QLatin1Char('/')) ? word : QDir::cleanPath(directory + QLatin1Char('/') + word);
}

/** Shares the paths of a program out. */
PartedCommands partedPaths(const FixScene &scene, const QStringList &words, qsizetype head, const QString &directory)
{
    const std::vector<QByteArray> files = foundPaths(scene.finding, scene.image.tree);
    PartedCommands parted;
    QStringList moved = words.mid(0, head);
    QStringList kept = moved;
    for (const QString &word : words.mid(head)) {
        const QString path = absolute(word, directory);
        const QByteArray glob = QDir::cleanPath(path).toUtf8();
        const bool isAbout
            = std::any_of(files.begin(), files.end(), [&](const QByteArray &file) { return covers(glob, file); });
        if (isAbout) {
            moved.append(path);
            parted.globs.append(glob);
        }
        if (!isAbout || isForOthers(scene, glob, scene.finding.writer))
            kept.append(word);
    }
    if (moved.size() > head)
        parted.moved.append(moved.join(QLatin1Char(' ')));
    if (kept.size() > head)
        parted.kept.append(kept.join(QLatin1Char(' ')));
    return parted;
}

/** The last name of \a glob without wildcards, as a text would have it. */
QString lastLiteral(const QByteArray &glob)
{
    const QStringList names = QString::fromUtf8(glob).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto isLiteral = [](const QString &name) {
        return !name.contains(QLatin1Char('*')) && !name.contains(QLatin1Char('?')) && !name.contains(QLatin1Char('['));
    };
    const auto last = std::find_if(names.rbegin(), names.rend(), isLiteral);
    return last != names.rend() ? *last : QStringLiteral("/");
}

/** True if \a glob is of a package manager that \a texts call. */
bool usesPackagesOf(const QByteArray &glob, const QString &texts)
{
    static const QRegularExpression managers(QStringLiteral("\\b(?:apt|apt-get|apk|dnf|microdnf|yum|zypper)\\b"));
    static const QRegularExpression places(QStringLiteral("/(?:apt|dpkg|apk|dnf|libdnf5|yum|zypp)(?:/|$)"));
    return QString::fromUtf8(glob).contains(places) && texts.contains(managers);
}

PartedCommands partedCommand(const FixScene &scene, const QString &command, const QString &directory)
{
    const PartedCommands all {{}, {command}, {}};
    const std::optional<QStringList> words = plainWords(command);
    const PathProgram *program = words ? programOf(scene.finding.cause, words->first()) : nullptr;
    if (!program)
        return all;
    qsizetype head = 1;
    while (head < words->size() && words->at(head).startsWith(QLatin1Char('-')))
        ++head;
    head += program->operands;
    if (program->cause != Cause::Moved) {
        const PartedCommands parted = partedPaths(scene, *words, head, directory);
        return parted.moved.isEmpty() ? all : parted;
    }
    // What moves files is moved as a whole: its last path is where they go.
    if (words->size() != head + 2)
        return all;
    PartedCommands parted = partedPaths(scene, words->mid(0, head + 1), head, directory);
    for (QString &moved : parted.moved)
        moved += QLatin1Char(' ') + absolute(words->last(), directory);
    return parted.moved.isEmpty() || !parted.kept.isEmpty() ? all : parted;
}

}

void PartedCommands::add(const PartedCommands &other)
{
    moved += other.moved;
    kept += other.kept;
    globs += other.globs;
}

PartedCommands partedCommands(const FixScene &scene)
{
    const std::optional<QString> directory = workDirectoryAt(scene.image, scene.finding.hider);
    const QStringList &commands = scene.hider.commands;
    // After "cd", relative paths mean something else.
    const bool changesDirectory = std::any_of(
        commands.begin(), commands.end(), [](const QString &text) { return text.startsWith(QLatin1String("cd ")); });
    PartedCommands parted;
    if (!directory || changesDirectory) {
        parted.kept = commands;
        return parted;
    }
    for (const QString &command : commands)
        parted.add(partedCommand(scene, command, *directory));
    if (!parted.moved.isEmpty() || scene.finding.cause != Cause::Removed)
        return parted;
    parted.kept.clear();
    for (const QString &command : commands)
        (isCleaning(command) ? parted.moved : parted.kept).append(command);
    return parted;
}

bool isNeeded(const FixScene &scene, const QStringList &kept, const QList<QByteArray> &globs)
{
    QString texts;
    for (const QString &command : kept)
        texts += command.startsWith(QLatin1String("rm ")) ? QString() : command + QLatin1Char('\n');
    for (std::size_t i = scene.finding.writer.value + 1; i < scene.finding.hider.value; ++i)
        texts += QLatin1Char('\n') + instructionText(scene.image.createdBy(LayerIndex(i)));
    return std::any_of(globs.begin(), globs.end(), [&](const QByteArray &glob) {
        const QRegularExpression name(
            QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(lastLiteral(glob))));
        return texts.contains(name) || usesPackagesOf(glob, texts);
    });
}

bool needsNewUsers(const FixScene &scene, const QStringList &moved)
{
    const bool isOwned = std::any_of(moved.begin(), moved.end(), [](const QString &command) {
        return command.startsWith(QLatin1String("chown ")) || command.startsWith(QLatin1String("chgrp "));
    });
    if (!isOwned)
        return false;
    static const QRegularExpression adding(QStringLiteral("\\b(?:useradd|adduser|groupadd|addgroup)\\b"));
    for (std::size_t i = scene.finding.writer.value + 1; i <= scene.finding.hider.value; ++i) {
        if (instructionText(scene.image.createdBy(LayerIndex(i))).contains(adding))
            return true;
    }
    return false;
}

}
