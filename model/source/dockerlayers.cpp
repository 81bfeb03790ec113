// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerlayers.h"

#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct DockerLayersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerLayers)
};

/** Longer than any ID or digest. */
constexpr quint64 ValueBytes = 512;

QString layerFolder(const Digest &chain)
{
    return QStringLiteral("layerdb/sha256/") + chain.hex();
}

}

DockerLayers::DockerLayers(SourceDraft &draft, const StorageRoot &root, const QString &driver)
    : m_draft(draft)
    , m_root(root)
    , m_driver(driver)
{
}

QString DockerLayers::databaseName(const QString &name) const
{
    return QStringLiteral("image/%1/%2").arg(m_driver, name);
}

QString DockerLayers::value(const QString &member)
{
    const Result<ByteSourcePtr> file = m_draft.files().open(databaseName(member));
    const Result<QByteArray> bytes = file ? readAll(**file, ValueBytes) : tl::unexpected(file.error());
    return QString::fromLatin1(bytes.value_or(QByteArray()).trimmed());
}

StoredLayer DockerLayers::directory(const QString &id) const
{
    if (!isStorageName(id))
        return {{}, DockerLayersWords::tr("the database has no directory for it")};
    return storedLayer(m_root, QStringLiteral("%1/%2/diff").arg(m_driver, id));
}

StoredLayer DockerLayers::look(const Digest &chain, const Digest &diffId)
{
    const QString folder = layerFolder(chain);
    if (m_root.folder(databaseName(folder)) != StorageRoot::Folder::There)
        return {{}, DockerLayersWords::tr("chain %1 is not in the database").arg(chain.toString())};
    StoredLayer place = directory(value(folder + QStringLiteral("/cache-id")));
    const QString known = value(folder + QStringLiteral("/diff"));
    if (place.problem.isEmpty() && known != diffId.toString())
        place.problem
            = DockerLayersWords::tr("the diff ID should be %1, but the database says %2").arg(diffId.toString(), known);
    return place;
}

const StoredLayer &DockerLayers::find(const Digest &chain, const Digest &diffId)
{
    auto known = m_found.find(chain);
    if (known == m_found.end())
        known = m_found.insert(chain, look(chain, diffId));
    return *known;
}

/** The digest of the blob that the layer was pulled or pushed as, which Docker records without keeping the blob. */
Digest DockerLayers::blobDigest(const Digest &diffId)
{
    const auto known = m_blobs.constFind(diffId);
    if (known != m_blobs.constEnd())
        return *known;
    const QString member = databaseName(QStringLiteral("distribution/v2metadata-by-diffid/sha256/") + diffId.hex());
    Digest digest;
    if (m_draft.files().contains(member)) {
        const Result<QJsonDocument> seen = m_draft.documents.read(member).and_then(
            [&](const QByteArray &bytes) { return parseJson(bytes, member); });
        if (seen)
            digest = Digest::parse(seen->array().at(0).toObject().value(QLatin1String("Digest")).toString())
                         .value_or(Digest());
    }
    m_blobs.insert(diffId, digest);
    return digest;
}

/** The size of a layer's files in bytes, as Docker counted it. */
std::optional<quint64> DockerLayers::storedSize(const Digest &chain)
{
    bool isNumber = false;
    const quint64 size = value(layerFolder(chain) + QStringLiteral("/size")).toULongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}

void DockerLayers::addLayers(Image &image)
{
    Digest chain;
    for (const Digest &diffId : image.config.diffIds) {
        if (image.layers.size() >= limits::Layers)
            return damage(image, DockerLayersWords::tr("it has more than %1 layers").arg(limits::Layers));
        Layer layer;
        layer.diffId = diffId;
        if (diffId.isEmpty()) {
            addStoredLayer(image, layer, {{}, DockerLayersWords::tr("it has no diff ID, so it cannot be found")});
            continue;
        }
        chain = chainId(chain, diffId);
        layer.digest = blobDigest(diffId);
        layer.compressedSize = storedSize(chain);
        addStoredLayer(image, layer, find(chain, diffId));
    }
}

void DockerLayers::addChain(Image &image, const Digest &top)
{
    struct Link
    {
        Digest chain;
        Digest diffId;
    };
    std::vector<Link> links;
    for (Digest chain = top; !chain.isEmpty() && links.size() < limits::Layers;) {
        const QString folder = layerFolder(chain);
        links.push_back({chain, Digest::parse(value(folder + QStringLiteral("/diff"))).value_or(Digest())});
        chain = Digest::parse(value(folder + QStringLiteral("/parent"))).value_or(Digest());
    }
    std::reverse(links.begin(), links.end());
    for (const Link &link : links) {
        Layer layer;
        layer.diffId = link.diffId;
        layer.chainId = link.chain;
        layer.compressedSize = storedSize(link.chain);
        addStoredLayer(image, layer, find(link.chain, link.diffId));
    }
}

}
