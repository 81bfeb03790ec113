// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

namespace stratoscope
{

/** Layers \c first to \c last of an image, inclusive. */
struct LayerRange
{
    LayerIndex first;
    LayerIndex last;

    bool isSingle() const { return first == last; }
    std::size_t count() const { return std::size_t(last.value) - first.value + 1; }
    bool operator==(const LayerRange &) const = default;
};

}
