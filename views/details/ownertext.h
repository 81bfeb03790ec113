// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filefocus.h"
#include "packagereading.h"

#include <QStringList>

namespace stratoscope
{

/** The packages that own the version of \a focus, as of the highest layer up to \a upTo that shows it: "bash 5.2-1 (dpkg)". */
QStringList ownerTexts(const KnownPackages &known, const FileFocus &focus, LayerIndex upTo);

}
