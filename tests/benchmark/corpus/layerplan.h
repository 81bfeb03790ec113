// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "tarentry.h"

#include <functional>

namespace stratoscope::benchmark
{

/** What a generated image is to be like. */
struct Shape
{
    quint64 seed = 1;
    quint64 topSeed = 0; ///< Of the last layer, if it is to be another than the seed gives.
    quint64 entries = 10'000; ///< Of all layers.
    quint64 bytes = 100'000'000; ///< Of content, in all layers.
    unsigned layers = 1;
    bool repetitive = false; ///< Content that compresses a hundredfold.
};

/** An entry before it has content. */
struct PlannedEntry
{
    imagebuilder::TarEntry header;
    quint64 size = 0; ///< Of the content, until the plan has scaled it to the bytes that are wanted.
    quint64 contentSeed = 0;
};

/** The entries of one layer in the order of a tar: directories as packages make them, in the places that real root file
 *  systems have. Upper layers change and delete some of what is below. */
class LayerPlan
{
public:
    using Visit = std::function<bool(const PlannedEntry &)>;

    LayerPlan(const Shape &shape, unsigned layer);

    /** The number of entries of this layer. */
    quint64 entries() const;
    /** Goes through all entries; the same each time. Stops when \a visit returns false. */
    bool forEach(const Visit &visit) const;

private:
    const Shape m_shape;
    const unsigned m_layer;
};

}
