// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

#include <vector>

namespace stratoscope
{

/**
 * The layers of several images as one graph: a node per distinct chain (the same layer on the same layers), each
 * pointing to the node below. Images point to their top node, so shared layers are shared nodes.
 */
class LayerGraph
{
public:
    using NodeIndex = TypedIndex<struct GraphNodeTag>;

    struct Node
    {
        NodeIndex parent; ///< Invalid at the bottom.
        Digest chainId; ///< Empty where unknown; such a node is never shared.
        std::size_t image = 0; ///< The first image with it …
        LayerIndex layer; ///< … and its place in that image.
        std::vector<std::size_t> images; ///< All images built on it.
    };

    LayerGraph() = default;
    explicit LayerGraph(const std::vector<Image> &images);

    const std::vector<Node> &nodes() const { return m_nodes; }
    /** The node of \a layer of image number \a image. */
    NodeIndex node(std::size_t image, LayerIndex layer) const { return m_stacks.at(image).at(layer.value); }
    /** The top node of image number \a image; invalid for an image without layers. */
    NodeIndex top(std::size_t image) const;
    /** How many images share \a layer of \a image, including that one. */
    std::size_t sharedBy(std::size_t image, LayerIndex layer) const
    {
        return m_nodes.at(node(image, layer).value).images.size();
    }

private:
    std::vector<Node> m_nodes;
    std::vector<std::vector<NodeIndex>> m_stacks;
};

}
