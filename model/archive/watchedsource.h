// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

namespace stratoscope
{

/**
 * \a source with progress and cancel: reads fail with ErrorKind::Cancelled once \a job is cancelled, and about once per
 * mebibyte it reports progress, in bytes of \a source, under the name \a what.
 */
ByteSourcePtr watchedSource(ByteSourcePtr source, const Job &job, const QString &what);
/** The same without progress. */
ByteSourcePtr waitingSource(ByteSourcePtr source, const Job &job);

}
