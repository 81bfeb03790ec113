// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>

namespace stratoscope
{

/** The failure of a system call on \a path with \a errorNumber: its text and symbolic name, "…(EEXIST)". */
tl::unexpected<Error> posixFailure(int errorNumber, const QByteArray &path);

}
