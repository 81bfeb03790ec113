// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** The result of checking the layers against their digests. */
struct DigestSummary
{
    std::size_t verified = 0; ///< Layers with a correct digest and no wrong one.
    std::size_t mismatched = 0; ///< Layers with a wrong digest.
    std::size_t unchecked = 0; ///< Layers that were not checked (missing, or without a digest in the config).
    std::size_t partial = 0; ///< Of the unchecked: only a part of the layer was transferred.
    std::size_t pending = 0; ///< Layers still to be checked …
    bool isChecking = false; ///< … right now.
    LayerIndex firstMismatch; ///< Invalid if there is none.

    /** The worst of it. */
    Verdict verdict() const;
    /** A few words: "8 digests verified". */
    QString text() const;
    /** A sentence or two, for a tool tip. */
    QString explanation() const;
};

/** \a isChecking: the rest is being checked right now. */
DigestSummary digestSummary(const LoadedImage &loaded, bool isChecking);

}
