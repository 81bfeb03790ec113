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

/** True if the owners on disk are not what the container sees: then its directory cannot be shown as it is. */
bool mapsIds(const QJsonObject &record, const QString &upper)
{
    const QJsonObject host = record.value(QLatin1String("HostConfig")).toObject();
    if (!host.value(QLatin1String("IDMappings")).toObject().isEmpty())
        return true;
    // The layer's folder belongs to the engine: a rootless one, or one with mapped IDs, is another user.
    return QFileInfo(QFileInfo(upper).path()).ownerId() != 0;
}

/**
 * The upper directory, if it is an overlayfs one that can be read directly here: the engine may be on another machine,
 * use another driver, or be rootless, with shifted IDs and files owned by others.
 */
QString upperDirectoryOf(const QJsonObject &record)
{
    const QJsonObject driver = record.value(QLatin1String("GraphDriver")).toObject();
    const QString name = driver.value(QLatin1String("Name")).toString();
    const QString upper = driver.value(QLatin1String("Data")).toObject().value(QLatin1String("UpperDir")).toString();
    if ((name != QLatin1String("overlay") && name != QLatin1String("overlay2")) || ::geteuid() != 0)
        return {};
    const QFileInfo info(upper);
    // Do not trust the engine's answer: a layer's directory must be named "diff" and have a "link" next to it.
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
    // Passed to the engine later, so it must not look like an option.
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.:/@+-]*\\z"));
    if (!id.match(facts.id).hasMatch())
        return tl::unexpected(Error {ErrorKind::Damaged, engine.label(), name,
            ContainerFactsWords::tr("the engine did not report an ID for the container"), {}});
    if (!id.match(facts.imageId).hasMatch())
        return tl::unexpected(Error {ErrorKind::NotAnImage, engine.label(), name,
            ContainerFactsWords::tr("the container was not created from an image"), {}});
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
