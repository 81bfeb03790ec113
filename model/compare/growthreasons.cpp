// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growthreasons.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Less than this share of all differences is not a separate reason. */
constexpr quint64 LeastShare = 20;

quint64 magnitude(qint64 bytes)
{
    return bytes < 0 ? quint64(0) - static_cast<quint64>(bytes) : static_cast<quint64>(bytes);
}

/** Finds the reasons for growth. */
class Explaining
{
public:
    Explaining(const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after)
        : m_tree(tree)
        , m_before(before)
        , m_after(after)
        , m_least(std::max<quint64>(1, movedBelow(0) / LeastShare))
        , m_explained(tree.size())
    {
    }

    std::vector<GrowthReason> reasons();

private:
    quint64 movedBelow(quint32 node) const;
    bool cancelsOut(quint32 node) const;
    std::vector<quint32> largeChildren(quint32 node) const;
    void visit(quint32 node);
    void addReason(quint32 node, bool isRest);
    void sum(GrowthReason &reason) const;

    const std::vector<PathDifference> &m_tree;
    const UnionTree &m_before;
    const UnionTree &m_after;
    const quint64 m_least;
    std::vector<quint32> m_open; ///< Nodes still to examine.
    std::vector<bool> m_explained; ///< By node: has a row of its own.
    std::vector<GrowthReason> m_reasons;
};

/** Total growth and shrinkage of the children of \a node. */
quint64 Explaining::movedBelow(quint32 node) const
{
    quint64 moved = 0;
    const PathDifference &parent = m_tree[node];
    for (quint32 child = parent.firstChild; child < parent.firstChild + parent.children; ++child)
        moved += magnitude(m_tree[child].totals.net());
    return moved;
}

/** True if what grew in a directory replaced what shrank in it, so it counts as one reason. */
bool Explaining::cancelsOut(quint32 node) const
{
    const quint64 net = magnitude(m_tree[node].totals.net());
    return node != 0 && movedBelow(node) > net + net / 2;
}

std::vector<quint32> Explaining::largeChildren(quint32 node) const
{
    std::vector<quint32> large;
    if (cancelsOut(node))
        return large;
    const PathDifference &parent = m_tree[node];
    for (quint32 child = parent.firstChild; child < parent.firstChild + parent.children; ++child) {
        if (magnitude(m_tree[child].totals.net()) >= m_least)
            large.push_back(child);
    }
    return large;
}

/** Descends to large nodes. The rest of a directory becomes a row if it is large itself. */
void Explaining::visit(quint32 node)
{
    const std::vector<quint32> large = largeChildren(node);
    if (large.empty())
        return addReason(node, node == 0);
    qint64 rest = m_tree[node].totals.net();
    for (const quint32 child : large)
        rest -= m_tree[child].totals.net();
    m_open.insert(m_open.end(), large.begin(), large.end());
    if (node == 0 || magnitude(rest) >= m_least)
        addReason(node, true);
}

void Explaining::addReason(quint32 node, bool isRest)
{
    GrowthReason reason;
    reason.node = node;
    reason.isRest = isRest;
    m_reasons.push_back(reason);
    m_explained[node] = true;
}

/** Sums, in total and by layer, everything at and below the path without a row of its own. */
void Explaining::sum(GrowthReason &reason) const
{
    std::vector<quint64> gained(m_after.layerCount(), 0);
    std::vector<quint64> lost(m_before.layerCount(), 0);
    std::vector<quint32> open {reason.node};
    while (!open.empty()) {
        const quint32 node = open.back();
        open.pop_back();
        if (m_explained[node] && node != reason.node)
            continue;
        const PathDifference &difference = m_tree[node];
        const quint64 bytes = magnitude(difference.bytes);
        if (difference.bytes > 0)
            gained[m_after.inodeLayerIndex(difference.after).value] += bytes;
        else if (difference.bytes < 0)
            lost[m_before.inodeLayerIndex(difference.before).value] += bytes;
        (difference.bytes > 0 ? reason.gained : reason.lost) += bytes;
        reason.files += difference.bytes != 0 ? 1 : 0;
        for (quint32 i = 0; i < difference.children; ++i)
            open.push_back(difference.firstChild + i);
    }
    const std::vector<quint64> &byLayer = reason.isGrowth() ? gained : lost;
    const auto most = std::max_element(byLayer.begin(), byLayer.end());
    if (most != byLayer.end() && *most > 0) {
        reason.layer = LayerIndex(static_cast<std::size_t>(most - byLayer.begin()));
        reason.layerBytes = *most;
    }
}

std::vector<GrowthReason> Explaining::reasons()
{
    m_open.push_back(0);
    while (!m_open.empty()) {
        const quint32 node = m_open.back();
        m_open.pop_back();
        visit(node);
    }
    for (GrowthReason &reason : m_reasons)
        sum(reason);
    std::erase_if(m_reasons, [](const GrowthReason &reason) { return reason.gained == 0 && reason.lost == 0; });
    return std::move(m_reasons);
}

}

std::vector<GrowthReason> growthReasons(
    const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after)
{
    std::vector<GrowthReason> reasons = Explaining(tree, before, after).reasons();
    const bool grew = tree.front().totals.net() >= 0;
    std::sort(reasons.begin(), reasons.end(), [grew](const GrowthReason &left, const GrowthReason &right) {
        if (left.isGrowth() != right.isGrowth())
            return left.isGrowth() == grew;
        if (left.net() != right.net())
            return magnitude(left.net()) > magnitude(right.net());
        return left.node < right.node;
    });
    return reasons;
}

}
