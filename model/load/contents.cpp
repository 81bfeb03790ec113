// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contents.h"

#include "upperfile.h"
#include "workers.h"

namespace stratoscope
{

namespace
{

/** The hash of the file that \a version stands for; empty where it cannot be read. */
std::optional<ContentHash> contentHash(
    const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version, const Job &job)
{
    const Inode inode = tree.inode(version);
    if (inode.hasHash)
        return inode.hash;
    const LoadedLayer &layer = layers[tree.inodeLayerIndex(version).value];
    Result<ByteSourcePtr> stream = layer.blob;
    quint64 offset = inode.dataOffset;
    if (!layer.blob) {
        stream = openUpperFile(layer.upperPath, tree.paths().fullPath(tree.version(version).path));
        offset = 0;
    } else if (layer.compression != Compression::None || inode.sparse) {
        // Hashed on the way through the layer where that was possible at all.
        return std::nullopt;
    }
    if (!stream)
        return std::nullopt;
    const Result<ContentHash> hash = hashContent(**stream, offset, inode.size, job);
    return hash ? std::optional(*hash) : std::nullopt;
}

}

Result<std::vector<bool>> answerQuestions(const UnionTree &tree, const std::vector<LoadedLayer> &layers, const Job &job)
{
    const std::vector<ContentQuestion> &questions = tree.questions();
    std::vector<quint8> answers(questions.size(), 0);
    forEachSideBySide(questions.size(), WorkerPool::shared().width(), [&](std::size_t number) {
        if (job.isCancelled())
            return;
        const std::optional<ContentHash> before = contentHash(tree, layers, questions[number].before, job);
        const std::optional<ContentHash> after
            = before ? contentHash(tree, layers, questions[number].after, job) : std::nullopt;
        answers[number] = before && after && *before == *after ? 1 : 0;
    });
    if (job.isCancelled())
        return Job::cancelled();

    return std::vector<bool>(answers.begin(), answers.end());
}

}
