// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/**
 * Writes \a bytes to the file \a path, completely or not at all. Anything but a regular file, such as a pipe, is
 * written to, not replaced. Fails with ErrorKind::Unreadable.
 */
Result<void> writeOutputFile(const QString &path, QByteArrayView bytes);

}
