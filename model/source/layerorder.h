// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/** What was wrong with a list of layers. */
enum class ListProblem {
    None, ///< Nothing, or nothing that could be put right.
    Missing, ///< Blobs were not where it says.
    Contradiction, ///< It contradicts the config's diff IDs.
};

/**
 * Puts \a layers, which a manifest lists for image number \a number of \a draft, in the order and number that the diff
 * IDs of its config tell, and finds those that are not where it says; returns what was put right. A list of which
 * nothing fits stays as it is. Fails with ErrorKind::Cancelled only.
 */
Result<ListProblem> orderLayers(
    SourceDraft &draft, std::size_t number, std::vector<ListedLayer> &layers, const Job &job);

/** What to say of an image whose list was put right by its diff IDs. */
QString orderWarning();

/** The diff ID of \a blob, by reading all of it. */
Result<Digest> readDiffId(const ByteSourcePtr &blob, Digest::Algorithm algorithm, const Job &job);

}
