// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagelibrary.h"

#include "storesizes.h"

#include <algorithm>
#include <map>

namespace stratoscope
{

namespace
{

std::vector<Digest> chainsOf(const LibraryImage &image)
{
    std::vector<Digest> chains;
    for (const LibraryLayer &layer : image.layers)
        chains.push_back(layer.chainId);
    return chains;
}

/** What shares layers with one another: images of one engine, of one registry, and all files on this machine. */
QString sharingGroup(const LibraryImage &image)
{
    switch (image.place) {
    case SeenPlace::Archive:
    case SeenPlace::Directory:
        return QStringLiteral("file");
    case SeenPlace::Storage:
    case SeenPlace::Engine:
    case SeenPlace::Registry:
        return QLatin1String(seenPlaceName(image.place)) + QLatin1Char(' ') + image.store;
    case SeenPlace::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

KnownSizes sizesOf(const LibraryImage &image)
{
    KnownSizes sizes;
    // Of files, the total is but the sum.
    if (image.isInStore())
        sizes.total = image.bytes;
    for (const LibraryLayer &layer : image.layers)
        sizes.layers.push_back(layer.bytes);
    return sizes;
}

void add(FreedBytes &sum, const FreedBytes &more)
{
    sum.bytes += more.bytes;
    sum.isAll = sum.isAll && more.isAll;
}

}

ImageLibrary::ImageLibrary(std::vector<LibraryImage> images)
    : m_images(std::move(images))
{
    std::vector<std::vector<Digest>> chains;
    for (const LibraryImage &image : m_images)
        chains.push_back(chainsOf(image));
    m_forest = LayerForest(chains);
    for (std::size_t run = 0; run < m_forest.runs().size(); ++run) {
        const LayerRun &here = m_forest.runs()[run];
        const LibraryImage &image = m_images[here.images.front()];
        for (std::size_t layer = here.first; layer < here.first + here.count; ++layer)
            m_runsOf[image.layers[layer].diffId].push_back(run);
    }
    addBases();
    addStores();
}

/** Where nobody said so, the named image that has most of the lowest layers. */
void ImageLibrary::addBases()
{
    QHash<Digest, QString> named;
    for (const LibraryImage &image : m_images) {
        if (!image.layers.empty() && !image.names.isEmpty() && !named.contains(image.layers.back().chainId))
            named.insert(image.layers.back().chainId, image.names.first());
    }
    for (LibraryImage &image : m_images) {
        for (std::size_t below = image.layers.size(); image.base.isEmpty() && below-- > 1;) {
            const QString name = named.value(image.layers[below - 1].chainId);
            // An older one of the same name is no base.
            if (!name.isEmpty() && !image.names.contains(name))
                image.base = name;
        }
    }
}

void ImageLibrary::addStores()
{
    std::map<QString, std::size_t> known;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const QString group = sharingGroup(m_images[i]) + (m_images[i].isGone ? QStringLiteral("\ngone") : QString());
        const auto [place, isNew] = known.emplace(group, m_stores.size());
        if (isNew)
            m_stores.emplace_back();
        m_stores[place->second].images.push_back(i);
        m_storeOf.push_back(place->second);
    }
    for (Store &store : m_stores) {
        std::vector<std::vector<Digest>> chains;
        std::vector<KnownSizes> sizes;
        for (const std::size_t image : store.images) {
            chains.push_back(chainsOf(m_images[image]));
            sizes.push_back(sizesOf(m_images[image]));
        }
        store.forest = LayerForest(chains);
        store.sizes = runSizes(store.forest, sizes);
    }
}

std::optional<quint64> ImageLibrary::runBytes(std::size_t run) const
{
    const LayerRun &here = m_forest.runs().at(run);
    for (const std::size_t image : here.images) {
        quint64 sum = 0;
        bool isKnown = true;
        for (std::size_t layer = here.first; layer < here.first + here.count; ++layer) {
            const std::optional<quint64> &bytes = m_images[image].layers[layer].bytes;
            isKnown = isKnown && bytes;
            sum += bytes.value_or(0);
        }
        if (isKnown)
            return sum;
    }
    // Two images may differ by just this.
    for (const std::size_t image : here.images) {
        const Store &store = m_stores[storeOf(image)];
        const auto own
            = std::size_t(std::lower_bound(store.images.begin(), store.images.end(), image) - store.images.begin());
        for (const std::size_t part : store.forest.path(own)) {
            const LayerRun &there = store.forest.runs()[part];
            if (there.first == here.first && there.count == here.count && store.sizes[part])
                return store.sizes[part];
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> ImageLibrary::twins(std::size_t run) const
{
    const LayerRun &here = m_forest.runs().at(run);
    const LibraryImage &image = m_images[here.images.front()];
    std::set<std::size_t> others;
    for (std::size_t layer = here.first; layer < here.first + here.count; ++layer) {
        for (const std::size_t other : m_runsOf.value(image.layers[layer].diffId))
            others.insert(other);
    }
    others.erase(run);
    return {others.begin(), others.end()};
}

FreedBytes ImageLibrary::freedInStore(const Store &store, const std::set<std::size_t> &images) const
{
    FreedBytes freed;
    for (std::size_t run = 0; run < store.forest.runs().size(); ++run) {
        const std::vector<std::size_t> &users = store.forest.runs()[run].images;
        if (!std::all_of(
                users.begin(), users.end(), [&](std::size_t user) { return images.contains(store.images[user]); }))
            continue;
        freed.bytes += store.sizes[run].value_or(0);
        freed.isAll = freed.isAll && store.sizes[run];
    }
    for (const std::size_t image : store.images) {
        const LibraryImage &one = m_images[image];
        // One that stays and whose layers nobody knows may have any; nor are all images of the storage known.
        const bool mayShare = images.contains(image)
            ? one.place == SeenPlace::Storage && one.imagesThere > store.images.size()
            : one.layers.empty();
        if (mayShare)
            return {0, false};
        freed.isAll = freed.isAll && (!images.contains(image) || !one.layers.empty());
    }
    return freed;
}

FreedBytes ImageLibrary::freedInDirectory(
    const std::vector<std::size_t> &there, const std::set<std::size_t> &images) const
{
    if (m_images[there.front()].imagesThere > there.size())
        return {0, false};
    struct Blob
    {
        std::optional<quint64> bytes;
        bool isKept = false;
    };
    FreedBytes freed;
    QHash<Digest, Blob> blobs;
    for (const std::size_t image : there) {
        freed.isAll = freed.isAll && (!images.contains(image) || !m_images[image].layers.empty());
        for (const LibraryLayer &layer : m_images[image].layers) {
            Blob &blob = blobs[layer.blob.isEmpty() ? layer.chainId : layer.blob];
            blob.bytes = layer.bytes;
            blob.isKept = blob.isKept || !images.contains(image);
        }
    }
    for (const Blob &blob : std::as_const(blobs)) {
        if (blob.isKept)
            continue;
        freed.bytes += blob.bytes.value_or(0);
        freed.isAll = freed.isAll && blob.bytes;
    }
    return freed;
}

FreedBytes ImageLibrary::freedBy(const std::set<std::size_t> &images) const
{
    FreedBytes freed;
    std::set<std::size_t> stores;
    std::set<std::size_t> deleted;
    std::map<QString, quint64> archives;
    std::set<QString> directories;
    for (const std::size_t number : images) {
        const LibraryImage &image = m_images.at(number);
        if (!image.isHere() || !image.containers.isEmpty())
            continue;
        deleted.insert(number);
        if (image.isInStore())
            stores.insert(storeOf(number));
        else if (image.place == SeenPlace::Archive && image.fileBytes)
            archives.emplace(image.store, *image.fileBytes);
        else if (image.place == SeenPlace::Directory)
            directories.insert(image.store);
        else
            freed.isAll = false;
    }
    for (const std::size_t store : stores)
        add(freed, freedInStore(m_stores[store], deleted));
    for (const auto &archive : archives)
        freed.bytes += archive.second;
    for (const QString &directory : directories) {
        std::vector<std::size_t> there;
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            if (m_images[i].place == SeenPlace::Directory && !m_images[i].isGone && m_images[i].store == directory)
                there.push_back(i);
        }
        add(freed, freedInDirectory(there, deleted));
    }
    return freed;
}

std::optional<quint64> ImageLibrary::sharedBytes(std::size_t image) const
{
    if (m_images.at(image).layers.empty())
        return std::nullopt;
    const Store &store = m_stores[storeOf(image)];
    const auto own
        = std::size_t(std::lower_bound(store.images.begin(), store.images.end(), image) - store.images.begin());
    quint64 sum = 0;
    for (const std::size_t run : store.forest.path(own)) {
        if (store.forest.runs()[run].images.size() < 2)
            continue;
        if (!store.sizes[run])
            return std::nullopt;
        sum += *store.sizes[run];
    }
    return sum;
}

std::vector<std::size_t> ImageLibrary::sharers(std::size_t image) const
{
    if (m_forest.path(image).empty())
        return {};
    std::vector<std::size_t> others = m_forest.runs()[m_forest.path(image).front()].images;
    std::erase(others, image);
    return others;
}

std::vector<std::pair<QString, std::vector<std::size_t>>> ImageLibrary::bases() const
{
    std::map<QString, std::vector<std::size_t>> known;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        if (!m_images[i].base.isEmpty())
            known[m_images[i].base].push_back(i);
    }
    std::vector<std::pair<QString, std::vector<std::size_t>>> bases(known.begin(), known.end());
    std::stable_sort(bases.begin(), bases.end(),
        [](const auto &one, const auto &other) { return one.second.size() > other.second.size(); });
    return bases;
}

}
