// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layergraph.h"

#include <QHash>

namespace stratoscope
{

LayerGraph::LayerGraph(const std::vector<Image> &images)
{
    QHash<Digest, NodeIndex> byChain;
    m_stacks.resize(images.size());
    for (std::size_t image = 0; image < images.size(); ++image) {
        NodeIndex parent;
        for (std::size_t i = 0; i < images[image].layers.size(); ++i) {
            const Digest &chain = images[image].layers[i].chainId;
            NodeIndex index = chain.isEmpty() ? NodeIndex() : byChain.value(chain);
            if (!index.isValid()) {
                index = NodeIndex(m_nodes.size());
                m_nodes.push_back({parent, chain, image, LayerIndex(i), {}});
                if (!chain.isEmpty())
                    byChain.insert(chain, index);
            }
            m_nodes[index.value].images.push_back(image);
            m_stacks[image].push_back(index);
            parent = index;
        }
    }
}

LayerGraph::NodeIndex LayerGraph::top(std::size_t image) const
{
    const std::vector<NodeIndex> &stack = m_stacks.at(image);
    return stack.empty() ? NodeIndex() : stack.back();
}

}
