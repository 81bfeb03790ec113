// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"
#include "uniontree.h"

namespace stratoscope
{

/** What a container sees of layers 0 … \a upTo, according to the model. */
FileView viewOfTree(const UnionTree &tree, LayerIndex upTo);

/** The layer in \a blob as read by the model; throws std::runtime_error if the model finds it damaged. */
LayerEntries readLayerBlob(const QByteArray &blob, const QString &name);

}
