// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builddifferences.h"

#include <algorithm>

namespace stratoscope
{

bool BuildDifferences::isSame() const
{
    return onlyBefore.empty() && onlyAfter.empty() && config.empty()
        && std::all_of(layers.begin(), layers.end(), [](const LayerDifference &layer) { return layer.isSame(); });
}

}
