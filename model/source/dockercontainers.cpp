// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockercontainers.h"

#include "fieldreader.h"
#include "json.h"
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

/** A container's config.v2.json. */
struct Record
{
    Container container;
    Digest imageId;
    QString imageName; ///< As given to docker run.
};

ContainerState stateOf(const FieldReader &state)
{
    if (state.flag(QStringLiteral("Paused")))
        return ContainerState::Paused;
    if (state.flag(QStringLiteral("Running")) || state.flag(QStringLiteral("Restarting")))
        return ContainerState::Running;
    // Go's zero time: never started.
    const bool everRan = state.time(QStringLiteral("StartedAt")).date().year() > 1;
    return everRan ? ContainerState::Exited : ContainerState::Created;
}

Record recordOf(const QString &id, const QJsonObject &json, QStringList &warnings)
{
    const FieldReader reader(json, {}, warnings);
    Record record;
    record.container.id = id;
    record.container.engine = QStringLiteral("docker");
    record.container.name = reader.text(QStringLiteral("Name"));
    if (record.container.name.startsWith(QLatin1Char('/')))
        record.container.name.remove(0, 1);
    if (record.container.name.isEmpty())
        record.container.name = id.left(12);
    record.container.state = stateOf(reader.reader(QStringLiteral("State")));
    record.imageId = Digest::parse(reader.text(QStringLiteral("Image"))).value_or(Digest());
    record.imageName = reader.reader(QStringLiteral("Config")).text(QStringLiteral("Image"));
    return record;
}

/** The init layer that Docker puts between the image and the writable layer. */
void addInitLayer(Image &image, DockerLayers &layers, const QString &initId)
{
    if (initId.isEmpty())
        return;
    HistoryStep step;
    step.createdBy = DockerContainersWords::tr("Docker's init layer: mount points such as /etc/hosts, /dev and /proc");
    Layer layer;
    // Empty files that the engine mounts its own files over.
    layer.compressedSize = 0;
    layer.historyStep = image.config.history.size();
    image.config.history.push_back(std::move(step));
    addStoredLayer(image, layer, layers.directory(initId));
}

Image imageOf(const SourceDraft &draft, const Record &record, DockerLayers &layers, const Digest &chain)
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

void addContainer(SourceDraft &draft, DockerLayers &layers, ContainerBudget &budget, Record record)
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
        const QString member = QStringLiteral("containers/%1/config.v2.json").arg(id);
        if (!draft.files().contains(member))
            continue;
        if (draft.images.size() >= limits::Images) {
            draft.damage(DockerContainersWords::tr("more than %1 images and containers; the rest are skipped")
                             .arg(limits::Images));
            break;
        }
        const Result<QJsonObject> json = draft.documents.read(member).and_then(
            [&](const QByteArray &bytes) { return parseJsonObject(bytes, member); });
        if (json)
            addContainer(draft, layers, budget, recordOf(id, *json, draft.warnings));
        else
            draft.damage(DockerContainersWords::tr("container %1: %2").arg(id.left(12), json.error().message()));
    }
    return {};
}

}
