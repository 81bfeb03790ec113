// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerforest.h"

#include <QHash>

namespace stratoscope
{

LayerForest::LayerForest(const std::vector<std::vector<Digest>> &chains)
    : m_paths(chains.size())
{
    QHash<Digest, std::vector<std::size_t>> users;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        for (const Digest &chain : chains[i])
            users[chain].push_back(i);
    }
    QHash<Digest, std::size_t> runOf; // By the lowest layer's chain ID.
    for (std::size_t i = 0; i < chains.size(); ++i) {
        std::size_t below = LayerRun::None;
        const std::vector<std::size_t> *before = nullptr;
        for (std::size_t layer = 0; layer < chains[i].size(); ++layer) {
            const std::vector<std::size_t> &images = *users.constFind(chains[i][layer]);
            if (before && *before == images) {
                LayerRun &run = m_runs[below];
                // The first of its images counts them.
                if (run.images.front() == i)
                    ++run.count;
                continue;
            }
            before = &images;
            auto known = runOf.find(chains[i][layer]);
            if (known == runOf.end()) {
                known = runOf.insert(chains[i][layer], m_runs.size());
                m_runs.push_back({below, layer, 1, images});
            }
            below = *known;
            m_paths[i].push_back(below);
        }
    }
}

}
