// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/**
 * Writes \a bytes to the file \a path, which has all of them afterwards or, where that fails, what it had before. What
 * is no regular file, such as a pipe, is written to and not replaced. Fails with ErrorKind::Unreadable.
 */
Result<void> writeOutputFile(const QString &path, QByteArrayView bytes);

}
