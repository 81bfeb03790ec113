// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockercontainers.h"

#include "dockerrecord.h"
#include "fieldreader.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct DockerContainersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerContainers)
};

const QLatin1String Containers("containers");

/** The init layer that Docker puts between the image and the writable layer. */
void addInitLayer(Image &image, DockerLayers &layers, const QString &initId)
{
    if (initId.isEmpty())
        return;
    Layer layer;
    layer.isEnginesOwn = true;
    // Empty files that the engine mounts its own files over.
    layer.compressedSize = 0;
    layer.historyStep = image.config.history.size();
    image.config.history.push_back(initLayerStep());
    addStoredLayer(image, layer, layers.directory(initId));
}

Image imageOf(const SourceDraft &draft, const DockerRecord &record, DockerLayers &layers, const Digest &chain)
{
    const auto found = std::find_if(draft.images.begin(), draft.images.end(),
        [&](const Image &image) { return !image.container && image.id == record.imageId; });
    if (found != draft.images.end())
        return *found;
    Image gone;
    gone.id = record.imageId;
    addWarning(gone.warnings,
        DockerContainersWords::tr("this container's image is no longer in the storage, so there is no history"));
    layers.addChain(gone, chain);
    return gone;
}

void addContainer(SourceDraft &draft, DockerLayers &layers, ContainerBudget &budget, DockerRecord record)
{
    const QString mount = QStringLiteral("layerdb/mounts/%1/").arg(record.container.id);
    const StoredLayer upper = layers.directory(layers.value(mount + QStringLiteral("mount-id")));
    record.container.upper = upper.directory;
    const Digest chain = Digest::parse(layers.value(mount + QStringLiteral("parent"))).value_or(Digest());
    Image image = imageOf(draft, record, layers, chain);
    if (!budget.take(image))
        return draft.damage(DockerContainersWords::tr("container %1: too much data for all containers together")
                                .arg(record.container.name));
    image = containerImage(image, record.container, record.imageName);
    addInitLayer(image, layers, layers.value(mount + QStringLiteral("init-id")));
    if (!upper.problem.isEmpty())
        damage(image, DockerContainersWords::tr("writable layer: %1").arg(upper.problem));
    draft.images.push_back(std::move(image));
}

}

Result<void> readDockerContainers(SourceDraft &draft, const StorageRoot &root, DockerLayers &layers, const Job &job)
{
    if (root.folder(Containers) == StorageRoot::Folder::Missing)
        return {};
    const Result<QStringList> ids = root.list(Containers);
    if (!ids) {
        draft.damage(DockerContainersWords::tr("cannot list the containers: %1").arg(ids.error().message()));
        return {};
    }
    ContainerBudget budget;
    for (const QString &id : *ids) {
        if (job.isCancelled())
            return Job::cancelled();
        if (!draft.files().contains(dockerRecordMember(id)))
            continue;
        if (draft.images.size() >= limits::Images) {
            draft.damage(DockerContainersWords::tr("more than %1 images and containers; the rest are skipped")
                             .arg(limits::Images));
            break;
        }
        Result<DockerRecord> record = readDockerRecord(draft.documents, id, draft.warnings);
        if (record)
            addContainer(draft, layers, budget, std::move(*record));
        else
            draft.damage(DockerContainersWords::tr("container %1: %2").arg(id.left(12), record.error().message()));
    }
    return {};
}

}
