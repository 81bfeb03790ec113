// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containersstorage.h"

#include "containersimages.h"
#include "fieldreader.h"
#include "json.h"
#include "podmanstates.h"
#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContainersStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainersStorage)
};

/** The containers of one storage. */
class Reading
{
public:
    Reading(SourceDraft &draft, const StorageRoot &root, const Job &job)
        : m_draft(draft)
        , m_root(root)
        , m_layers(draft, root)
        , m_job(job)
    {
    }

    Result<void> read();

private:
    Result<void> readContainers(const QString &member);
    void addContainer(const FieldReader &record);
    Image imageOf(const QString &imageId, const QString &layer) const;

    SourceDraft &m_draft;
    const StorageRoot &m_root;
    ContainersLayers m_layers;
    const Job &m_job;
    QHash<QString, std::size_t> m_images; ///< Into SourceDraft::images, by the storage's ID.
    QHash<QString, ContainerState> m_states; ///< By container ID; empty but for podman.
    ContainerBudget m_budget;
};

Result<void> Reading::read()
{
    Result<QHash<QString, ContainerState>> states = podmanStates(m_root, m_draft.warnings, m_job);
    if (!states)
        return tl::unexpected(states.error());
    m_states = std::move(*states);
    return readContainersImages(m_draft, m_layers, m_images, m_job)
        .and_then([this] { return readContainers(QStringLiteral("overlay-containers/containers.json")); })
        .and_then([this] { return readContainers(QStringLiteral("overlay-containers/volatile-containers.json")); });
}

Result<void> Reading::readContainers(const QString &member)
{
    if (!m_draft.files().contains(member))
        return {};
    const Result<QJsonDocument> json
        = m_draft.documents.read(member).and_then([&](const QByteArray &bytes) { return parseJson(bytes, member); });
    if (!json) {
        m_draft.damage(
            ContainersStorageWords::tr("cannot read the list of containers: %1").arg(json.error().message()));
        return {};
    }
    const QJsonArray records = json->array();
    for (const QJsonValue &value : records) {
        if (m_job.isCancelled())
            return Job::cancelled();
        if (m_draft.images.size() >= limits::Images) {
            m_draft.damage(ContainersStorageWords::tr("more than %1 images and containers; the rest are skipped")
                               .arg(limits::Images));
            break;
        }
        addContainer(FieldReader(value.toObject(), QStringLiteral("containers.json"), m_draft.warnings));
    }
    return {};
}

Image Reading::imageOf(const QString &imageId, const QString &layer) const
{
    const auto known = m_images.constFind(imageId);
    if (known != m_images.constEnd())
        return m_draft.images[*known];
    Image gone;
    gone.id = Digest::parse(QStringLiteral("sha256:") + imageId).value_or(Digest());
    addWarning(gone.warnings,
        ContainersStorageWords::tr("this container's image is not in the storage, so there is no history"));
    m_layers.addLayers(gone, m_layers.parent(layer));
    return gone;
}

void Reading::addContainer(const FieldReader &record)
{
    Container container;
    container.id = record.text(QStringLiteral("id"));
    if (!isStorageName(container.id))
        return;
    container.name = record.texts(QStringLiteral("names")).value(0, container.id.left(12));
    container.engine = QStringLiteral("containers-storage");
    container.state = m_states.value(container.id, ContainerState::Unknown);
    const QString layer = record.text(QStringLiteral("layer"));
    const StoredLayer upper = m_layers.directory(layer);
    container.upper = upper.directory;
    const Image base = imageOf(record.text(QStringLiteral("image")), layer);
    if (!m_budget.take(base))
        return m_draft.damage(
            ContainersStorageWords::tr("container %1: too much data for all containers together").arg(container.name));
    // The engine's own JSON document, embedded as a string.
    const QByteArray metadata = record.text(QStringLiteral("metadata")).toUtf8();
    const QString imageName = parseJsonObject(metadata, QStringLiteral("metadata"))
                                  .value_or(QJsonObject())
                                  .value(QLatin1String("image-name"))
                                  .toString();
    Image image = containerImage(base, container, imageName);
    if (!upper.problem.isEmpty())
        damage(image, ContainersStorageWords::tr("writable layer: %1").arg(upper.problem));
    m_draft.images.push_back(std::move(image));
}

}

Result<void> readContainersStorage(SourceDraft &draft, const StorageRoot &root, const Job &job)
{
    return Reading(draft, root, job).read();
}

}
