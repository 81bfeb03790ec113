// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "answeredtree.h"

#include "contenthashes.h"
#include "workers.h"

namespace stratoscope
{

Result<UnionTree> answeredTree(UnionTree tree, const std::vector<LoadedLayer> &layers, const Job &job)
{
    const std::vector<ContentQuestion> &questions = tree.questions();
    const ContentHash::Kind kind = hashKind(layers);
    std::vector<quint8> answers(questions.size(), 0);
    forEachSideBySide(questions.size(), WorkerPool::shared().width(), [&](std::size_t number) {
        if (job.isCancelled())
            return;
        const std::optional<ContentHash> before = contentHash(tree, layers, questions[number].before, kind, job);
        const std::optional<ContentHash> after
            = before ? contentHash(tree, layers, questions[number].after, kind, job) : std::nullopt;
        answers[number] = before && after && *before == *after ? 1 : 0;
    });
    if (job.isCancelled())
        return Job::cancelled();
    tree.answer(std::vector<bool>(answers.begin(), answers.end()));
    return tree;
}

}
