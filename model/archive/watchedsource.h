// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

namespace stratoscope
{

/**
 * \a source as long work reads it: reading fails with ErrorKind::Cancelled once \a job is cancelled, and the progress,
 * in bytes of \a source, is reported about once a mebibyte under the name \a what.
 */
ByteSourcePtr watchedSource(ByteSourcePtr source, const Job &job, const QString &what);

}
