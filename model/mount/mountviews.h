// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treeview.h"

#include <optional>

namespace stratoscope
{

/** The file systems that a mounted image shows, by number: the unified one, then the ones as of each layer, then each
 *  layer alone. */
class MountViews
{
public:
    explicit MountViews(std::size_t layers)
        : m_layers(quint32(layers))
    {
    }

    quint32 layers() const { return m_layers; }
    quint32 size() const { return 1 + 2 * m_layers; }
    static quint32 unified() { return 0; }
    quint32 upTo(quint32 layer) const { return 1 + layer; }
    quint32 alone(quint32 layer) const { return 1 + m_layers + layer; }
    bool isAlone(quint32 view) const { return view > m_layers; }
    /** Of an image without layers, the unified one has no layer. */
    ImageView operator[](quint32 view) const
    {
        if (isAlone(view))
            return {LayerIndex(std::size_t(view - 1 - m_layers)), true};
        const quint32 height = view == unified() ? m_layers : view;
        return {height == 0 ? LayerIndex() : LayerIndex(std::size_t(height - 1)), false};
    }

private:
    quint32 m_layers;
};

}
