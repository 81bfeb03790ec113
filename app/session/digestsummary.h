// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** What checking the layers against their digests came to. */
struct DigestSummary
{
    std::size_t verified = 0; ///< Layers with a digest that was found right, and none wrong.
    std::size_t mismatched = 0; ///< Layers with a digest that was found wrong.
    std::size_t unchecked = 0; ///< Layers of which nothing was checked (absent, or the config names no digest).
    std::size_t pending = 0; ///< Layers that are still to be checked …
    bool isChecking = false; ///< … which is being done.
    LayerIndex firstMismatch; ///< Invalid if there is none.

    /** The worst of it. */
    Verdict verdict() const;
    /** A few words: "8 digests verified". */
    QString text() const;
    /** A sentence or two, for a tool tip. */
    QString explanation() const;
};

/** \a isChecking: what is still to be checked is being checked. */
DigestSummary digestSummary(const LoadedImage &loaded, bool isChecking);

}
