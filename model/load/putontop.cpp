// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "putontop.h"

#include "answeredtree.h"
#include "unionbuilder.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct PutOnTopWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PutOnTop)
};

Result<UnionTree> treeOnTop(const UnionTree &below, LayerEntries entries, const Job &job)
{
    UnionBuilder builder(below);
    const auto applied = builder.apply(std::move(entries), job);
    return applied ? Result<UnionTree>(builder.finish()) : tl::unexpected(applied.error());
}

UnionTree treeWithoutTop(const UnionTree &whole)
{
    UnionBuilder builder(whole);
    builder.removeTop();
    return builder.finish();
}

bool hasWritableTop(const LoadedImage &image)
{
    return image.top().isValid() && image.isWritable(image.top());
}

}

LoadedImagePtr withoutTop(const LoadedImagePtr &image)
{
    if (!hasWritableTop(*image))
        return image;
    auto base = std::make_shared<LoadedImage>();
    base->source = image->source;
    base->imageNumber = image->imageNumber;
    base->layers = image->layers;
    base->layers.pop_back();
    base->tree = treeWithoutTop(image->tree);
    base->stats = imageStats(base->tree);
    base->warnings = image->warnings;
    base->foldedWarnings = image->foldedWarnings;
    return base;
}

Result<LoadedImagePtr> putOnTop(const LoadedImagePtr &base, ReadLayer top, const Job &job)
{
    if (hasWritableTop(*base))
        return failure(ErrorKind::Usage, {}, PutOnTopWords::tr("the image already has a writable layer"));
    auto image = std::make_shared<LoadedImage>();
    image->source = base->source;
    image->imageNumber = base->imageNumber;
    image->layers = base->layers;
    image->warnings = base->warnings;
    image->foldedWarnings = base->foldedWarnings;
    for (const QString &warning : top.warnings) {
        const QString text = PutOnTopWords::tr("layer %1: %2").arg(base->layers.size()).arg(warning);
        image->warnings.append(text);
        image->foldedWarnings.append(text);
    }
    image->layers.push_back(std::move(top.layer));
    image->layers.back().writable = true;
    const Result<UnionTree> open = treeOnTop(base->tree, std::move(top.entries), job);
    if (!open)
        return tl::unexpected(open.error());
    Result<UnionTree> tree = answeredTree(*open, image->layers, job);
    if (!tree)
        return tl::unexpected(tree.error());
    image->tree = std::move(*tree);
    image->stats = imageStats(image->tree);
    return LoadedImagePtr(std::move(image));
}

}
