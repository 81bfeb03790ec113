// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerpairs.h"

#include "instructiontext.h"

#include <algorithm>
#include <functional>

namespace stratoscope
{

namespace
{

using Indices = std::vector<std::pair<std::size_t, std::size_t>>;
using Alike = std::function<bool(std::size_t, std::size_t)>;

/** Layers [begin, end) of one image. */
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
};

QStringList instructions(const LoadedImage &image)
{
    QStringList texts;
    for (std::size_t i = 0; i < image.layers.size(); ++i)
        texts.append(instructionText(image.createdBy(LayerIndex(i))));
    return texts;
}

/** The longest common subsequence of two runs of layers. */
Indices alignment(Span before, Span after, const Alike &alike)
{
    const std::size_t width = after.size() + 1;
    std::vector<quint16> lengths((before.size() + 1) * width, 0);
    const auto length = [&](std::size_t i, std::size_t j) -> quint16 & { return lengths[i * width + j]; };
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;) {
            length(i, j) = alike(before.begin + i, after.begin + j) ? static_cast<quint16>(length(i + 1, j + 1) + 1)
                                                                    : std::max(length(i + 1, j), length(i, j + 1));
        }
    }
    Indices pairs;
    for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        if (alike(before.begin + i, after.begin + j))
            pairs.emplace_back(before.begin + i++, after.begin + j++);
        else if (length(i + 1, j) >= length(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

/** Pairs the layers of two images, run by run. */
class Pairing
{
public:
    Pairing(const LoadedImage &before, const LoadedImage &after)
        : m_before(before)
        , m_after(after)
        , m_instructionsBefore(instructions(before))
        , m_instructionsAfter(instructions(after))
    {
    }

    std::vector<LayerPair> pairs();

private:
    bool isShared(std::size_t before, std::size_t after) const;
    bool isSame(std::size_t before, std::size_t after) const;
    bool hasSameInstruction(std::size_t before, std::size_t after) const;
    void alignContents(Span before, Span after);
    void alignInstructions(Span before, Span after);
    void addAlone(Span before, Span after);
    void add(LayerPair::Kind kind, std::size_t before, std::size_t after);

    const LoadedImage &m_before;
    const LoadedImage &m_after;
    const QStringList m_instructionsBefore; ///< By layer.
    const QStringList m_instructionsAfter;
    std::vector<LayerPair> m_pairs;
};

/** Null for the writable layer and for one whose entries are not verified to match its digests. */
const Layer *soundLayer(const LoadedImage &image, std::size_t layer)
{
    const bool isSound = layer < image.image().layers.size() && !image.layers[layer].isDamaged()
        && !image.image().layers[layer].isAbsent();
    return isSound ? &image.image().layers[layer] : nullptr;
}

bool Pairing::isShared(std::size_t before, std::size_t after) const
{
    const Layer *left = soundLayer(m_before, before);
    const Layer *right = soundLayer(m_after, after);
    return left && right && !left->chainId.isEmpty() && left->chainId == right->chainId;
}

bool Pairing::isSame(std::size_t before, std::size_t after) const
{
    const Layer *left = soundLayer(m_before, before);
    const Layer *right = soundLayer(m_after, after);
    return left && right && !left->diffId.isEmpty() && left->diffId == right->diffId;
}

bool Pairing::hasSameInstruction(std::size_t before, std::size_t after) const
{
    if (m_before.isWritable(LayerIndex(before)) || m_after.isWritable(LayerIndex(after)))
        return m_before.isWritable(LayerIndex(before)) && m_after.isWritable(LayerIndex(after));
    const QString &instruction = m_instructionsBefore[qsizetype(before)];
    return !instruction.isEmpty() && instruction == m_instructionsAfter[qsizetype(after)];
}

void Pairing::add(LayerPair::Kind kind, std::size_t before, std::size_t after)
{
    LayerPair pair;
    pair.kind = kind;
    if (kind != LayerPair::Kind::Added)
        pair.before = LayerIndex(before);
    if (kind != LayerPair::Kind::Removed)
        pair.after = LayerIndex(after);
    m_pairs.push_back(pair);
}

void Pairing::addAlone(Span before, Span after)
{
    for (std::size_t i = before.begin; i < before.end; ++i)
        add(LayerPair::Kind::Removed, i, 0);
    for (std::size_t j = after.begin; j < after.end; ++j)
        add(LayerPair::Kind::Added, 0, j);
}

void Pairing::alignInstructions(Span before, Span after)
{
    const Indices rebuilt
        = alignment(before, after, [this](std::size_t i, std::size_t j) { return hasSameInstruction(i, j); });
    for (const auto &[i, j] : rebuilt) {
        addAlone({before.begin, i}, {after.begin, j});
        add(LayerPair::Kind::Rebuilt, i, j);
        before.begin = i + 1;
        after.begin = j + 1;
    }
    addAlone(before, after);
}

void Pairing::alignContents(Span before, Span after)
{
    const Indices same = alignment(before, after, [this](std::size_t i, std::size_t j) { return isSame(i, j); });
    for (const auto &[i, j] : same) {
        alignInstructions({before.begin, i}, {after.begin, j});
        add(LayerPair::Kind::Same, i, j);
        before.begin = i + 1;
        after.begin = j + 1;
    }
    alignInstructions(before, after);
}

std::vector<LayerPair> Pairing::pairs()
{
    Span before {0, m_before.layers.size()};
    Span after {0, m_after.layers.size()};
    while (before.size() > 0 && after.size() > 0 && isShared(before.begin, after.begin)) {
        add(LayerPair::Kind::Shared, before.begin, after.begin);
        ++before.begin;
        ++after.begin;
    }
    alignContents(before, after);
    return std::move(m_pairs);
}

}

std::vector<LayerPair> pairLayers(const LoadedImage &before, const LoadedImage &after)
{
    return Pairing(before, after).pairs();
}

std::vector<LayerIndex> sameLayers(const std::vector<LayerPair> &pairs, std::size_t count)
{
    std::vector<LayerIndex> same(count);
    for (const LayerPair &pair : pairs) {
        if (pair.kind == LayerPair::Kind::Shared || pair.kind == LayerPair::Kind::Same)
            same[pair.before.value] = pair.after;
    }
    return same;
}

void addBytes(std::vector<LayerPair> &pairs, const std::vector<PathDifference> &tree, const UnionTree &before,
    const UnionTree &after)
{
    std::vector<quint64> lost(before.layerCount(), 0);
    std::vector<quint64> gained(after.layerCount(), 0);
    for (const PathDifference &difference : tree) {
        if (difference.bytes > 0)
            gained[after.inodeLayerIndex(difference.after).value] += static_cast<quint64>(difference.bytes);
        else if (difference.bytes < 0)
            lost[before.inodeLayerIndex(difference.before).value] += static_cast<quint64>(-difference.bytes);
    }
    for (LayerPair &pair : pairs) {
        pair.gained = pair.after.isValid() ? gained[pair.after.value] : 0;
        pair.lost = pair.before.isValid() ? lost[pair.before.value] : 0;
    }
}

}
