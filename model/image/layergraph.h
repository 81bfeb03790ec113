// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

#include <vector>

namespace stratoscope
{

/**
 * The layers of several images as one graph: a node per distinct chain (the same layer on the same layers), each with a
 * pointer to the node below. Images are pointers to their top node, so shared layers are seen to be shared.
 */
class LayerGraph
{
public:
    using NodeIndex = TypedIndex<struct GraphNodeTag>;

    struct Node
    {
        NodeIndex parent; ///< Invalid at the bottom.
        Digest chainId; ///< Empty where unknown; such a node is never shared.
        std::size_t image = 0; ///< The first image that has it …
        LayerIndex layer; ///< … and where in that image.
        std::vector<std::size_t> images; ///< All images that stand on it.
    };

    LayerGraph() = default;
    explicit LayerGraph(const std::vector<Image> &images);

    const std::vector<Node> &nodes() const { return m_nodes; }
    /** The node of \a layer of image number \a image. */
    NodeIndex node(std::size_t image, LayerIndex layer) const { return m_stacks.at(image).at(layer.value); }
    /** The top node of image number \a image; invalid for an image without layers. */
    NodeIndex top(std::size_t image) const;
    /** How many images have \a layer of \a image in common, that one included. */
    std::size_t sharedBy(std::size_t image, LayerIndex layer) const
    {
        return m_nodes.at(node(image, layer).value).images.size();
    }

private:
    std::vector<Node> m_nodes;
    std::vector<std::vector<NodeIndex>> m_stacks;
};

}
