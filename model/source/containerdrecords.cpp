// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdrecords.h"

#include "boltvarint.h"
#include "readlimits.h"

namespace stratoscope
{

namespace
{

QString valueText(const std::optional<BoltItem> &item)
{
    return item ? QString::fromUtf8(item->value) : QString();
}

/** The items of the bucket \a key in \a parent. */
std::vector<BoltItem> itemsBelow(BoltFile &file, const BoltBucket &parent, QByteArrayView key)
{
    const std::optional<BoltItem> item = file.find(parent, key);
    return item && item->bucket ? file.items(*item->bucket) : std::vector<BoltItem>();
}

void addImages(BoltFile &file, const BoltBucket &space, ContainerdRecords &records)
{
    for (const BoltItem &item : itemsBelow(file, space, "images")) {
        const std::optional<BoltItem> target = item.bucket ? file.find(*item.bucket, "target") : std::nullopt;
        if (!target || !target->bucket || records.images.size() >= limits::ArchiveMembers)
            continue;
        ContainerdImage image;
        image.name = QString::fromUtf8(item.key);
        image.digest = valueText(file.find(*target->bucket, "digest"));
        image.mediaType = valueText(file.find(*target->bucket, "mediatype"));
        if (const std::optional<BoltItem> size = file.find(*target->bucket, "size"))
            image.size = signedVarint(size->value);
        records.images.push_back(std::move(image));
    }
}

ContainerdContainer containerOf(BoltFile &file, const BoltItem &item)
{
    ContainerdContainer container;
    container.id = QString::fromUtf8(item.key);
    container.image = valueText(file.find(*item.bucket, "image"));
    container.snapshotter = valueText(file.find(*item.bucket, "snapshotter"));
    if (const std::optional<BoltItem> key = file.find(*item.bucket, "snapshotKey"))
        container.snapshotKey = key->value;
    for (const BoltItem &label : itemsBelow(file, *item.bucket, "labels"))
        container.labels.insert(QString::fromUtf8(label.key), QString::fromUtf8(label.value));
    return container;
}

void addContainers(BoltFile &file, const QString &name, const BoltBucket &space, ContainerdRecords &records)
{
    for (const BoltItem &item : itemsBelow(file, space, "containers")) {
        if (!item.bucket || records.containers.size() >= limits::ArchiveMembers)
            continue;
        records.containers.push_back(containerOf(file, item));
        records.containers.back().space = name;
    }
}

void addSnapshots(BoltFile &file, const QString &name, const BoltBucket &space, ContainerdRecords &records)
{
    for (const BoltItem &snapshotter : itemsBelow(file, space, "snapshots")) {
        for (const BoltItem &item : snapshotter.bucket ? file.items(*snapshotter.bucket) : std::vector<BoltItem>()) {
            const std::optional<BoltItem> own = item.bucket ? file.find(*item.bucket, "name") : std::nullopt;
            if (own && records.snapshots.size() < limits::ArchiveMembers)
                records.snapshots.push_back({name, QString::fromUtf8(snapshotter.key), item.key, own->value});
        }
    }
}

}

ContainerdRecords readContainerdRecords(BoltFile &file)
{
    ContainerdRecords records;
    for (const BoltItem &space : itemsBelow(file, file.root(), "v1")) {
        if (!space.bucket)
            continue;
        const QString name = QString::fromUtf8(space.key);
        addImages(file, *space.bucket, records);
        addContainers(file, name, *space.bucket, records);
        addSnapshots(file, name, *space.bucket, records);
    }
    records.problems = file.problems();
    return records;
}

}
