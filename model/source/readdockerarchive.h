// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/**
 * Reads manifest.json of a docker save into \a draft. An image that the draft has already, by its ID (an OCI layout
 * beside it named it), only gets the names. Fails where the document itself cannot be read, or with
 * ErrorKind::Cancelled.
 */
Result<void> readDockerArchive(SourceDraft &draft, const QByteArray &manifest, const QString &member, const Job &job);

}
