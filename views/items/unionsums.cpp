// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unionsums.h"

#include <algorithm>
#include <bit>

namespace stratoscope
{

namespace
{

constexpr std::size_t WordBits = 64;
/** Memory a path is bounded: engines stop at 127 and 500 layers; the layers beyond share the last bit. */
constexpr std::size_t MaxWords = 8;

}

UnionSums::UnionSums(const UnionTree &tree)
    : m_tree(&tree)
    , m_words(std::clamp<std::size_t>((tree.layerCount() + WordBits - 1) / WordBits, 1, MaxWords))
    , m_sizes(tree.paths().size())
    , m_layers(tree.paths().size() * m_words)
{
    prepareVersions();
    prepareParents();
    countFiles();
}

void UnionSums::prepareVersions()
{
    m_contributions.reserve(m_tree->versions().size());
    m_firstOfLayer.reserve(m_tree->layerCount() + 1);
    for (std::size_t i = 0; i < m_tree->versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = m_tree->version(id);
        // Versions are in the order of their layers.
        while (m_firstOfLayer.size() <= version.layer.value)
            m_firstOfLayer.push_back(i);
        const quint64 size = m_tree->size(id);
        const bool isLinked = size > 0 && m_tree->hasOtherNames(id);
        if (isLinked)
            m_linked.push_back({m_tree->inodeKey(id), version.path, id});
        m_contributions.push_back({version.path, version.until, isLinked ? 0 : size});
    }
    m_firstOfLayer.resize(m_tree->layerCount() + 1, m_contributions.size());
    std::sort(m_linked.begin(), m_linked.end(), [](const LinkedVersion &left, const LinkedVersion &right) {
        return left.inode != right.inode ? left.inode < right.inode : left.path < right.path;
    });
}

void UnionSums::prepareParents()
{
    m_parents.resize(m_sizes.size(), PathTable::Root.value);
    for (std::size_t i = 1; i < m_parents.size(); ++i)
        m_parents[i] = m_tree->paths().parent(PathId(i)).value;
}

void UnionSums::countFiles()
{
    // Every version comes at one height and goes at another: the counts are the running sum of both.
    const std::size_t heights = m_tree->layerCount();
    std::vector<std::size_t> come(heights + 1);
    std::vector<std::size_t> gone(heights + 1);
    for (std::size_t i = 0; i < m_tree->versions().size(); ++i) {
        const Version &version = m_tree->version(VersionId(i));
        if (m_tree->type(VersionId(i)) == EntryType::Directory)
            continue;
        ++come[version.layer.value];
        ++gone[std::min<std::size_t>(version.until.value, heights)];
    }
    m_files.resize(heights);
    std::size_t now = 0;
    for (std::size_t i = 0; i < heights; ++i)
        m_files[i] = now += come[i] - gone[i];
}

void UnionSums::moveTo(LayerIndex upTo)
{
    std::fill(m_sizes.begin(), m_sizes.end(), 0);
    std::fill(m_layers.begin(), m_layers.end(), 0);
    if (!upTo.isValid())
        return;
    for (std::size_t i = 0; i <= upTo.value; ++i)
        addVisible(LayerIndex(i), upTo);
    addLinked(upTo);
    sumUp();
}

void UnionSums::addVisible(LayerIndex layer, LayerIndex upTo)
{
    const std::size_t bit = std::min<std::size_t>(layer.value, m_words * WordBits - 1);
    quint64 *word = m_layers.data() + bit / WordBits;
    const quint64 mask = quint64(1) << (bit % WordBits);
    for (std::size_t i = m_firstOfLayer[layer.value]; i < m_firstOfLayer[layer.value + 1]; ++i) {
        const Contribution &own = m_contributions[i];
        if (own.until <= upTo)
            continue;
        m_sizes[own.path.value] += own.size;
        word[own.path.value * m_words] |= mask;
    }
}

void UnionSums::addLinked(LayerIndex upTo)
{
    for (auto at = m_linked.cbegin(); at != m_linked.cend();) {
        const quint64 inode = at->inode;
        bool counted = false;
        for (; at != m_linked.cend() && at->inode == inode; ++at) {
            if (counted || !m_tree->version(at->version).visibleAt(upTo))
                continue;
            m_sizes[at->path.value] += m_tree->size(at->version);
            counted = true;
        }
    }
}

void UnionSums::sumUp()
{
    // Parents have smaller ids than their children: one pass from the end sums whole trees.
    for (std::size_t i = m_sizes.size(); i-- > 1;) {
        const std::size_t parent = m_parents[i];
        m_sizes[parent] += m_sizes[i];
        for (std::size_t word = 0; word < m_words; ++word)
            m_layers[parent * m_words + word] |= m_layers[i * m_words + word];
    }
}

QList<int> UnionSums::layers(PathId path) const
{
    QList<int> found;
    for (std::size_t word = 0; word < m_words; ++word) {
        quint64 bits = m_layers[path.value * m_words + word];
        for (; bits != 0; bits &= bits - 1)
            found.append(static_cast<int>(word * WordBits) + std::countr_zero(bits));
    }
    return found;
}

}
