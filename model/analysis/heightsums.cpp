// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "heightsums.h"

#include "sharedinodes.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace stratoscope
{

namespace
{

constexpr std::size_t WordBits = 64;
/** Bounds the memory per directory: engines stop at 127 and 500 layers; any layers beyond share the last bit. */
constexpr std::size_t MaxWords = 8;

}

HeightSums::HeightSums(const UnionTree &tree, const DirectoryTree &directories)
    : m_words(std::clamp<std::size_t>((tree.layerCount() + WordBits - 1) / WordBits, 1, MaxWords))
{
    m_versions.resize(tree.layerCount());
    m_shared.resize(tree.layerCount());
    const std::vector<DirectoryIndex> homes = directories.homes(tree.paths());
    groupVersions(tree, homes);
    groupSharedInodes(tree, homes);
    for (Groups &groups : m_versions)
        merge(groups);
    for (Groups &groups : m_shared)
        merge(groups);
    countFiles(tree);
}

void HeightSums::groupVersions(const UnionTree &tree, const std::vector<DirectoryIndex> &homes)
{
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = tree.version(id);
        const quint64 bytes = tree.hasOtherNames(id) ? 0 : tree.size(id);
        const DirectoryIndex home = homes[version.path.value];
        const std::size_t files = tree.type(id) == EntryType::Directory ? 0 : 1;
        Groups &groups = m_versions[version.layer.value];
        // A directory's versions mostly come together: merging here leaves little for merge() to sort.
        if (!groups.empty() && groups.back().directory == home && groups.back().until == version.until) {
            groups.back().bytes += bytes;
            groups.back().files += files;
        } else {
            groups.push_back({home, version.until, bytes, files});
        }
    }
}

void HeightSums::groupSharedInodes(const UnionTree &tree, const std::vector<DirectoryIndex> &homes)
{
    forEachSharedInode(tree, [&](const SharedInode &inode) {
        for (const SharedInode::Place &place : placesOf(tree, inode, homes))
            m_shared[place.from.value].push_back({place.directory, place.until, inode.size});
    });
}

void HeightSums::merge(Groups &groups)
{
    const auto key = [](const Group &group) { return std::tuple(group.directory, group.until); };
    std::sort(
        groups.begin(), groups.end(), [&](const Group &left, const Group &right) { return key(left) < key(right); });
    Groups merged;
    for (const Group &group : groups) {
        if (!merged.empty() && key(merged.back()) == key(group)) {
            merged.back().bytes += group.bytes;
            merged.back().files += group.files;
        } else {
            merged.push_back(group);
        }
    }
    merged.shrink_to_fit();
    groups = std::move(merged);
}

void HeightSums::countFiles(const UnionTree &tree)
{
    // Every version appears at one height and disappears at another: the counts are a running sum of both.
    const std::size_t heights = tree.layerCount();
    std::vector<std::size_t> come(heights + 1);
    std::vector<std::size_t> gone(heights + 1);
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const Version &version = tree.version(VersionId(i));
        if (tree.type(VersionId(i)) == EntryType::Directory)
            continue;
        ++come[version.layer.value];
        ++gone[std::min<std::size_t>(version.until.value, heights)];
    }
    m_files.resize(heights);
    std::size_t now = 0;
    for (std::size_t i = 0; i < heights; ++i)
        m_files[i] = now += come[i] - gone[i];
}

std::size_t HeightSums::files(LayerIndex layer, LayerIndex upTo) const
{
    if (!upTo.isValid() || layer > upTo)
        return 0;
    std::size_t files = 0;
    for (const Group &group : m_versions[layer.value])
        files += group.until > upTo ? group.files : 0;
    return files;
}

HeightTotals HeightSums::at(const DirectoryTree &directories, LayerIndex upTo) const
{
    HeightTotals totals;
    totals.sizes.resize(directories.size());
    totals.layerBits.resize(directories.size() * m_words);
    if (!upTo.isValid())
        return totals;
    for (std::size_t layer = 0; layer <= upTo.value; ++layer) {
        const std::size_t bit = std::min(layer, m_words * WordBits - 1);
        quint64 *word = totals.layerBits.data() + bit / WordBits;
        const quint64 mask = quint64(1) << (bit % WordBits);
        for (const Group &group : m_versions[layer]) {
            if (group.until <= upTo)
                continue;
            totals.sizes[group.directory.value] += group.bytes;
            word[group.directory.value * m_words] |= mask;
        }
        for (const Group &group : m_shared[layer])
            totals.sizes[group.directory.value] += group.until > upTo ? group.bytes : 0;
    }
    // Parents have smaller indices than children: one pass from the end sums whole trees.
    for (std::size_t i = directories.size(); i-- > 1;) {
        const std::size_t parent = directories.parent(DirectoryIndex(i)).value;
        totals.sizes[parent] += totals.sizes[i];
        for (std::size_t word = 0; word < m_words; ++word)
            totals.layerBits[parent * m_words + word] |= totals.layerBits[i * m_words + word];
    }
    return totals;
}

std::vector<LayerIndex> HeightSums::layers(const HeightTotals &totals, DirectoryIndex directory) const
{
    std::vector<LayerIndex> found;
    for (std::size_t word = 0; word < m_words; ++word) {
        quint64 bits = totals.layerBits[directory.value * m_words + word];
        for (; bits != 0; bits &= bits - 1)
            found.emplace_back(word * WordBits + static_cast<std::size_t>(std::countr_zero(bits)));
    }
    return found;
}

std::vector<bool> HeightSums::holding(
    const DirectoryTree &directories, LayerIndex layer, LayerIndex upTo, bool withHidden) const
{
    std::vector<bool> holds(directories.size());
    if (!upTo.isValid() || layer > upTo)
        return holds;
    for (const Group &group : m_versions[layer.value]) {
        if (withHidden || group.until > upTo)
            holds[group.directory.value] = true;
    }
    for (std::size_t below = 0; withHidden && below < layer.value; ++below) {
        for (const Group &group : m_versions[below]) {
            if (group.until == layer)
                holds[group.directory.value] = true;
        }
    }
    for (std::size_t i = directories.size(); i-- > 1;) {
        if (holds[i])
            holds[directories.parent(DirectoryIndex(i)).value] = true;
    }
    return holds;
}

}
