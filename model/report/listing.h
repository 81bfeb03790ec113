// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "searchquery.h"

#include <functional>

namespace stratoscope
{

/** Takes a block of output; returns false to stop. */
using Output = std::function<bool(QByteArrayView)>;

/** Writes the unified file system with the layers 0 … \a upTo as JSON Lines, sorted by path bytes, without the root
 *  and without eStargz's own files; only what \a query finds. */
void listUnified(
    const UnionTree &tree, LayerIndex upTo, const Output &output, const SearchQuery &query = SearchQuery());
/** Writes the entries of \a layer alone, each with its change, as JSON Lines sorted by path bytes; eStargz's own files
 *  have the role "estargz". */
void listLayer(const UnionTree &tree, LayerIndex layer, const Output &output, const SearchQuery &query = SearchQuery());

}
