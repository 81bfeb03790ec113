// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "trialoperation.h"

namespace stratoscope
{

/** Performs \a trial in the file system at \a root, with the system calls that touch(1), mv(1), rm(1) … use.
 *  Returns errno; 0 on success. */
int doInKernel(const TrialOperation &trial, const QByteArray &root);

}
