// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contextpaths.h"
#include "fixcauses.h"
#include "foundplace.h"
#include "shellcommands.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostNamed = 3;

/** The caches that a mount can take the place of, and that no program needs at run time. Only conda's does not move to another
 *  file system, as it is linked to. */
const QStringList &mountedCaches()
{
    static const QStringList rules {QStringLiteral("apt-cache"), QStringLiteral("apk-cache"),
        QStringLiteral("dnf-cache"), QStringLiteral("pip-cache"), QStringLiteral("npm-cache"),
        QStringLiteral("go-cache"), QStringLiteral("cargo-cache"), QStringLiteral("maven-cache")};
    return rules;
}

/** The directory of \a pattern, "/home/…/.npm/…", that has \a path; empty if none has. */
QByteArray directoryOf(const QByteArray &pattern, const QByteArray &path)
{
    const QByteArray end = "/**";
    if (!pattern.startsWith('/') || !pattern.endsWith(end))
        return {};
    const QByteArray glob = pattern.chopped(end.size());
    if (glob.contains("**") || !covers(glob, path))
        return {};
    qsizetype at = 0;
    for (qsizetype i = glob.count('/'); i > 0 && at >= 0; --i)
        at = path.indexOf('/', at + 1);
    return path.mid(0, at);
}

/** The directories of the rule that have files of \a scene; empty if one of them is in none. */
QStringList ruleDirectories(const FixScene &scene)
{
    QStringList directories;
    for (const QByteArray &path : foundPaths(scene.finding, scene.image.tree)) {
        QByteArray directory;
        for (const QByteArray &pattern : scene.rule->paths) {
            if (directory.isEmpty())
                directory = directoryOf(pattern, path);
        }
        const QString text = QString::fromUtf8(directory);
        if (!isPlainPath(text))
            return {};
        if (!directories.contains(text))
            directories.append(text);
    }
    return directories.size() > qsizetype(MostNamed) ? QStringList() : directories;
}

/** A cache for each directory that has files of \a scene. */
QStringList cacheMounts(const FixScene &scene, const QStringList &directories)
{
    const bool isLocked
        = scene.finding.rule == QLatin1String("apt-cache") || scene.finding.rule == QLatin1String("dnf-cache");
    QStringList mounts;
    for (const QString &directory : directories)
        mounts.append(QStringLiteral("--mount=type=cache,target=") + directory
            + (isLocked ? QStringLiteral(",sharing=locked") : QString()));
    return mounts;
}

/** The name that all files of the rule end with or are in: "*.a", "__pycache__"; empty if there is none. */
QString ruleName(const LeftoverRule &rule)
{
    QByteArray name;
    for (const QByteArray &pattern : rule.paths) {
        QByteArray own = pattern.endsWith("/**") ? pattern.chopped(3) : pattern;
        own = own.mid(own.lastIndexOf('/') + 1);
        if (!pattern.contains("**/") || (!name.isEmpty() && own != name))
            return {};
        name = own;
    }
    return QString::fromUtf8(name);
}

/** What removes the files of \a scene where the RUN that wrote them ends; empty if that would be too much to say. */
QString removal(const FixScene &scene, const QStringList &directories)
{
    const UnionTree &tree = scene.image.tree;
    const std::vector<QByteArray> paths = foundPaths(scene.finding, tree);
    // Programs want the directories of their logs, and some log to links in them.
    if (scene.finding.rule == QLatin1String("logs") && !directories.isEmpty())
        return QStringLiteral("find %1 -type f -exec rm -f {} +").arg(directories.join(QLatin1Char(' ')));
    if (!directories.isEmpty())
        return QStringLiteral("rm -rf %1/*").arg(directories.join(QStringLiteral("/* ")));
    if (paths.size() <= MostNamed) {
        QString text = QStringLiteral("rm -f");
        for (const QByteArray &path : paths)
            text += QLatin1Char(' ') + shellQuoted(QString::fromUtf8(path));
        return text;
    }
    const QString name = ruleName(*scene.rule);
    const QString place = QString::fromUtf8(tree.paths().fullPath(foundPlace(scene.finding, tree).path));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._*-]+$"));
    if (place == QLatin1String("/") || !plain.match(name).hasMatch())
        return {};
    return QStringLiteral("find %1 -name '%2' -prune -exec rm -rf {} +").arg(shellQuoted(place), name);
}

/** Of a directory with a name of its own, .dockerignore has just the name: "**" with ".git". */
QStringList ignoredLeftovers(const FixScene &scene)
{
    const QString name = ruleName(*scene.rule);
    if (isPlainPath(name))
        return {QStringLiteral("**/") + name};
    if (scene.finding.rule == QLatin1String("git")) {
        QStringList names;
        for (const QByteArray &path : foundPaths(scene.finding, scene.image.tree)) {
            for (const char *own : {".git", ".hg", ".svn"}) {
                const QString line = QStringLiteral("**/") + QLatin1String(own);
                if (path.contains('/' + QByteArray(own) + '/') && !names.contains(line))
                    names.append(line);
            }
        }
        return names;
    }
    return ignoredPatterns(scene);
}

}

std::optional<DockerfileFix> leftoverFix(const FixScene &scene)
{
    const FixInstruction &writer = scene.writer;
    if (!scene.rule)
        return {};
    if (writer.isCopy()) {
        const QStringList ignored = ignoredLeftovers(scene);
        // A path of another stage has no context.
        const bool isOfContext = writer.sources.isEmpty() || !writer.sources.first().startsWith(QLatin1Char('/'));
        if (ignored.isEmpty() || !isOfContext)
            return {};
        return makeFix(scene, {{writer.layer, writer.text, writer.text}}, scene.finding.bytes, ignored);
    }
    const QStringList directories = ruleDirectories(scene);
    if (mountedCaches().contains(scene.finding.rule) && !directories.isEmpty())
        return makeFix(scene,
            {{writer.layer, writer.text, runText(writer.flags + cacheMounts(scene, directories), writer.commands)}},
            scene.finding.bytes);
    const QString last = removal(scene, directories);
    if (last.isEmpty())
        return {};
    return makeFix(scene, {{writer.layer, writer.text, runText(writer.flags, writer.commands + QStringList(last))}},
        scene.finding.bytes);
}

}
