// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "package.h"

namespace stratoscope
{

/** The package of which \a header, an rpm header as databases keep it, tells; unnamed if it is none (rpm's
 *  docs/manual/format_header.md). Its files cost \a budget. */
Package rpmPackage(QByteArrayView header, PathBudget &budget);

}
