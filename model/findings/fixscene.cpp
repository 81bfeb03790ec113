// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixscene.h"

#include "bytes.h"
#include "dockerfilelines.h"
#include "instructiontext.h"
#include "shellcommands.h"

#include <QDir>
#include <QRegularExpression>

#include <fnmatch.h>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Nobody pastes longer instructions; and reading them takes time. */
constexpr qsizetype LongestInstruction = 8000;
/** So many files of a finding, the largest, decide. */
constexpr std::size_t MostDeciding = 2000;

/** Takes "--name=value" off the start of \a words. */
QStringList takeFlags(QStringList &words)
{
    QStringList flags;
    while (!words.isEmpty() && words.first().startsWith(QLatin1String("--")))
        flags.append(words.takeFirst());
    return flags;
}

/** A RUN in the shell's form. */
void parseRun(FixInstruction &run, const QString &rest)
{
    static const QRegularExpression flag(QStringLiteral("^--[a-z]+=\\S+ "));
    QString command = rest;
    for (auto match = flag.match(command); match.hasMatch(); match = flag.match(command)) {
        run.flags.append(match.captured().trimmed());
        command = command.mid(match.capturedEnd());
    }
    while (command.endsWith(QLatin1Char(';')) || command.endsWith(QLatin1Char(' ')))
        command.chop(1);
    if (command.startsWith(QLatin1Char('[')) || !isWholeCommand(command))
        return;
    run.kind = FixInstruction::Kind::Run;
    run.commands = shellCommands(command);
}

/** A COPY or ADD: "COPY a b /c", or, as older builders write it, "COPY file:CHECKSUM in /c". */
void parseCopy(FixInstruction &copy, const QString &rest, const QString &directory)
{
    static const QRegularExpression nameless(QStringLiteral("^(?:file|dir|multi):[0-9a-f]+$"));
    QStringList words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    copy.flags = takeFlags(words);
    if (words.size() == 3 && words[1] == QLatin1String("in") && nameless.match(words[0]).hasMatch())
        words = {words[2]};
    if (words.isEmpty() || !std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
            return isPlainPath(QString(word).remove(QRegularExpression(QStringLiteral("[*:]"))));
        }))
        return;
    const QString target = words.takeLast();
    copy.kind = FixInstruction::Kind::Copy;
    copy.sources = words;
    copy.isDirectory = target.endsWith(QLatin1Char('/')) || target == QLatin1String(".") || words.size() > 1;
    copy.target = QDir::cleanPath(target.startsWith(QLatin1Char('/')) ? target : directory + QLatin1Char('/') + target);
}

}

FixInstruction instructionAt(const LoadedImage &image, LayerIndex layer)
{
    FixInstruction instruction;
    instruction.layer = layer;
    const QString raw = image.createdBy(layer);
    const QString text = instructionText(raw);
    // What is on several lines, or not what it looks like, would mean something else when pasted.
    if (text.isEmpty() || raw.size() > LongestInstruction || raw.contains(QLatin1Char('\n'))
        || displayText(text) != text)
        return instruction;
    instruction.text = dockerfileInstruction(raw);
    instruction.keyword = text.section(QLatin1Char(' '), 0, 0);
    const QString rest = text.section(QLatin1Char(' '), 1);
    const std::optional<QString> directory = workDirectoryAt(image, layer);
    if (instruction.keyword == QLatin1String("RUN"))
        parseRun(instruction, rest);
    else if (directory && (instruction.keyword == QLatin1String("COPY") || instruction.keyword == QLatin1String("ADD")))
        parseCopy(instruction, rest, *directory);
    if (instruction.isCopy() && instruction.sources.isEmpty())
        instruction.text = copyText(instruction, instruction.flags);
    return instruction;
}

std::optional<QString> workDirectoryAt(const LoadedImage &image, LayerIndex layer)
{
    const std::optional<std::size_t> step = image.image().layers[layer.value].historyStep;
    QString directory = QStringLiteral("/");
    const std::vector<HistoryStep> &history = image.image().config.history;
    for (std::size_t i = 0; i < history.size() && step && i < *step; ++i) {
        const QString text = instructionText(history[i].createdBy);
        if (!text.startsWith(QLatin1String("WORKDIR ")))
            continue;
        const QString next = text.mid(8).trimmed();
        directory = next.startsWith(QLatin1Char('/')) ? next : directory + QLatin1Char('/') + next;
        if (directory.size() > LongestInstruction)
            return {};
    }
    return isPlainPath(directory) ? std::optional(QDir::cleanPath(directory)) : std::nullopt;
}

