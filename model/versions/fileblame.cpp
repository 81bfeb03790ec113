// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileblame.h"

#include "bytes.h"
#include "lineorigins.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct FileBlameWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FileBlame)
};

/** For all versions together: some seconds. */
constexpr quint64 BlameComparisons = 4 * FileComparisons;

/** The text of \a file, or why it has none. */
Result<TextLines> textOf(const FileVersion &file, const Job &job)
{
    const auto name = [&file] {
        const UnionTree &tree = file.image->tree;
        return displayText(tree.paths().fullPath(tree.version(file.version).path));
    };
    if (!file.isFile())
        return failure(ErrorKind::Usage, file.isThere() ? name() : QString(), FileBlameWords::tr("not a regular file"));
    if (file.image->tree.size(file.version) > ComparedBytes)
        return failure(ErrorKind::Limit, name(), FileBlameWords::tr("larger than %1").arg(sizeText(ComparedBytes)));
    const Result<VersionContent> content = readVersion(file, ComparedBytes, job);
    if (!content)
        return tl::unexpected(content.error());
    if (isBinary(content->bytes))
        return failure(ErrorKind::Usage, name(), FileBlameWords::tr("not text"));
    return TextLines(content->bytes);
}

}

Result<FileBlame> blameFile(const FileVersion &file, const Job &job)
{
    const Result<TextLines> last = textOf(file, job);
    if (!last)
        return tl::unexpected(last.error());
    const UnionTree &tree = file.image->tree;
    std::vector<VersionId> versions;
    // Back to where the path was deleted, or came to be.
    for (VersionId id = tree.version(file.version).older, above = file.version;
         id.isValid() && tree.version(id).until == tree.version(above).layer; above = id, id = tree.version(id).older)
        versions.push_back(id);
    LineOrigins origins;
    DiffBudget budget(BlameComparisons, job);
    for (auto id = versions.rbegin(); id != versions.rend(); ++id) {
        const Result<TextLines> text = textOf({file.image, *id}, job);
        if (job.isCancelled())
            return Job::cancelled();
        if (text)
            origins.add(*text, tree.version(*id).layer.value, budget);
        else
            origins.restart();
    }
    origins.add(*last, tree.version(file.version).layer.value, budget);
    if (job.isCancelled())
        return Job::cancelled();
    FileBlame blame {last->bytes(), {}, origins.isCoarse()};
    blame.layers.reserve(origins.origins().size());
    for (const quint32 layer : origins.origins())
        blame.layers.push_back(LayerIndex(layer));
    return blame;
}

}
