// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "documents.h"
#include "imageconfig.h"

namespace stratoscope
{

/** What Docker notes of a container, in its config.v2.json. */
struct DockerRecord
{
    Container container;
    Digest imageId; ///< Of the config, or in containerd's store of the manifest or index.
    QString imageName; ///< As given to docker run.
};

/** The file of the container \a id in Docker's data root. */
QString dockerRecordMember(const QString &id);

/** Reads it from \a documents; oddities are added to \a warnings. */
Result<DockerRecord> readDockerRecord(Documents &documents, const QString &id, QStringList &warnings);

/** The record of a container of which no more is known. */
DockerRecord unknownDockerRecord(const QString &id);

/** The step of the layer of mount points that Docker puts between the image and the writable layer. */
HistoryStep initLayerStep();

}
