// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixcauses.h"
#include "partedcommands.h"
#include "shellcommands.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** More of them make no instruction that anyone wants. */
constexpr std::size_t MostRemoved = 4;

bool startWith(const QStringList &commands, const QString &program)
{
    return std::any_of(commands.begin(), commands.end(),
        [&](const QString &command) { return command.startsWith(program + QLatin1Char(' ')); });
}

/** Both RUNs as one. */
std::optional<DockerfileFix> wholeJoin(const FixScene &scene)
{
    const FixInstruction &writer = scene.writer;
    const FixInstruction &hider = scene.hider;
    if (!isNext(scene) || writer.flags != hider.flags)
        return {};
    // A directory that the first changes to is not that of the second.
    const QStringList added = startWith(writer.commands, QStringLiteral("cd"))
        ? QStringList(QStringLiteral("(%1)").arg(hider.commands.join(QStringLiteral(" && "))))
        : hider.commands;
    return makeFix(scene,
        {{writer.layer, writer.text, runText(writer.flags, writer.commands + added)}, {hider.layer, hider.text, {}}},
        scene.finding.bytes);
}

}

std::optional<DockerfileFix> joinedFix(const FixScene &scene)
{
    const FixInstruction &writer = scene.writer;
    const FixInstruction &hider = scene.hider;
    const PartedCommands parted = partedCommands(scene);
    const bool isPart = !parted.moved.isEmpty() && !isNeeded(scene, parted.kept, parted.globs)
        && !hasBetween(scene, {QStringLiteral("USER"), QStringLiteral("SHELL")}) && !needsNewUsers(scene, parted.moved);
    if (!isPart)
        return wholeJoin(scene);
    // What changes files of a layer between, too, would copy these again.
    const bool isForBetween = std::any_of(parted.globs.begin(), parted.globs.end(),
        [&](const QByteArray &glob) { return isForOthers(scene, glob, scene.finding.writer); });
    if (isForBetween && scene.finding.cause != Cause::Removed)
        return {};
    const quint64 saves = parted.globs.isEmpty() ? scene.finding.bytes : coveredBytes(scene, parted.globs);
    return makeFix(scene,
        {{writer.layer, writer.text, runText(writer.flags, writer.commands + parted.moved)},
            {hider.layer, hider.text, runText(hider.flags, parted.kept)}},
        saves);
}

std::optional<DockerfileFix> clearedFix(const FixScene &scene)
{
    const std::vector<QByteArray> paths = foundPaths(scene.finding, scene.image.tree);
    if (paths.size() > MostRemoved)
        return {};
    QString removal = QStringLiteral("rm -f");
    for (const QByteArray &path : paths)
        removal += QLatin1Char(' ') + shellQuoted(QString::fromUtf8(path));
    return makeFix(scene,
        {{scene.writer.layer, scene.writer.text,
             runText(scene.writer.flags, scene.writer.commands + QStringList(removal))},
            {scene.hider.layer, scene.hider.text, scene.hider.text}},
        scene.finding.bytes);
}

}
