// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerfacts.h"

#include "enginejson.h"
#include "enginelisting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

namespace stratoscope
{

namespace
{

struct ContainerFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerFacts)
};

Result<QJsonObject> inspect(const Engine &engine, const QString &what, const QString &name, const Job &job)
{
    const Result<QByteArray> printed
        = askEngine(engine, {what, QStringLiteral("inspect"), QStringLiteral("--format"), jsonFormat(), name}, job);
    if (!printed) {
        Error error = printed.error();
        error.entry = name;
        return tl::unexpected(error);
    }
    const Result<QJsonObject> record = readRecord(*printed, name);
    return record ? record : tl::unexpected(record.error().in(engine.label()));
}

/** True if IDs in the container's files are not those that it sees: then its directory does not say what is in it. */
bool mapsIds(const QJsonObject &record, const QString &upper)
{
    const QJsonObject host = record.value(QLatin1String("HostConfig")).toObject();
    if (!host.value(QLatin1String("IDMappings")).toObject().isEmpty())
        return true;
    // The layer's folder belongs to the engine: one without root, and one with its IDs mapped, is somebody else.
    return QFileInfo(QFileInfo(upper).path()).ownerId() != 0;
}

/**
 * The upper directory, where it is one in overlayfs's form that can be read here and as it is: the engine may be on
 * another machine, use another driver, or be rootless, where IDs are shifted and files belong to others.
 */
QString upperDirectoryOf(const QJsonObject &record)
{
    const QJsonObject driver = record.value(QLatin1String("GraphDriver")).toObject();
    const QString name = driver.value(QLatin1String("Name")).toString();
    const QString upper = driver.value(QLatin1String("Data")).toObject().value(QLatin1String("UpperDir")).toString();
    if ((name != QLatin1String("overlay") && name != QLatin1String("overlay2")) || ::geteuid() != 0)
        return {};
    const QFileInfo info(upper);
    // What an engine claims is not believed: a layer's directory is called "diff" and stands beside a "link".
    const bool isLayer = info.isAbsolute() && info.fileName() == QLatin1String("diff") && info.isDir()
        && !info.isSymLink() && QFileInfo::exists(info.path() + QStringLiteral("/link"));
    return isLayer && !mapsIds(record, upper) ? upper : QString();
}

QByteArrayList mountsOf(const QJsonObject &record)
{
    QByteArrayList mounts;
    for (const QJsonValue &mount : record.value(QLatin1String("Mounts")).toArray()) {
        const QString place = mount.toObject().value(QLatin1String("Destination")).toString();
        if (place.startsWith(QLatin1Char('/')))
            mounts.append(place.toUtf8());
    }
    return mounts;
}

}

Result<ContainerFacts> inspectContainer(const Engine &engine, const QString &name, const Job &job)
{
    const Result<QJsonObject> record = inspect(engine, QStringLiteral("container"), name, job);
    if (!record)
        return tl::unexpected(record.error());
    ContainerFacts facts;
    facts.id = textOf(*record, {"Id", "ID"});
    facts.name = textOf(*record, {"Name"});
    if (facts.name.startsWith(QLatin1Char('/')))
        facts.name.remove(0, 1);
    facts.imageId = textOf(*record, {"Image"});
    facts.imageName = textOf(*record, {"ImageName"});
    if (facts.imageName.isEmpty())
        facts.imageName = textOf(record->value(QLatin1String("Config")).toObject(), {"Image"});
    facts.state = containerState(textOf(record->value(QLatin1String("State")).toObject(), {"Status"}));
    facts.upperDirectory = upperDirectoryOf(*record);
    facts.mounts = mountsOf(*record);
    // Handed on to the engine again, where it must not be an option.
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.:/@+-]*\\z"));
    if (!id.match(facts.id).hasMatch())
        return tl::unexpected(
            Error {ErrorKind::Damaged, engine.label(), name, ContainerFactsWords::tr("the engine tells no ID of the container"), {}});
    if (!id.match(facts.imageId).hasMatch())
        return tl::unexpected(Error {
            ErrorKind::NotAnImage, engine.label(), name, ContainerFactsWords::tr("the container was not made from an image"), {}});
    return facts;
}

Result<ImageFacts> inspectImage(const Engine &engine, const QString &name, const Job &job)
{
    const Result<QJsonObject> record = inspect(engine, QStringLiteral("image"), name, job);
    if (!record)
        return tl::unexpected(record.error());
    ImageFacts facts;
    facts.id = textOf(*record, {"Id", "ID"});
    for (const QJsonValue &tag : record->value(QLatin1String("RepoTags")).toArray())
        facts.names.append(tag.toString());
    facts.size = numberOf(record->value(QLatin1String("Size")));
    return facts;
}

}
