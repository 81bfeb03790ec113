// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "gatherlibrary.h"

#include "enginereference.h"

#include <QFileInfo>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** See seenImagesOf(): of a source with more images, only the one that was opened is noted. */
constexpr std::size_t MostNotedTogether = 64;

bool isPath(SeenPlace place)
{
    return place == SeenPlace::Archive || place == SeenPlace::Directory || place == SeenPlace::Storage;
}

/** "registry.example:5000" of "registry://registry.example:5000/app:1"; Docker's own for "registry://debian:12". */
QString hostOf(const QString &reference)
{
    const QString name = reference.section(QLatin1String("://"), 1);
    const QString first = name.section(QLatin1Char('/'), 0, 0);
    const bool isHost = name.contains(QLatin1Char('/'))
        && (first.contains(QLatin1Char('.')) || first.contains(QLatin1Char(':'))
            || first == QLatin1String("localhost"));
    return isHost ? first : QStringLiteral("docker.io");
}

QString engineStoreOf(const QString &reference)
{
    const Result<EngineReference> read = parseReference(reference);
    if (!read || !read->kind)
        return reference.section(QLatin1String("://"), 0, 0);
    return Engine {*read->kind, read->place, {}, {}}.label();
}

QString storeOf(const SeenImage &image)
{
    switch (image.place) {
    case SeenPlace::Registry:
        return hostOf(image.location);
    case SeenPlace::Engine:
        return engineStoreOf(image.location);
    case SeenPlace::Archive:
    case SeenPlace::Directory:
    case SeenPlace::Storage:
        return image.location;
    case SeenPlace::Unknown:
        break;
    }
    return {};
}

QString engineReferenceTo(const Engine &engine, const EngineImage &image)
{
    for (const auto &[name, what] : {std::pair(image.names.value(0), EngineReference::What::ImageOrContainer),
             std::pair(image.id, EngineReference::What::Image)}) {
        const QString text = EngineReference {engine.kind, engine.place, what, name}.toString();
        if (!name.isEmpty() && parseReference(text))
            return text;
    }
    return {};
}

class LibraryGathering
{
public:
    explicit LibraryGathering(const LibrarySources &sources)
        : m_sources(sources)
    {
        for (const SeenImage &seen : sources.seen) {
            for (const SeenLayer &layer : seen.stack) {
                if (layer.unpacked)
                    m_unpacked.insert(layer.diffId, *layer.unpacked);
            }
            QDateTime &latest = m_latest[seen.location];
            if (!latest.isValid() || latest < seen.seen)
                latest = seen.seen;
        }
    }

    std::vector<LibraryImage> gather();

private:
    void addStore(const EngineStore &store);
    void addSeen(const SeenImage &seen);
    LibraryImage imageOf(const SeenImage &seen) const;
    bool isGone(const SeenImage &seen) const;
    /** The image that an engine lists and that was seen as \a seen; null if there is none. */
    LibraryImage *listed(const SeenImage &seen, const QString &store);

    const LibrarySources &m_sources;
    QHash<Digest, quint64> m_unpacked; ///< By diff ID.
    QHash<QString, QDateTime> m_latest; ///< When a location was last read.
    std::vector<LibraryImage> m_images;
    std::size_t m_listed = 0; ///< So many of them are from engines.
    QStringList m_answered; ///< The stores of engines that answered.
};

void LibraryGathering::addStore(const EngineStore &store)
{
    if (store.problem)
        return;
    m_answered.append(store.engine.label());
    for (const StoredImage &stored : store.images) {
        LibraryImage image;
        image.names = stored.image.names;
        image.place = SeenPlace::Engine;
        image.store = store.engine.label();
        image.reference = engineReferenceTo(store.engine, stored.image);
        image.id = stored.image.id;
        image.platform = stored.platform;
        image.created = stored.image.created;
        image.bytes = stored.image.size;
        image.containers = stored.containers;
        Digest chain;
        for (const Digest &diffId : stored.diffIds) {
            chain = chainId(chain, diffId);
            const auto known = m_unpacked.constFind(diffId);
            image.layers.push_back(
                {diffId, chain, {}, known == m_unpacked.cend() ? std::nullopt : std::optional(*known)});
        }
        m_images.push_back(std::move(image));
    }
}

