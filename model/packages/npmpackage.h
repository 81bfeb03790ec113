// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "package.h"

namespace stratoscope
{

/** The package that \a json, a package.json, describes; unnamed if it is none. */
Package npmPackage(const QByteArray &json);

}
