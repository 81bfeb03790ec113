// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contextpaths.h"
#include "fixcauses.h"
#include "partedcommands.h"
#include "shellcommands.h"

#include <QRegularExpression>

namespace stratoscope
{

namespace
{

/** More secrets of one layer are not fixed one by one. */
constexpr std::size_t MostSecrets = 3;

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

/** "npmrc" for "/srv/.npmrc": what --secret id=… is called at the build. */
QString secretId(const QString &path)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_-]+"));
    static const QRegularExpression ends(QStringLiteral("^-+|-+$"));
    QString id = fileName(path);
    id.replace(other, QStringLiteral("-"));
    return id.remove(ends);
}

bool mentions(const FixInstruction &run, const QString &path)
{
    return run.commands.join(QLatin1Char('\n')).contains(fileName(path));
}

/** \a command without \a name among what it removes; empty if that is all it does. */
QString withoutRemoval(const QString &command, const QString &name)
{
    const std::optional<QStringList> words = plainWords(command);
    if (!words || words->first() != QLatin1String("rm"))
        return command;
    QStringList kept;
    bool hasPaths = false;
    for (const QString &word : *words) {
        if (fileName(word) == name)
            continue;
        kept.append(word);
        hasPaths = hasPaths || (kept.size() > 1 && !word.startsWith(QLatin1Char('-')));
    }
    return hasPaths ? kept.join(QLatin1Char(' ')) : QString();
}

/** The commands of \a run but those that write or remove \a path alone: a mount cannot be removed. */
QStringList withoutItsOwn(const FixInstruction &run, const QString &path)
{
    QStringList kept;
    const QString name = QRegularExpression::escape(fileName(path));
    const QRegularExpression writes(QStringLiteral(">>? ?[\"']?\\S*%1[\"']?$").arg(name));
    for (const QString &command : run.commands) {
        if (writes.match(command).hasMatch())
            continue;
        const QString left = withoutRemoval(command, fileName(path));
        if (!left.isEmpty())
            kept.append(left);
    }
    return kept;
}

/** The RUN that needs \a path: the first from \a from on that names it and does something with it. */
std::optional<FixedStep> mountedAt(const LoadedImage &image, LayerIndex from, const QString &path)
{
    for (std::size_t i = from.value; i < image.image().layers.size(); ++i) {
        const FixInstruction run = instructionAt(image, LayerIndex(i));
        if (!run.isRun() || !mentions(run, path))
            continue;
        const QString mount = QStringLiteral("--mount=type=secret,id=%1,target=%2").arg(secretId(path), path);
        const QStringList kept = withoutItsOwn(run, path);
        const QStringList flags = kept.isEmpty() ? run.flags : run.flags + QStringList(mount);
        return FixedStep {run.layer, run.text, runText(flags, kept)};
    }
    return {};
}

}

std::optional<DockerfileFix> secretFix(const FixScene &scene)
{
    const std::vector<QByteArray> paths = foundPaths(scene.finding, scene.image.tree);
    const QString path = QString::fromUtf8(paths.front());
    const FixInstruction &writer = scene.writer;
    if (paths.size() > MostSecrets || !isPlainPath(path) || secretId(path).isEmpty())
        return {};
    const std::optional<FixedStep> run = paths.size() == 1 ? mountedAt(scene.image, writer.layer, path) : std::nullopt;
    if (writer.isRun())
        return run && run->layer == writer.layer ? makeFix(scene, {*run}, 0) : std::nullopt;
    std::vector<FixedStep> steps;
    QStringList ignored;
    // A COPY of the secret alone has nothing left to copy.
    const bool isAlone = paths.size() == 1 && copiesOnly(writer, path);
    if (!isAlone)
        ignored = ignoredPatterns(scene);
    if (!isAlone && ignored.isEmpty())
        return {};
    steps.push_back({writer.layer, writer.text, isAlone ? QString() : writer.text});
    if (run)
        steps.push_back(*run);
    return makeFix(scene, std::move(steps), 0, ignored);
}

}
