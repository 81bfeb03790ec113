// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixcauses.h"
#include "foundplace.h"
#include "shellcommands.h"

namespace stratoscope
{

namespace
{

/** Smaller files, such as those of /etc that happen to be equal, are better left alone. */
constexpr quint64 LeastLinked = 50'000;

/** A finding's files as one: what a link replaces, and what it leads to. */
struct LinkedPlace
{
    QString path;
    QString other;
};

/** Where the one directory or file of the finding in \a scene is, and its like; nothing if their files differ in name. */
std::optional<LinkedPlace> linkedPlace(const FixScene &scene)
{
    const UnionTree &tree = scene.image.tree;
    const FoundPlace place = foundPlace(scene.finding, tree);
    const QByteArray path = tree.paths().fullPath(place.path);
    const std::vector<QByteArray> paths = foundPaths(scene.finding, tree);
    if (!place.hasAll || path == "/" || paths.size() < scene.finding.files.size())
        return {};
    QByteArray other;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const VersionId kept = scene.finding.files[i].other;
        if (!kept.isValid() || scene.image.isWritable(tree.version(kept).layer))
            return {};
        const QByteArray end = paths[i].mid(path.size());
        const QByteArray like = tree.paths().fullPath(tree.version(kept).path);
        const QByteArray start = like.chopped(std::min(end.size(), like.size()));
        if (!like.endsWith(end) || start.isEmpty() || (i > 0 && start != other))
            return {};
        other = start;
    }
    // A directory is what it links to only if all that is in it is found.
    if (paths.size() > 1 || place.path != tree.version(scene.finding.files.front().version).path) {
        std::size_t files = 0;
        for (const LayerRow &row : tree.rows(scene.finding.writer))
            files += row.version.isValid() && tree.type(row.version) != EntryType::Directory
                && tree.paths().isWithin(row.path, place.path);
        if (files != paths.size())
            return {};
    }
    return LinkedPlace {QString::fromUtf8(path), QString::fromUtf8(other)};
}

}

std::optional<DockerfileFix> linkedFix(const FixScene &scene)
{
    const std::optional<LinkedPlace> place = scene.finding.bytes >= LeastLinked ? linkedPlace(scene) : std::nullopt;
    if (!place)
        return {};
    const FixInstruction &writer = scene.writer;
    const QString link = QStringLiteral("ln -s %1 %2").arg(shellQuoted(place->other), shellQuoted(place->path));
    if (writer.isRun()) {
        const QString removal = QStringLiteral("rm -rf ") + shellQuoted(place->path);
        return makeFix(scene,
            {{writer.layer, writer.text, runText(writer.flags, writer.commands + QStringList {removal, link})}},
            scene.finding.bytes);
    }
    if (!isWholeLayer(scene))
        return {};
    return makeFix(scene, {{writer.layer, writer.text, runText({}, {link})}}, scene.finding.bytes);
}

}
