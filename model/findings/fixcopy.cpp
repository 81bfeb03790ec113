// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contextpaths.h"
#include "fixcauses.h"
#include "partedcommands.h"
#include "shellcommands.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

QString onlyPath(const FixScene &scene)
{
    const bool isOne = scene.finding.files.size() == 1;
    return isOne ? QString::fromUtf8(foundPaths(scene.finding, scene.image.tree).front()) : QString();
}

FixedStep dropped(const FixInstruction &instruction)
{
    return {instruction.layer, instruction.text, {}};
}

/** The RUN of \a scene with \a commands, which sees what is not copied any more; nothing if it cannot. */
std::optional<QString> mountedRun(const FixScene &scene, const QStringList &commands)
{
    const FixInstruction &copy = scene.writer;
    const QString path = onlyPath(scene);
    if (copy.sources.size() != 1 || !isPlainPath(copy.sources.first()) || !isPlainPath(copy.target)
        || copy.keyword != QLatin1String("COPY"))
        return {};
    const bool isFile = !path.isEmpty() && copiesOnly(copy, path);
    const QString source = copy.sources.first();
    // Where a directory is mounted, the build may write; what it writes does not stay.
    const QString mount = QStringLiteral("--mount=type=bind,source=%1,target=%2%3")
                              .arg(source, isFile ? path : copy.target, isFile ? QString() : QStringLiteral(",rw"));
    return runText(scene.hider.flags + QStringList(mount), commands);
}

/** The same, or what loads the file that an ADD loads. */
std::optional<QString> seeingRun(const FixScene &scene, const PartedCommands &parted, const QString &path)
{
    const QStringList &sources = scene.writer.sources;
    const bool isLoaded = sources.size() == 1 && sources.first().startsWith(QLatin1String("http"));
    if (!isLoaded || path.isEmpty())
        return mountedRun(scene, parted.kept);
    const QString load = QStringLiteral("curl -fsSL -o %1 %2").arg(shellQuoted(path), shellQuoted(sources.first()));
    return runText(scene.hider.flags, QStringList(load) + parted.kept + parted.moved);
}

bool onlyRemoves(const QStringList &commands)
{
    return std::all_of(commands.begin(), commands.end(),
        [](const QString &command) { return command.startsWith(QLatin1String("rm ")); });
}

/** The flags of a COPY with one more, whose value replaces that of another of its name. */
QStringList withFlag(const QStringList &flags, const QString &name, const QString &value)
{
    QStringList result;
    for (const QString &flag : flags) {
        if (!flag.startsWith(name + QLatin1Char('=')))
            result.append(flag);
    }
    return result + QStringList(name + QLatin1Char('=') + value);
}

/** The flag of COPY that does what \a command does to all that is copied; nothing if there is none. */
std::optional<QStringList> ownerFlags(const FixScene &scene, const QString &command)
{
    static const QRegularExpression number(QStringLiteral("^[0-7]{3,4}$"));
    const QStringList words = command.split(QLatin1Char(' '));
    const auto value = std::find_if(
        words.begin() + 1, words.end(), [](const QString &word) { return !word.startsWith(QLatin1Char('-')); });
    if (value == words.end())
        return {};
    if (words.first() == QLatin1String("chown"))
        return withFlag(scene.writer.flags, QStringLiteral("--chown"), *value);
    if (words.first() != QLatin1String("chmod"))
        return {};
    const FoundFile &file = scene.finding.files.front();
    const QString path = onlyPath(scene);
    if (number.match(*value).hasMatch())
        return withFlag(scene.writer.flags, QStringLiteral("--chmod"), *value);
    if (path.isEmpty() || !copiesOnly(scene.writer, path) || !file.other.isValid())
        return {};
    const auto mode = QString::number(scene.image.tree.inode(file.other).mode & 07777, 8);
    return withFlag(scene.writer.flags, QStringLiteral("--chmod"), mode);
}

/** True if \a glob has all that the writer copied. */
bool coversCopy(const FixScene &scene, const QByteArray &glob)
{
    const QString path = onlyPath(scene);
    return covers(glob, scene.writer.target.toUtf8())
        || (!path.isEmpty() && copiesOnly(scene.writer, path) && covers(glob, path.toUtf8()));
}

}

