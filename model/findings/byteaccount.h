// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "layerstats.h"

#include <array>
#include <span>

namespace stratoscope
{

/** The bytes that are wasted for one cause. */
struct CauseBytes
{
    Cause cause = Cause::Removed;
    quint64 bytes = 0;

    bool operator==(const CauseBytes &) const = default;
};

/** Uncompressed bytes of content by class: each is needed, or wasted for one cause. */
struct ByteClasses
{
    quint64 needed = 0;
    std::array<quint64, CauseCount> wasted {}; ///< By Cause; that of secrets is 0, whose bytes are in other classes.
    quint64 secret = 0; ///< Beside the classes: what may be secret.
    quint64 caused = 0; ///< What is wasted because of it, in whichever layer: culprit().

    /** The sum of all causes. */
    quint64 wastedBytes() const;
    /** The sum of all classes. */
    quint64 bytes() const { return needed + wastedBytes(); }
    /** The causes of waste, the largest first, none of 0. */
    std::vector<CauseBytes> causes() const;

    bool operator==(const ByteClasses &) const = default;
};

/** Where all bytes of an image went: the one account that every view and report shows. */
struct ByteAccount
{
    ByteClasses image; ///< The sum of the layers.
    std::vector<ByteClasses> layers; ///< Bottom first.
};

/** The account of an image with \a stats, of which \a findings say what is wasted; no byte is in two of these, but for
 *  secrets. A pure function. */
ByteAccount byteAccount(const ImageStats &stats, std::span<const Finding> findings);

/** The layer whose instruction is to blame for \a finding: the one that hid or copied the bytes, or else wrote them. */
LayerIndex culprit(const Finding &finding);

}
