// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdcontainers.h"

#include "dockerrecord.h"
#include "fieldreader.h"
#include "imagename.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ContainerdContainersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerdContainers)
};

using Place = ContainerdSnapshots::Place;

/** A container and the snapshot that is its writable layer. */
struct MountedContainer
{
    Container container;
    QString imageName;
    Place place;
};

Digest chainOf(const Place &place)
{
    return Digest::parse(QString::fromLatin1(ContainerdSnapshots::key(place))).value_or(Digest());
}

/** True for the mount points that Docker puts below a container's own layer. */
bool isInit(const Place &place)
{
    return place.name.endsWith("-init");
}

/** Puts the directory of a snapshot below layer \a next of \a image, and if it is Docker's a step that says so. */
void insertStoredLayer(Image &image, std::size_t next, const StoredLayer &stored, bool isDockers)
{
    Layer layer;
    layer.hostDirectory = stored.directory;
    layer.isEnginesOwn = isDockers;
    if (!stored.problem.isEmpty())
        damage(image, ContainerdContainersWords::tr("layer %1: %2").arg(next).arg(stored.problem));
    if (isDockers) {
        std::vector<HistoryStep> &history = image.config.history;
        const bool isTop = next >= image.layers.size() || !image.layers[next].historyStep;
        const std::size_t step = isTop ? history.size() : std::min(*image.layers[next].historyStep, history.size());
        history.insert(history.begin() + std::ptrdiff_t(step), initLayerStep());
        for (Layer &other : image.layers) {
            if (other.historyStep && *other.historyStep >= step)
                ++*other.historyStep;
        }
        layer.historyStep = step;
        layer.compressedSize = 0; // Empty files that the engine mounts its own files over.
    }
    image.layers.insert(image.layers.begin() + std::ptrdiff_t(next), std::move(layer));
}

/** What people call a container: by nerdctl's name, or by its pod's in Kubernetes. */
QString containerName(const ContainerdContainer &container)
{
    const QString name = container.labels.value(QStringLiteral("nerdctl/name"));
    if (!name.isEmpty())
        return name;
    const QString pod = container.labels.value(QStringLiteral("io.kubernetes.pod.name"));
    if (!pod.isEmpty()) {
        const QString inPod = container.labels.value(QStringLiteral("io.kubernetes.container.name"));
        return pod + QLatin1Char('/') + (inPod.isEmpty() ? QStringLiteral("sandbox") : inPod);
    }
    constexpr qsizetype LongestName = 63; // Longer is what nobody has typed.
    return container.id.size() > LongestName ? container.id.left(12) : container.id;
}

/** The containers of one store. */
class ContainerdReading
{
public:
    ContainerdReading(SourceDraft &draft, const ContainerdRecords &records, const ContainerdSnapshots &snapshots)
        : m_draft(draft)
        , m_records(records)
        , m_snapshots(snapshots)
    {
    }

    Result<void> read(const QString &docker, const Job &job);

private:
    std::vector<MountedContainer> ownContainers() const;
    std::vector<MountedContainer> dockersContainers(const QString &docker);
    void add(const MountedContainer &mounted);
    std::vector<Place> chainBelow(const Place &place) const;
    const Image *imageOn(const std::vector<Place> &chain, const QString &imageName) const;
    Image goneImage(const std::vector<Place> &chain) const;
    void insertOwnLayers(Image &image, const std::vector<Place> &chain) const;

    SourceDraft &m_draft;
    const ContainerdRecords &m_records;
    const ContainerdSnapshots &m_snapshots;
    ContainerBudget m_budget;
};

Result<void> ContainerdReading::read(const QString &docker, const Job &job)
{
    std::vector<MountedContainer> all = ownContainers();
    const std::vector<MountedContainer> dockers = dockersContainers(docker);
    all.insert(all.end(), dockers.begin(), dockers.end());
    for (const MountedContainer &mounted : all) {
        if (job.isCancelled())
            return Job::cancelled();
        if (m_draft.images.size() >= limits::Images) {
            m_draft.damage(ContainerdContainersWords::tr("more than %1 images and containers; the rest are skipped")
                               .arg(limits::Images));
            break;
        }
        add(mounted);
    }
    return {};
}

std::vector<MountedContainer> ContainerdReading::ownContainers() const
{
    std::vector<MountedContainer> found;
    for (const ContainerdContainer &record : m_records.containers) {
        // Those of Docker are listed by Docker.
        if (record.snapshotKey.isEmpty())
            continue;
        MountedContainer mounted;
        mounted.container.id = record.id;
        mounted.container.name = containerName(record);
        mounted.container.engine = QStringLiteral("containerd");
        mounted.imageName = record.image;
        mounted.place = m_snapshots.find(record.space, record.snapshotter, record.snapshotKey);
        found.push_back(std::move(mounted));
    }
    return found;
}

