// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QStringList>

namespace stratoscope
{

/** Puts the images of \a archives, which are OCI layouts, into one layout in the directory \a folder, which is created: in
 *  their order, and with each blob once. ErrorKind::Unreadable, and what opening the archives fails with. */
Result<void> writeJoinedLayout(const QStringList &archives, const QString &folder, const Job &job);

}
