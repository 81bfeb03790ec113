// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filefocus.h"

#include <algorithm>

namespace stratoscope
{

FileFocus fileFocus(const UnionTree &tree, PathId path, LayerIndex layer, LayerIndex upTo)
{
    FileFocus focus {path, {}, {}};
    if (path.value >= tree.paths().size() || tree.layerCount() == 0)
        return {};
    const bool inStack = layer.value < tree.layerCount();
    if (const LayerRow *row = inStack ? tree.row(layer, path) : nullptr) {
        focus.version = row->version;
        if (!row->version.isValid()) {
            focus.version = row->before;
            focus.deletedBy = row->change == Change::Deleted ? layer : LayerIndex();
        }
        if (!focus.isEmpty())
            return focus;
    }
    focus.version = tree.visible(path, inStack ? std::min(layer, upTo) : upTo);
    if (!focus.version.isValid())
        focus.version = tree.visible(path, upTo);
    if (!focus.version.isValid())
        focus.version = tree.newest(path);
    return focus;
}

}
