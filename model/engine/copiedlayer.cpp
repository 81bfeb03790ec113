// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copiedlayer.h"

#include "copyplan.h"
#include "layercopier.h"

namespace stratoscope
{

namespace
{

/** Number of engine calls beyond which reading the container's whole file system is faster. */
constexpr std::size_t MostCalls = 100;

Result<CopiedLayer> copyAll(
    const Engine &engine, const ContainerFacts &container, const ContainerDiff &diff, const Job &job)
{
    Result<LayerCopier> copier = LayerCopier::create(engine, container.id, diff, job);
    if (!copier)
        return tl::unexpected(copier.error());
    if (const Result<void> taken = copier->takeExport(); !taken)
        return tl::unexpected(taken.error());
    return copier->finish();
}

/** Empty if a path is missing: then a name contains a line break, or the container is changing files meanwhile. */
Result<std::optional<CopiedLayer>> copyOneByOne(const Engine &engine, const ContainerFacts &container,
    const ContainerDiff &diff, const CopyPlan &plan, const Job &job)
{
    Result<LayerCopier> copier = LayerCopier::create(engine, container.id, diff, job);
    if (!copier)
        return tl::unexpected(copier.error());
    for (const CopyTask &task : plan.copies) {
        const Result<void> taken = copier->takeCopy(task);
        if (!taken && taken.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(taken.error());
        if (!taken)
            return std::optional<CopiedLayer>();
    }
    for (const QByteArray &path : plan.deleted) {
        const Result<bool> isThere = copier->isThere(path);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            return std::optional<CopiedLayer>();
    }
    const Result<CopiedLayer> layer = copier->finish();
    return layer ? Result<std::optional<CopiedLayer>>(*layer) : tl::unexpected(layer.error());
}

}

Result<CopiedLayer> copyLayer(
    const Engine &engine, const ContainerFacts &container, const ContainerDiff &diff, const Job &job)
{
    const CopyPlan plan = planCopies(diff, container.mounts);
    const bool isFew = plan.copies.size() + plan.deleted.size() <= MostCalls;
    if (!engineRow(engine.kind).copyFollowsLinks && diff.isCertain && isFew) {
        Result<std::optional<CopiedLayer>> copied = copyOneByOne(engine, container, diff, plan, job);
        if (!copied)
            return tl::unexpected(copied.error());
        if (*copied)
            return std::move(**copied);
    }
    return copyAll(engine, container, diff, job);
}

}
