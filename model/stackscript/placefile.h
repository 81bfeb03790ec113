// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"
#include "stackscript.h"

namespace stratoscope
{

/** Puts \a file where it belongs, seen from \a directory: what FILE, DIR and COPY do. Missing directories above it are
 *  made; what is there already is replaced, a directory only gets its mode and owner. \a work counts as
 *  for ShellRun, and must outlive the operation. */
Operation placeFile(const NewFile &file, const QByteArray &directory, quint64 &work);

}
