// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginelisting.h"

#include "enginejson.h"
#include "engineproblem.h"

namespace stratoscope
{

namespace
{

QStringList listCommand(const Engine &engine, const QStringList &command)
{
    return command
        + QStringList {QStringLiteral("--no-trunc"), QStringLiteral("--format"),
            QString::fromLatin1(engineRow(engine.kind).listFormat)};
}

QStringList namesOf(const QJsonObject &record)
{
    QStringList names;
    for (const QJsonValue &name : record.value(QLatin1String("Names")).toArray())
        names.append(name.toString());
    if (!names.isEmpty())
        return names;
    const QString repository = record.value(QLatin1String("Repository")).toString();
    const QString tag = record.value(QLatin1String("Tag")).toString();
    const QString none = QStringLiteral("<none>");
    if (repository.isEmpty() || repository == none || tag.isEmpty() || tag == none)
        return {};
    return {repository + QLatin1Char(':') + tag};
}

std::optional<quint64> bytesOf(const QJsonValue &value)
{
    return value.isString() ? sizeOf(value.toString()) : numberOf(value);
}

QDateTime createdOf(const QJsonObject &record)
{
    const QDateTime seconds = timeOf(record.value(QLatin1String("Created")));
    return seconds.isValid() ? seconds : timeOf(record.value(QLatin1String("CreatedAt")));
}

EngineImage imageOf(const QJsonObject &record)
{
    return {
        textOf(record, {"Id", "ID"}), namesOf(record), bytesOf(record.value(QLatin1String("Size"))), createdOf(record)};
}

EngineContainer containerOf(const QJsonObject &record)
{
    EngineContainer container;
    container.id = textOf(record, {"Id", "ID"});
    container.name = textOf(record, {"Names", "Name"});
    container.image = textOf(record, {"Image", "ImageID"});
    container.imageId = textOf(record, {"ImageID"});
    container.status = textOf(record, {"Status"});
    const QString state = textOf(record, {"State"});
    // nerdctl has no state, only text.
    container.state = containerState(state.isEmpty() ? container.status.section(QLatin1Char(' '), 0, 0) : state);
    const QJsonValue size = record.value(QLatin1String("Size"));
    container.writableSize = size.isObject() ? numberOf(size.toObject().value(QLatin1String("rwSize"))) : bytesOf(size);
    container.created = createdOf(record);
    return container;
}

/** One row per image: docker lists one per name. */
std::vector<EngineImage> merged(const std::vector<QJsonObject> &records)
{
    std::vector<EngineImage> images;
    QHash<QString, std::size_t> known;
    for (const QJsonObject &record : records) {
        EngineImage image = imageOf(record);
        if (image.id.isEmpty())
            continue;
        const auto before = known.constFind(image.id);
        if (before == known.cend()) {
            known.insert(image.id, images.size());
            images.push_back(std::move(image));
        } else {
            images[*before].names += image.names;
            images[*before].names.removeDuplicates();
        }
    }
    return images;
}

Result<std::vector<QJsonObject>> records(
    const Engine &engine, const QStringList &command, const Job &job, int patienceMs = EnginePatienceMs)
{
    const Result<QByteArray> printed = askEngine(engine, listCommand(engine, command), job, patienceMs);
    if (!printed)
        return tl::unexpected(printed.error());
    Result<std::vector<QJsonObject>> read = readRecords(*printed, command.first());
    return read ? std::move(read) : tl::unexpected(read.error().in(engine.label()));
}

QString versionOf(const Engine &engine, const Job &job)
{
    const Result<QByteArray> printed
        = askEngine(engine, {QStringLiteral("version"), QStringLiteral("--format"), jsonFormat()}, job);
    const Result<QJsonObject> record = printed ? readRecord(*printed, {}) : tl::unexpected(printed.error());
    if (!record)
        return {};
    for (const char *part : {"Server", "Client"}) {
        const QJsonObject object = record->value(QLatin1String(part)).toObject();
        if (const QString version = textOf(object, {"Version"}); !version.isEmpty())
            return version;
    }
    return {};
}

}

QString bareImageId(const QString &id)
{
    const QString prefix = QStringLiteral("sha256:");
    return id.startsWith(prefix) ? id.mid(prefix.size()) : id;
}

ContainerState containerState(const QString &word)
{
    const QString state = word.toLower();
    const auto is = [&](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&](const char *one) { return state == QLatin1String(one); });
    };
    if (is({"running", "restarting", "up", "stopping", "removing"}))
        return ContainerState::Running;
    if (is({"paused", "pausing"}))
        return ContainerState::Paused;
    if (is({"exited", "stopped", "dead"}))
        return ContainerState::Exited;
    return is({"created", "configured", "initialized"}) ? ContainerState::Created : ContainerState::Unknown;
}

Result<std::vector<EngineContainer>> listContainers(const Engine &engine, bool sizes, const Job &job)
{
    QStringList command {QStringLiteral("ps"), QStringLiteral("--all")};
    if (sizes)
        command.append(QStringLiteral("--size"));
    const Result<std::vector<QJsonObject>> read
        = records(engine, command, job, sizes ? EngineLongPatienceMs : EnginePatienceMs);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<EngineContainer> containers;
    for (const QJsonObject &record : *read) {
        EngineContainer container = containerOf(record);
        if (!sizes)
            container.writableSize.reset();
        if (!container.id.isEmpty())
            containers.push_back(std::move(container));
    }
    return containers;
}

EngineListing listEngine(const Engine &engine, bool sizes, const Job &job)
{
    EngineListing listing;
    listing.engine = engine;
    const Result<std::vector<QJsonObject>> images = records(engine, {QStringLiteral("images")}, job);
    const Result<std::vector<EngineContainer>> containers
        = images ? listContainers(engine, sizes, job) : tl::unexpected(images.error());
    if (!containers) {
        listing.problem = containers.error();
        listing.isInstalled = !isNotInstalled(containers.error());
        return listing;
    }
    listing.images = merged(*images);
    listing.containers = *containers;
    listing.version = versionOf(engine, job);
    return listing;
}

}
