// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdstorage.h"

#include "containerdcontainers.h"
#include "containerdimages.h"
#include "settledbolt.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContainerdStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerdStorage)
};

}

Result<void> readContainerdStorage(
    SourceDraft &draft, const StorageRoot &root, const StorageLocation &storage, const Job &job)
{
    const QString member = QStringLiteral("io.containerd.metadata.v1.bolt/meta.db");
    const Result<ContainerdRecords> records
        = readSettledBolt<ContainerdRecords>([&] { return root.files()->open(member); }, readContainerdRecords, job);
    if (!records)
        return tl::unexpected(records.error());
    for (const QString &problem : records->problems)
        draft.damage(ContainerdStorageWords::tr("containerd's database is damaged: %1").arg(problem));
    const Result<ContainerdSnapshots> snapshots = ContainerdSnapshots::read(root, *records, job);
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    for (const QString &problem : snapshots->problems())
        draft.damage(problem);
    return readContainerdImages(draft, records->images, *snapshots, job).and_then([&] {
        return readContainerdContainers(draft, *records, *snapshots, storage.docker, job);
    });
}

}
