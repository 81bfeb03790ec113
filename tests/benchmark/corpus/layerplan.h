// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "tarentry.h"

#include <functional>

namespace stratoscope::benchmark
{

/** What a generated image should look like. */
struct Shape
{
    quint64 seed = 1;
    quint64 topSeed = 0; ///< For the last layer, if it should differ from what the seed gives.
    quint64 entries = 10'000; ///< In all layers.
    quint64 bytes = 100'000'000; ///< Of content, in all layers.
    unsigned layers = 1;
    bool repetitive = false; ///< Content that compresses a hundredfold.
};

/** An entry that has no content yet. */
struct PlannedEntry
{
    imagebuilder::TarEntry header;
    quint64 size = 0; ///< Of the content, before the plan scales it to the requested total.
    quint64 contentSeed = 0;
};

/** The entries of one layer in tar order: directories like those of packages, in the places where real root file
 *  systems have them. Upper layers change and delete some of what is below. */
class LayerPlan
{
public:
    using Visit = std::function<bool(const PlannedEntry &)>;

    LayerPlan(const Shape &shape, unsigned layer);

    /** The number of entries in this layer. */
    quint64 entries() const;
    /** Visits all entries, the same ones each time. Stops when \a visit returns false. */
    bool forEach(const Visit &visit) const;

private:
    const Shape m_shape;
    const unsigned m_layer;
};

}
