// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growthreasons.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Less than this share of all that was gained (or lost) is no reason of its own. */
constexpr quint64 LeastShare = 20;

/** Finds the reasons for what was gained, or for what was lost. */
class Explaining
{
public:
    Explaining(const std::vector<PathDifference> &tree, const UnionTree &image, bool isGain)
        : m_tree(tree)
        , m_image(image)
        , m_isGain(isGain)
        , m_least(std::max<quint64>(1, bytesOf(0) / LeastShare))
    {
    }

    void explain(std::vector<GrowthReason> &reasons);

private:
    quint64 bytesOf(quint32 node) const { return m_isGain ? m_tree[node].totals.gained : m_tree[node].totals.lost; }
    std::vector<quint32> largeChildren(quint32 node) const;
    void visit(quint32 node);
    void addReason(quint32 node, bool isRest);
    void attribute(GrowthReason &reason);

    const std::vector<PathDifference> &m_tree;
    const UnionTree &m_image; ///< That shows the bytes.
    const bool m_isGain;
    const quint64 m_least;
    std::vector<quint32> m_open; ///< Still to be looked into.
    std::vector<bool> m_explained; ///< By node: a row of its own speaks of it.
    std::vector<GrowthReason> m_reasons;
};

std::vector<quint32> Explaining::largeChildren(quint32 node) const
{
    std::vector<quint32> large;
    const PathDifference &parent = m_tree[node];
    for (quint32 child = parent.firstChild; child < parent.firstChild + parent.children; ++child) {
        if (bytesOf(child) >= m_least)
            large.push_back(child);
    }
    return large;
}

/** Goes down to what is large. What is left of a directory beside that is a row where it is large itself. */
void Explaining::visit(quint32 node)
{
    const std::vector<quint32> large = largeChildren(node);
    if (large.empty()) {
        addReason(node, false);
        return;
    }
    quint64 rest = bytesOf(node);
    for (const quint32 child : large)
        rest -= bytesOf(child);
    m_open.insert(m_open.end(), large.begin(), large.end());
    if (rest >= m_least)
        addReason(node, true);
}

void Explaining::addReason(quint32 node, bool isRest)
{
    GrowthReason reason;
    reason.node = node;
    reason.isRest = isRest;
    reason.isGain = m_isGain;
    m_reasons.push_back(reason);
    m_explained[node] = true;
}

/** Sums by layer what is at and below the path and in no row of its own. */
void Explaining::attribute(GrowthReason &reason)
{
    std::vector<quint64> byLayer(m_image.layerCount(), 0);
    std::vector<quint32> open {reason.node};
    while (!open.empty()) {
        const PathDifference &difference = m_tree[open.back()];
        const bool isOther = m_explained[open.back()] && open.back() != reason.node;
        open.pop_back();
        if (isOther)
            continue;
        const bool counts = m_isGain ? difference.bytes > 0 : difference.bytes < 0;
        if (counts) {
            const quint64 bytes = static_cast<quint64>(m_isGain ? difference.bytes : -difference.bytes);
            const VersionId version = m_isGain ? difference.after : difference.before;
            byLayer[m_image.inodeLayerIndex(version).value] += bytes;
            reason.bytes += bytes;
            ++reason.files;
        }
        for (quint32 i = 0; i < difference.children; ++i)
            open.push_back(difference.firstChild + i);
    }
    const auto most = std::max_element(byLayer.begin(), byLayer.end());
    if (most != byLayer.end() && *most > 0) {
        reason.layer = LayerIndex(static_cast<std::size_t>(most - byLayer.begin()));
        reason.layerBytes = *most;
    }
}

void Explaining::explain(std::vector<GrowthReason> &reasons)
{
    if (bytesOf(0) == 0)
        return;
    m_explained.resize(m_tree.size());
    m_open.push_back(0);
    while (!m_open.empty()) {
        const quint32 node = m_open.back();
        m_open.pop_back();
        visit(node);
    }
    // What is small everywhere, together.
    if (!m_explained[0])
        addReason(0, true);
    for (GrowthReason &reason : m_reasons)
        attribute(reason);
    std::erase_if(m_reasons, [](const GrowthReason &reason) { return reason.bytes == 0; });
    reasons.insert(reasons.end(), m_reasons.begin(), m_reasons.end());
}

}

std::vector<GrowthReason> growthReasons(
    const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after)
{
    std::vector<GrowthReason> reasons;
    Explaining(tree, after, true).explain(reasons);
    Explaining(tree, before, false).explain(reasons);
    const bool grew = tree.front().totals.net() >= 0;
    std::sort(reasons.begin(), reasons.end(), [grew](const GrowthReason &left, const GrowthReason &right) {
        if (left.isGain != right.isGain)
            return left.isGain == grew;
        return left.bytes != right.bytes ? left.bytes > right.bytes : left.node < right.node;
    });
    return reasons;
}

}
