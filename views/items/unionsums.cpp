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
    countFiles();
}

void UnionSums::prepareVersions()
{
    m_ownSizes.resize(m_tree->versions().size());
    for (std::size_t i = 0; i < m_ownSizes.size(); ++i) {
        const VersionId id(i);
        const quint64 size = m_tree->inode(id).size;
        if (size > 0 && m_tree->hasOtherNames(id))
            m_linked.push_back({m_tree->inodeKey(id), m_tree->version(id).path, id});
        else
            m_ownSizes[i] = size;
    }
    std::sort(m_linked.begin(), m_linked.end(), [](const LinkedVersion &left, const LinkedVersion &right) {
        return left.inode != right.inode ? left.inode < right.inode : left.path < right.path;
    });
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
    addVisible(upTo);
    addLinked(upTo);
    sumUp();
}

void UnionSums::addVisible(LayerIndex upTo)
{
    const std::vector<Version> &versions = m_tree->versions();
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const Version &version = versions[i];
        // Versions are in the order of their layers.
        if (version.layer > upTo)
            break;
        if (!version.visibleAt(upTo))
            continue;
        const std::size_t bit = std::min<std::size_t>(version.layer.value, m_words * WordBits - 1);
        m_sizes[version.path.value] += m_ownSizes[i];
        m_layers[version.path.value * m_words + bit / WordBits] |= quint64(1) << (bit % WordBits);
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
            m_sizes[at->path.value] += m_tree->inode(at->version).size;
            counted = true;
        }
    }
}

void UnionSums::sumUp()
{
    // Parents have smaller ids than their children: one pass from the end sums whole trees.
    const PathTable &paths = m_tree->paths();
    for (std::size_t i = m_sizes.size(); i-- > 1;) {
        const std::size_t parent = paths.parent(PathId(i)).value;
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
