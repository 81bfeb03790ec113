// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <array>

namespace stratoscope
{

/** How many bytes the user lets the layer cache have; 0: do not cache. */
quint64 chosenCacheBytes();
void setChosenCacheBytes(quint64 bytes);
/** What can be chosen, besides 0. */
std::array<quint64, 3> cacheSizes();

}
