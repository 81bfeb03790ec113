// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storedlayer.h"

#include <QHash>

namespace stratoscope
{

/** Docker's database of layers, layerdb: a folder a chain ID, which names the directory with the layer's files. */
class DockerLayers
{
public:
    DockerLayers(SourceDraft &draft, const StorageRoot &root, const QString &driver);

    /** Gives \a image the layers that its config names. */
    void addLayers(Image &image);
    /** Gives \a image the layers of the chain \a top, whatever its config says; for images that are gone. */
    void addChain(Image &image, const Digest &top);
    /** The folder \a id of the driver, which is a layer or has the name of one. */
    StoredLayer directory(const QString &id) const;

    /** A short text in the database: an ID or a digest; empty where there is none. */
    QString value(const QString &member);
    QString databaseName(const QString &name) const;

private:
    const StoredLayer &find(const Digest &chain, const Digest &diffId);
    StoredLayer look(const Digest &chain, const Digest &diffId);
    std::optional<quint64> storedSize(const Digest &chain);
    Digest blobDigest(const Digest &diffId);

    SourceDraft &m_draft;
    const StorageRoot &m_root;
    const QString m_driver;
    QHash<Digest, StoredLayer> m_found; ///< By chain ID.
    QHash<Digest, Digest> m_blobs; ///< By diff ID.
};

}
