// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/**
 * Reads manifest.json of a docker save archive into \a draft. An image whose ID the draft already has (from the OCI
 * layout in the same archive) only gets the names. Fails if the document itself cannot be read, or with
 * ErrorKind::Cancelled.
 */
Result<void> readDockerArchive(SourceDraft &draft, const QByteArray &manifest, const QString &member, const Job &job);

}
