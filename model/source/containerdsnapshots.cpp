// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdsnapshots.h"

#include "boltvarint.h"
#include "bytes.h"
#include "fieldreader.h"
#include "settledbolt.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContainerdSnapshotsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerdSnapshots)
};

/** Those that keep each layer in a directory of its own, in overlayfs format. */
const QStringList ReadableSnapshotters {QStringLiteral("overlayfs"), QStringLiteral("fuse-overlayfs")};

/** containerd's kinds of snapshots; the others are views and committed ones. */
constexpr char ActiveKind = 2;

QString snapshotterFolder(const QString &snapshotter)
{
    return QStringLiteral("io.containerd.snapshotter.v1.") + snapshotter;
}

QByteArray placeKey(const QString &space, const QString &snapshotter, const QByteArray &key)
{
    return space.toUtf8() + '\0' + snapshotter.toUtf8() + '\0' + key;
}

}

ContainerdSnapshots::ContainerdSnapshots(const StorageRoot &root)
    : m_root(&root)
{
}

Result<ContainerdSnapshots> ContainerdSnapshots::read(
    const StorageRoot &root, const ContainerdRecords &records, const Job &job)
{
    ContainerdSnapshots snapshots(root);
    for (const ContainerdSnapshot &snapshot : records.snapshots) {
        const Place place {snapshot.snapshotter, snapshot.name};
        snapshots.m_places.insert(placeKey(snapshot.space, snapshot.snapshotter, snapshot.key), place);
        if (!ReadableSnapshotters.contains(snapshot.snapshotter))
            continue;
        if (snapshot.key.startsWith("sha256:") && !snapshots.m_layers.contains(snapshot.key))
            snapshots.m_layers.insert(snapshot.key, place);
        if (snapshots.m_records.contains(snapshot.snapshotter))
            continue;
        if (const Result<void> done = snapshots.readSnapshotter(snapshot.snapshotter, job); !done)
            return tl::unexpected(done.error());
    }
    return snapshots;
}

Result<void> ContainerdSnapshots::readSnapshotter(const QString &snapshotter, const Job &job)
{
    const QString member = snapshotterFolder(snapshotter) + QStringLiteral("/metadata.db");
    const Result<Records> records = readSettledBolt<Records>([&] { return m_root->files()->open(member); },
        [this](BoltFile &file) { return recordsOf(file, m_problems); }, job);
    if (!records && records.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(records.error());
    if (!records)
        addWarning(m_problems,
            ContainerdSnapshotsWords::tr("cannot read the list of snapshots: %1").arg(records.error().message()));
    m_records.insert(snapshotter, records.value_or(Records()));
    return {};
}

ContainerdSnapshots::Records ContainerdSnapshots::recordsOf(BoltFile &file, QStringList &problems)
{
    Records records;
    const std::optional<BoltItem> version = file.find(file.root(), "v1");
    const std::optional<BoltItem> all
        = version && version->bucket ? file.find(*version->bucket, "snapshots") : std::nullopt;
    for (const BoltItem &item : all && all->bucket ? file.items(*all->bucket) : std::vector<BoltItem>()) {
        if (!item.bucket)
            continue;
        Record record;
        for (const BoltItem &field : file.items(*item.bucket)) {
            if (field.key == "id")
                record.id = unsignedVarint(field.value).value_or(0);
            else if (field.key == "parent")
                record.parent = field.value;
            else if (field.key == "kind")
                record.isWritable = field.value == QByteArray(1, ActiveKind);
        }
        records.insert(item.key, record);
    }
    for (const QString &problem : file.problems())
        addWarning(problems, ContainerdSnapshotsWords::tr("the list of snapshots is damaged: %1").arg(problem));
    return records;
}

ContainerdSnapshots::Place ContainerdSnapshots::find(
    const QString &space, const QString &snapshotter, const QByteArray &key) const
{
    return m_places.value(placeKey(space, snapshotter, key), {snapshotter, {}});
}

ContainerdSnapshots::Place ContainerdSnapshots::layer(const Digest &chain) const
{
    return m_layers.value(chain.toString().toLatin1());
}

ContainerdSnapshots::Place ContainerdSnapshots::parent(const Place &place) const
{
    return {place.snapshotter, m_records.value(place.snapshotter).value(place.name).parent};
}

QByteArray ContainerdSnapshots::key(const Place &place)
{
    const qsizetype space = place.name.indexOf('/');
    const qsizetype number = space < 0 ? -1 : place.name.indexOf('/', space + 1);
    return place.name.mid(number + 1);
}

bool ContainerdSnapshots::isWritable(const Place &place) const
{
    return m_records.value(place.snapshotter).value(place.name).isWritable;
}

StoredLayer ContainerdSnapshots::directory(const Place &place) const
{
    if (!ReadableSnapshotters.contains(place.snapshotter)) {
        return {{},
            ContainerdSnapshotsWords::tr("it is kept by the snapshotter \"%1\"; only overlayfs can be read")
                .arg(displayText(place.snapshotter))};
    }
    const quint64 id = m_records.value(place.snapshotter).value(place.name).id;
    if (id == 0)
        return {{}, ContainerdSnapshotsWords::tr("the database has no directory for it")};
    return storedLayer(*m_root, QStringLiteral("%1/snapshots/%2/fs").arg(snapshotterFolder(place.snapshotter)).arg(id));
}

}