LibraryImage *LibraryGathering::listed(const SeenImage &seen, const QString &store)
{
    for (std::size_t i = 0; i < m_listed; ++i) {
        LibraryImage &image = m_images[i];
        if (image.store != store)
            continue;
        const bool isId = !seen.id.isEmpty() && bareImageId(image.id) == seen.id.hex();
        const bool isChain = !image.layers.empty() && image.layers.back().chainId == seen.chainId;
        if (isId || (isChain && (seen.name.isEmpty() || image.names.contains(seen.name))))
            return &image;
    }
    return nullptr;
}

bool LibraryGathering::isGone(const SeenImage &seen) const
{
    if (seen.place == SeenPlace::Engine)
        return m_answered.contains(storeOf(seen));
    if (!isPath(seen.place))
        return false;
    // What was not there when its place was read again was replaced.
    const bool isReplaced = seen.imagesThere <= MostNotedTogether && seen.seen < m_latest.value(seen.location);
    return isReplaced || !m_sources.files.contains(seen.location);
}

LibraryImage LibraryGathering::imageOf(const SeenImage &seen) const
{
    LibraryImage image;
    if (!seen.name.isEmpty())
        image.names = QStringList(seen.name);
    image.place = seen.place;
    image.store = storeOf(seen);
    image.reference = seen.location;
    image.id = seen.id.toString();
    image.platform = seen.platform;
    image.created = seen.created;
    image.seen = seen.seen;
    image.base = seen.base;
    image.imagesThere = seen.imagesThere;
    image.isGone = isGone(seen);
    image.containers = seen.containers;
    image.notes.push_back(seen);
    if (seen.place == SeenPlace::Archive)
        image.fileBytes
            = m_sources.files.contains(seen.location) ? m_sources.files.value(seen.location) : seen.fileBytes;
    Digest chain;
    quint64 sum = 0;
    bool isWhole = !seen.stack.empty();
    for (const SeenLayer &layer : seen.stack) {
        chain = chainId(chain, layer.diffId);
        const bool isUnpacked = image.isInStore();
        const std::optional<quint64> bytes = isUnpacked && layer.unpacked ? layer.unpacked : layer.stored;
        image.layers.push_back({layer.diffId, chain, layer.blob, bytes});
        sum += bytes.value_or(0);
        isWhole = isWhole && bytes;
    }
    if (isWhole)
        image.bytes = sum;
    return image;
}

void LibraryGathering::addSeen(const SeenImage &seen)
{
    LibraryImage *known = seen.place == SeenPlace::Engine ? listed(seen, storeOf(seen)) : nullptr;
    if (!known) {
        m_images.push_back(imageOf(seen));
        return;
    }
    if (!known->seen.isValid() || known->seen < seen.seen)
        known->seen = seen.seen;
    if (known->base.isEmpty())
        known->base = seen.base;
    known->notes.push_back(seen);
}

std::vector<LibraryImage> LibraryGathering::gather()
{
    for (const EngineStore &store : m_sources.stores)
        addStore(store);
    m_listed = m_images.size();
    for (const SeenImage &seen : m_sources.seen)
        addSeen(seen);
    return std::move(m_images);
}

}

LibrarySources readSeenSources(const QString &seenFile)
{
    LibrarySources sources;
    sources.seen = readSeenImages(seenFile);
    for (const SeenImage &seen : sources.seen) {
        const QFileInfo info(seen.location);
        if (isPath(seen.place) && !sources.files.contains(seen.location) && info.exists())
            sources.files.insert(seen.location, info.isDir() ? 0 : quint64(info.size()));
    }
    return sources;
}

LibrarySources readLibrarySources(const QString &seenFile, const EnginePrograms &programs, const Job &job)
{
    LibrarySources sources = readSeenSources(seenFile);
    sources.stores = readEngineStores(programs, job);
    return sources;
}

std::vector<LibraryImage> gatherLibrary(const LibrarySources &sources)
{
    return LibraryGathering(sources).gather();
}

}