std::optional<DockerfileFix> uncopiedFix(const FixScene &scene)
{
    const PartedCommands parted = partedCommands(scene);
    const QString path = onlyPath(scene);
    const QByteArray copied = path.isEmpty() ? scene.writer.target.toUtf8() : path.toUtf8();
    if (parted.globs.isEmpty() || isNeeded(scene, {}, {copied}))
        return {};
    const FixedStep writer = dropped(scene.writer);
    FixedStep hider {scene.hider.layer, scene.hider.text, runText(scene.hider.flags, parted.kept)};
    const bool isAll = isWholeLayer(scene) && coveredBytes(scene, parted.globs) == scene.finding.bytes;
    if (isAll && !hasBetween(scene, {QStringLiteral("RUN")})) {
        // What else the RUN does may need it, even where it does not name it.
        const std::optional<QString> run = onlyRemoves(parted.kept) ? hider.after : seeingRun(scene, parted, path);
        if (!run)
            return {};
        hider.after = *run;
        return makeFix(scene, {writer, hider}, scene.finding.bytes);
    }
    const QStringList ignored = ignoredPatterns(scene);
    if (ignored.isEmpty() || !onlyRemoves(parted.kept))
        return {};
    return makeFix(
        scene, {{writer.layer, writer.before, writer.before}, hider}, coveredBytes(scene, parted.globs), ignored);
}

std::optional<DockerfileFix> ownedCopyFix(const FixScene &scene)
{
    const PartedCommands parted = partedCommands(scene);
    const bool isForOne = parted.moved.size() == 1 && parted.globs.size() == 1;
    if (!isForOne || !coversCopy(scene, parted.globs.first()) || isForOthers(scene, parted.globs.first(), LayerIndex(0))
        || needsNewUsers(scene, parted.moved)
        || parted.kept.join(QLatin1Char('\n')).contains(QString::fromUtf8(parted.globs.first())))
        return {};
    const std::optional<QStringList> flags = ownerFlags(scene, parted.moved.first());
    if (!flags)
        return {};
    QStringList kept = parted.kept;
    // COPY leaves directories that exist alone; to change them without what is in them costs nothing.
    const PathId target = scene.image.tree.paths().find(scene.writer.target.toUtf8());
    const bool isOld = target.isValid() && scene.writer.layer.value > 0
        && scene.image.tree.visible(target, LayerIndex(scene.writer.layer.value - 1)).isValid();
    if (isOld && scene.image.tree.type(scene.image.tree.newest(target)) == EntryType::Directory
        && !copiesOnly(scene.writer, onlyPath(scene))) {
        QStringList words = parted.moved.first().split(QLatin1Char(' '));
        words.replaceInStrings(
            QRegularExpression(QStringLiteral("^(-[a-zA-Z]*)R([a-zA-Z]*)$")), QStringLiteral("\\1\\2"));
        words.removeAll(QStringLiteral("-"));
        words.removeAll(QStringLiteral("--recursive"));
        if (words.last() != scene.writer.target)
            words.append(scene.writer.target);
        kept.append(words.join(QLatin1Char(' ')));
    }
    return makeFix(scene,
        {{scene.writer.layer, scene.writer.text, copyText(scene.writer, *flags)},
            {scene.hider.layer, scene.hider.text, runText(scene.hider.flags, kept)}},
        scene.finding.bytes);
}

std::optional<DockerfileFix> movedCopyFix(const FixScene &scene)
{
    const PartedCommands parted = partedCommands(scene);
    const QString path = onlyPath(scene);
    const VersionId other = scene.finding.files.front().other;
    if (path.isEmpty() || parted.moved.size() != 1 || !copiesOnly(scene.writer, path) || !other.isValid()
        || isNeeded(scene, parted.kept, parted.globs))
        return {};
    FixInstruction copy = scene.writer;
    copy.target = QString::fromUtf8(scene.image.tree.paths().fullPath(scene.image.tree.version(other).path));
    copy.isDirectory = false;
    if (!isPlainPath(copy.target))
        return {};
    return makeFix(scene,
        {{copy.layer, scene.writer.text, copyText(copy, copy.flags)},
            {scene.hider.layer, scene.hider.text, runText(scene.hider.flags, parted.kept)}},
        scene.finding.bytes);
}

std::optional<DockerfileFix> copiedOnceFix(const FixScene &scene)
{
    // What runs between may need the first.
    if (hasBetween(scene, {QStringLiteral("RUN")}))
        return {};
    const bool isSame = scene.writer.text == scene.hider.text || isWholeLayer(scene);
    if (isSame)
        return makeFix(scene, {dropped(scene.writer), {scene.hider.layer, scene.hider.text, scene.hider.text}},
            scene.finding.bytes);
    const QStringList ignored = ignoredPatterns(scene);
    for (const QByteArray &path : foundPaths(scene.finding, scene.image.tree)) {
        // What is left out must not be what the second one copies.
        const std::optional<QString> second = contextPath(scene.hider, QString::fromUtf8(path));
        if (!second || ignored.contains(*second))
            return {};
    }
    if (ignored.isEmpty())
        return {};
    return makeFix(scene,
        {{scene.writer.layer, scene.writer.text, scene.writer.text},
            {scene.hider.layer, scene.hider.text, scene.hider.text}},
        scene.finding.bytes, ignored);
}

}
