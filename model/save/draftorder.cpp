// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "draftorder.h"

#include <algorithm>

namespace stratoscope
{

static void sortOut(const LoadedImage &image, const DraftEntry &entry, DraftOrder &order)
{
    const UnionTree &tree = image.tree;
    if (entry.kind == DraftEntry::Kind::Link) {
        order.links.push_back(entry);
    } else if (entry.kind != DraftEntry::Kind::Inode || tree.type(entry.version) == EntryType::Directory) {
        order.directories.push_back(entry);
    } else if (tree.size(entry.version) == 0) {
        order.others.push_back(entry);
    } else {
        order.files.push_back(wantedFile(image, entry));
    }
}

/** The entries of \a draft by the bytes of their paths. */
static LayerDraft sortedByBytes(const PathTable &paths, const LayerDraft &draft)
{
    constexpr quint32 None = 0xffffffff;
    std::vector<quint32> first(paths.size(), None);
    for (std::size_t i = draft.size(); i-- > 0;)
        first[draft[i].path.value] = static_cast<quint32>(i);
    LayerDraft sorted;
    sorted.reserve(draft.size());
    for (const PathId path : paths.sortedByBytes()) {
        for (std::size_t i = first[path.value]; i < draft.size() && draft[i].path == path; ++i)
            sorted.push_back(draft[i]);
    }
    return sorted;
}

/** The same for a few of many paths. */
static LayerDraft fewSortedByBytes(const PathTable &paths, const LayerDraft &draft)
{
    std::vector<std::pair<QByteArray, DraftEntry>> named;
    named.reserve(draft.size());
    for (const DraftEntry &entry : draft)
        named.emplace_back(paths.fullPath(entry.path), entry);
    std::stable_sort(
        named.begin(), named.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    LayerDraft sorted;
    sorted.reserve(draft.size());
    for (const auto &[name, entry] : named)
        sorted.push_back(entry);
    return sorted;
}

WantedFile wantedFile(const LoadedImage &image, const DraftEntry &entry)
{
    const LayerIndex layer = image.tree.inodeLayerIndex(entry.version);
    const bool inBlob = image.layers[layer.value].blob != nullptr;
    return {layer, inBlob ? image.tree.inode(entry.version).dataOffset : 0, entry};
}

DraftOrder orderDraft(const LoadedImage &image, const LayerDraft &draft)
{
    constexpr std::size_t Few = 16; ///< One of so many paths.
    const PathTable &paths = image.tree.paths();
    DraftOrder order;
    const bool areFew = draft.size() < paths.size() / Few;
    for (const DraftEntry &entry : areFew ? fewSortedByBytes(paths, draft) : sortedByBytes(paths, draft))
        sortOut(image, entry, order);
    // In a layer without a blob, all offsets are equal and the order stays.
    std::stable_sort(order.files.begin(), order.files.end(), [](const WantedFile &left, const WantedFile &right) {
        return left.layer != right.layer ? left.layer < right.layer : left.offset < right.offset;
    });
    return order;
}

}
