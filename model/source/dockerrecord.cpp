// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerrecord.h"

#include "fieldreader.h"
#include "json.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DockerRecordWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerContainers)
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

DockerRecord recordOf(const QString &id, const QJsonObject &json, QStringList &warnings)
{
    const FieldReader reader(json, {}, warnings);
    DockerRecord record = unknownDockerRecord(id);
    QString name = reader.text(QStringLiteral("Name"));
    if (name.startsWith(QLatin1Char('/')))
        name.remove(0, 1);
    if (!name.isEmpty())
        record.container.name = name;
    record.container.state = stateOf(reader.reader(QStringLiteral("State")));
    record.imageId = Digest::parse(reader.text(QStringLiteral("Image"))).value_or(Digest());
    record.imageName = reader.reader(QStringLiteral("Config")).text(QStringLiteral("Image"));
    return record;
}

}

QString dockerRecordMember(const QString &id)
{
    return QStringLiteral("containers/%1/config.v2.json").arg(id);
}

DockerRecord unknownDockerRecord(const QString &id)
{
    DockerRecord record;
    record.container.id = id;
    record.container.engine = QStringLiteral("docker");
    record.container.name = id.left(12);
    return record;
}

Result<DockerRecord> readDockerRecord(Documents &documents, const QString &id, QStringList &warnings)
{
    const QString member = dockerRecordMember(id);
    return documents.read(member)
        .and_then([&](const QByteArray &bytes) { return parseJsonObject(bytes, member); })
        .map([&](const QJsonObject &json) { return recordOf(id, json, warnings); });
}

HistoryStep initLayerStep()
{
    HistoryStep step;
    step.createdBy = DockerRecordWords::tr("Docker's init layer: mount points such as /etc/hosts, /dev and /proc");
    return step;
}

}
