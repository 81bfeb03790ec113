// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <functional>

namespace stratoscope
{

/** Takes a piece of output; returns false where no more is wanted. */
using Output = std::function<bool(QByteArrayView)>;

/** Writes the unified file system with the layers 0 … \a upTo as JSON Lines, sorted by path bytes, without the root. */
void listUnified(const UnionTree &tree, LayerIndex upTo, const Output &output);
/** Writes the entries of \a layer alone, with what each of them does, as JSON Lines sorted by path bytes. */
void listLayer(const UnionTree &tree, LayerIndex layer, const Output &output);

}
