// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storedlayer.h"

#include <QHash>

namespace stratoscope
{

/** Docker's layer database, layerdb: one folder per chain ID, which names the directory with the layer's files. */
class DockerLayers
{
public:
    DockerLayers(SourceDraft &draft, const StorageRoot &root, const QString &driver);

    /** Adds to \a image the layers that its config lists. */
    void addLayers(Image &image);
    /** Adds to \a image the layers of the chain \a top, regardless of its config; for deleted images. */
    void addChain(Image &image, const Digest &top);
    /** The storage driver's folder \a id: a layer. */
    StoredLayer directory(const QString &id) const;

    /** A short text from the database, an ID or a digest; empty if there is none. */
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
