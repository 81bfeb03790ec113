// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"
#include "uniontree.h"

namespace stratoscope
{

/** What the model says that a container sees of the layers 0 … \a upTo. */
FileView viewOfTree(const UnionTree &tree, LayerIndex upTo);

/** The layer in \a blob as the model reads it; throws std::runtime_error where it finds it damaged. */
LayerEntries readLayerBlob(const QByteArray &blob, const QString &name);

}
