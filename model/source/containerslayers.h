// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storedlayer.h"

#include <QHash>

namespace stratoscope
{

/** The layers of containers-storage: layers.json knows the parent of each, and overlay/ID/diff has its files. */
class ContainersLayers
{
public:
    ContainersLayers(SourceDraft &draft, const StorageRoot &root);

    /** Gives \a image the layers from the bottom up to the one that is called \a top. */
    void addLayers(Image &image, const QString &top) const;
    /** The layer that \a id stands on; empty at the bottom and where it is not known. */
    QString parent(const QString &id) const;
    /** The files of the layer \a id. */
    StoredLayer directory(const QString &id) const;

private:
    struct Record
    {
        QString parent;
        Digest diffId;
        Digest digest; ///< Of the blob that it came as, which is not kept.
        std::optional<quint64> size; ///< Of that blob.
    };

    void read(const QString &member);
    Layer layerOf(const QString &id) const;

    SourceDraft &m_draft;
    const StorageRoot &m_root;
    QHash<QString, Record> m_records; ///< By layer ID.
};

}