bool hasBetween(const FixScene &scene, const QStringList &keywords)
{
    const std::vector<Layer> &layers = scene.image.image().layers;
    const std::optional<std::size_t> from = layers[scene.finding.writer.value].historyStep;
    const std::optional<std::size_t> to = layers[scene.finding.hider.value].historyStep;
    const std::vector<HistoryStep> &history = scene.image.image().config.history;
    if (!from || !to || *to > history.size())
        return true;
    for (std::size_t i = *from + 1; i < *to; ++i) {
        if (keywords.contains(instructionText(history[i].createdBy).section(QLatin1Char(' '), 0, 0)))
            return true;
    }
    return false;
}

bool isNext(const FixScene &scene)
{
    return scene.finding.hider.value == scene.finding.writer.value + 1
        && !hasBetween(scene,
            {QStringLiteral("USER"), QStringLiteral("SHELL"), QStringLiteral("WORKDIR"), QStringLiteral("ENV"),
                QStringLiteral("ARG")});
}

QString runText(const QStringList &flags, const QStringList &commands)
{
    if (commands.isEmpty())
        return {};
    QStringList lines = flags;
    lines.append(commands.join(QStringLiteral(" \\\n    && ")));
    return QStringLiteral("RUN ") + lines.join(flags.isEmpty() ? QString() : QStringLiteral(" \\\n    "));
}

QString copyText(const FixInstruction &copy, const QStringList &flags)
{
    const QStringList sources = copy.sources.isEmpty() ? QStringList(QStringLiteral("SOURCE")) : copy.sources;
    const bool needsSlash = copy.isDirectory && !copy.target.endsWith(QLatin1Char('/'));
    return (QStringList(copy.keyword) + flags + sources).join(QLatin1Char(' ')) + QLatin1Char(' ') + copy.target
        + (needsSlash ? QStringLiteral("/") : QString());
}

std::vector<QByteArray> foundPaths(const Finding &finding, const UnionTree &tree)
{
    std::vector<QByteArray> paths;
    for (std::size_t i = 0; i < std::min(finding.files.size(), MostDeciding); ++i)
        paths.push_back(tree.paths().fullPath(tree.version(finding.files[i].version).path));
    return paths;
}

bool covers(const QByteArray &glob, const QByteArray &path)
{
    if (glob == "/")
        return true;
    qsizetype end = 0;
    for (qsizetype i = glob.count('/'); i > 0 && end >= 0; --i)
        end = path.indexOf('/', end + 1);
    return fnmatch(glob.constData(), path.mid(0, end).constData(), FNM_PATHNAME | FNM_NOESCAPE) == 0;
}

bool isForOthers(const FixScene &scene, const QByteArray &glob, LayerIndex above)
{
    return std::any_of(scene.findings.begin(), scene.findings.end(), [&](const Finding &other) {
        if (other.hider != scene.finding.hider || other.writer <= above || other.writer == scene.finding.writer)
            return false;
        const std::vector<QByteArray> paths = foundPaths(other, scene.image.tree);
        return paths.size() < other.files.size()
            || std::any_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return covers(glob, path); });
    });
}

quint64 coveredBytes(const FixScene &scene, const QList<QByteArray> &globs)
{
    const std::vector<QByteArray> paths = foundPaths(scene.finding, scene.image.tree);
    quint64 bytes = 0;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto isCovered = [&](const QByteArray &glob) { return covers(glob, paths[i]); };
        bytes += std::any_of(globs.begin(), globs.end(), isCovered) ? scene.finding.files[i].bytes : 0;
    }
    return bytes;
}

bool isWholeLayer(const FixScene &scene)
{
    const LayerStats &stats = scene.image.stats.layers[scene.finding.writer.value];
    return scene.finding.bytes == stats.size;
}

std::optional<DockerfileFix> makeFix(
    const FixScene &scene, std::vector<FixedStep> steps, quint64 saves, const QStringList &ignored)
{
    DockerfileFix fix;
    QStringList before;
    QStringList after;
    for (const QString &line : ignored)
        after.append(QLatin1String("# .dockerignore: ") + line);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i].layer.value > steps[i - 1].layer.value + 1) {
            before.append(QStringLiteral("# …"));
            if (!steps[i - 1].after.isEmpty() && !steps[i].after.isEmpty())
                after.append(QStringLiteral("# …"));
        }
        before.append(steps[i].before);
        if (!steps[i].after.isEmpty())
            after.append(steps[i].after);
    }
    fix.before = before.join(QLatin1Char('\n'));
    fix.after = after.join(QLatin1Char('\n'));
    fix.saves = scene.finding.cause == Cause::Secret ? 0 : saves;
    fix.ignored = ignored;
    fix.steps = std::move(steps);
    const bool isShown = displayLines(fix.after) == fix.after && displayLines(fix.before) == fix.before;
    if (!isShown || fix.after.isEmpty() || fix.after.size() > 2 * LongestInstruction)
        return {};
    return fix;
}

}
