// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contextpaths.h"

#include "foundplace.h"
#include "shellcommands.h"

#include <QDir>

namespace stratoscope
{

namespace
{

/** More of them, nobody wants to list. */
constexpr std::size_t MostPatterns = 5;

QString nameOf(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

/** \a path below \a directory, without a slash at its start; nothing if it is elsewhere. */
std::optional<QString> below(const QString &path, const QString &directory)
{
    const QString start = directory.endsWith(QLatin1Char('/')) ? directory : directory + QLatin1Char('/');
    return path.startsWith(start) ? std::optional(path.mid(start.size())) : std::nullopt;
}

}

std::optional<QString> contextPath(const FixInstruction &copy, const QString &path)
{
    const std::optional<QString> inside = below(path, copy.target);
    for (const QString &source : copy.sources) {
        // An absolute path is one of another stage, as a rule; the history does not tell.
        const QString clean = QDir::cleanPath(source);
        if (clean.startsWith(QLatin1Char('/')) || clean.contains(QLatin1Char(':'))
            || clean.startsWith(QLatin1String("..")))
            return {};
        const bool isOfName = covers('/' + nameOf(clean).toUtf8(), '/' + nameOf(path).toUtf8());
        if (isOfName && inside == nameOf(path))
            return QDir::cleanPath(clean + QLatin1String("/../") + nameOf(path));
    }
    if (copy.sources.size() != 1 || copy.sources.first().contains(QLatin1Char('*')))
        return {};
    const QString source = QDir::cleanPath(copy.sources.first());
    if (path == copy.target)
        return source;
    return inside ? std::optional(QDir::cleanPath(source + QLatin1Char('/') + *inside)) : std::nullopt;
}

QStringList ignoredPatterns(const FixScene &scene)
{
    const UnionTree &tree = scene.image.tree;
    const FoundPlace place = foundPlace(scene.finding, tree);
    std::vector<QByteArray> paths = foundPaths(scene.finding, tree);
    // Of a directory with other files, too, nobody knows whether they are needed.
    if (paths.size() > MostPatterns && place.hasAll && scene.rule)
        paths = {tree.paths().fullPath(place.path)};
    QStringList patterns;
    for (const QByteArray &path : paths) {
        const std::optional<QString> source = contextPath(scene.writer, QString::fromUtf8(path));
        if (!source || !isPlainPath(*source) || paths.size() > MostPatterns)
            return {};
        patterns.append(*source);
    }
    return patterns;
}

bool copiesOnly(const FixInstruction &copy, const QString &path)
{
    if (copy.sources.size() > 1)
        return false;
    const QString inDirectory = QDir::cleanPath(copy.target + QLatin1Char('/') + nameOf(path));
    const bool isOfName = !copy.sources.isEmpty() && nameOf(copy.sources.first()) == nameOf(path);
    return (!copy.isDirectory && copy.target == path) || (isOfName && inDirectory == path);
}

}