/** Docker names a container's snapshot after it, and the one of mount points below it with "-init" behind. */
std::vector<MountedContainer> ContainerdReading::dockersContainers(const QString &docker)
{
    const Result<StorageRoot> root
        = docker.isEmpty() ? failure(ErrorKind::NotFound, {}, {}) : StorageRoot::open(docker);
    Documents documents(root ? root->files() : m_draft.documents.files());
    std::vector<MountedContainer> found;
    for (const ContainerdSnapshot &snapshot : m_records.snapshots) {
        const Place place {snapshot.snapshotter, snapshot.name};
        const QString id = QString::fromLatin1(snapshot.key);
        const bool isDockers = ContainerdSnapshots::key(m_snapshots.parent(place)) == snapshot.key + "-init";
        if (!isDockers || !isStorageName(id) || !m_snapshots.isWritable(place))
            continue;
        const DockerRecord record = root
            ? readDockerRecord(documents, id, m_draft.warnings).value_or(unknownDockerRecord(id))
            : unknownDockerRecord(id);
        found.push_back({record.container, record.imageName, place});
    }
    return found;
}

/** The snapshots that a container's own is on, bottom first. */
std::vector<Place> ContainerdReading::chainBelow(const Place &place) const
{
    std::vector<Place> chain;
    for (Place at = m_snapshots.parent(place); !at.name.isEmpty() && chain.size() < limits::Layers;
         at = m_snapshots.parent(at))
        chain.push_back(at);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/** The image whose topmost layer is the highest in \a chain, by the name \a imageName if it has that; null if it is
 *  gone. */
const Image *ContainerdReading::imageOn(const std::vector<Place> &chain, const QString &imageName) const
{
    const auto top
        = std::find_if(chain.rbegin(), chain.rend(), [](const Place &place) { return !chainOf(place).isEmpty(); });
    const Digest chainId = top == chain.rend() ? Digest() : chainOf(*top);
    const QString name = familiarName(imageName);
    const Image *found = nullptr;
    for (const Image &image : m_draft.images) {
        if (image.container || image.artifact)
            continue;
        const bool isNamed = !name.isEmpty() && image.names.contains(name);
        const bool fits = image.layers.empty() ? chainId.isEmpty() && isNamed
                                               : !chainId.isEmpty() && image.layers.back().chainId == chainId;
        if (fits && (!found || isNamed))
            found = &image;
    }
    return found;
}

Image ContainerdReading::goneImage(const std::vector<Place> &chain) const
{
    Image gone;
    addWarning(gone.warnings,
        ContainerdContainersWords::tr("this container's image is no longer in the storage, so there is no history"));
    for (const Place &place : chain) {
        if (chainOf(place).isEmpty())
            continue;
        Layer layer;
        layer.chainId = chainOf(place);
        addStoredLayer(gone, layer, m_snapshots.directory(place));
    }
    return gone;
}

/** Adds those of \a chain that are no layers of \a image: Docker puts mount points below each of its containers, and
 *  those below the ones that it built an image with stay where they are. */
void ContainerdReading::insertOwnLayers(Image &image, const std::vector<Place> &chain) const
{
    std::size_t next = 0;
    for (const Place &place : chain) {
        const Digest chainId = chainOf(place);
        const auto layer = std::find_if(image.layers.begin() + std::ptrdiff_t(next), image.layers.end(),
            [&](const Layer &one) { return !chainId.isEmpty() && one.chainId == chainId; });
        if (layer != image.layers.end())
            next = std::size_t(layer - image.layers.begin()) + 1;
        else if (chainId.isEmpty())
            insertStoredLayer(image, next++, m_snapshots.directory(place), isInit(place));
    }
}

void ContainerdReading::add(const MountedContainer &mounted)
{
    const std::vector<Place> chain = chainBelow(mounted.place);
    const Image *known = imageOn(chain, mounted.imageName);
    Image image = known ? *known : goneImage(chain);
    Container container = mounted.container;
    if (!m_budget.take(image)) {
        return m_draft.damage(ContainerdContainersWords::tr("container %1: too much data for all containers together")
                                  .arg(container.name));
    }
    const StoredLayer upper = m_snapshots.directory(mounted.place);
    const bool isView = upper.problem.isEmpty() && !m_snapshots.isWritable(mounted.place);
    container.upper = isView ? QString() : upper.directory;
    image = containerImage(image, container, mounted.imageName);
    insertOwnLayers(image, chain);
    if (chain.size() >= limits::Layers)
        damage(image,
            ContainerdContainersWords::tr("it has more than %1 layers, or they form a loop").arg(limits::Layers));
    if (!upper.problem.isEmpty())
        damage(image, ContainerdContainersWords::tr("writable layer: %1").arg(upper.problem));
    m_draft.images.push_back(std::move(image));
}

}

Result<void> readContainerdContainers(SourceDraft &draft, const ContainerdRecords &records,
    const ContainerdSnapshots &snapshots, const QString &docker, const Job &job)
{
    return ContainerdReading(draft, records, snapshots).read(docker, job);
}

}
