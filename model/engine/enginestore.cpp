// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginestore.h"

#include "enginejson.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** A command line has room for many more, but an answer about all of them has to fit. */
constexpr std::size_t InspectedAtOnce = 250;
constexpr std::size_t MostInspected = 4000;
constexpr qsizetype MostStoredLayers = 512;

QString platformOf(const QJsonObject &record)
{
    const QString system = textOf(record, {"Os"});
    const QString architecture = textOf(record, {"Architecture"});
    return system.isEmpty() || architecture.isEmpty() ? QString() : system + QLatin1Char('/') + architecture;
}

void takeRecord(StoredImage &stored, const QJsonObject &record)
{
    const QJsonArray layers = record.value(QLatin1String("RootFS")).toObject().value(QLatin1String("Layers")).toArray();
    if (layers.size() > MostStoredLayers)
        return;
    std::vector<Digest> diffIds;
    for (const QJsonValue &layer : layers) {
        const Result<Digest> digest = Digest::parse(layer.toString());
        if (!digest)
            return;
        diffIds.push_back(*digest);
    }
    stored.diffIds = std::move(diffIds);
    stored.platform = platformOf(record);
    if (const std::optional<quint64> size = numberOf(record.value(QLatin1String("Size"))))
        stored.image.size = size;
    if (const QDateTime created = timeOf(record.value(QLatin1String("Created"))); created.isValid())
        stored.image.created = created;
}

/** An ID that the engine printed goes back as an argument: it must not look like an option. */
bool isPlainId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:sha256:)?[0-9a-f]{6,64}\\z"));
    return form.match(id).hasMatch();
}

void inspectSome(const Engine &engine, const std::vector<StoredImage *> &some, const Job &job)
{
    QStringList command {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"), jsonFormat()};
    for (const StoredImage *stored : some)
        command.append(stored->image.id);
    const Result<QByteArray> printed = askEngine(engine, command, job, EngineLongPatienceMs);
    const Result<std::vector<QJsonObject>> records
        = printed ? readRecords(*printed, engine.label()) : tl::unexpected(printed.error());
    // They come in the order that was asked for. An image that is gone by now makes the answer shorter: then nobody
    // knows.
    if (!records || records->size() != some.size())
        return;
    for (std::size_t i = 0; i < some.size(); ++i)
        takeRecord(*some[i], (*records)[i]);
}

/** True if \a container is one of \a image: what the engine prints of that is an ID, or a name as somebody gave it. */
bool usesImage(const EngineContainer &container, const EngineImage &image)
{
    constexpr qsizetype ShortestId = 12;
    const QString own = bareImageId(image.id);
    if (!container.imageId.isEmpty())
        return own == bareImageId(container.imageId);
    const QString name = container.image;
    const bool isId = bareImageId(name).size() >= ShortestId && own.startsWith(bareImageId(name));
    return isId || image.names.contains(name) || image.names.contains(name + QLatin1String(":latest"));
}

void noteContainers(StoredImage &stored, const std::vector<EngineContainer> &containers)
{
    for (const EngineContainer &container : containers) {
        if (usesImage(container, stored.image))
            stored.containers.append(container.name.isEmpty() ? container.id.left(12) : container.name);
    }
}

}

EngineStore readEngineStore(const Engine &engine, const Job &job)
{
    EngineStore store;
    store.engine = engine;
    EngineListing listing = listEngine(engine, false, job);
    store.problem = listing.problem;
    store.isInstalled = listing.isInstalled;
    for (EngineImage &image : listing.images)
        store.images.push_back({std::move(image), {}, {}, {}});
    for (StoredImage &stored : store.images)
        noteContainers(stored, listing.containers);
    std::vector<StoredImage *> some;
    for (std::size_t i = 0; i < std::min(store.images.size(), MostInspected) && !job.isCancelled(); ++i) {
        if (isPlainId(store.images[i].image.id))
            some.push_back(&store.images[i]);
        if (some.size() == InspectedAtOnce || i + 1 == std::min(store.images.size(), MostInspected)) {
            if (!some.empty())
                inspectSome(engine, some, job);
            some.clear();
        }
    }
    return store;
}

std::vector<EngineStore> readEngineStores(const EnginePrograms &programs, const Job &job)
{
    std::vector<EngineStore> stores;
    for (const EngineKind kind : AllKinds<EngineKind>) {
        if (programs.of(kind).isEmpty())
            continue;
        for (const Engine &engine : enginesOf(kind, programs, job)) {
            if (!job.isCancelled())
                stores.push_back(readEngineStore(engine, job));
        }
    }
    return stores;
}

}
