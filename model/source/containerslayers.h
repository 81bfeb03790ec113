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

    /** Adds to \a image the layers from the bottom up to the one with the ID \a top. */
    void addLayers(Image &image, const QString &top) const;
    /** The parent of layer \a id; empty at the bottom and if unknown. */
    QString parent(const QString &id) const;
    /** The directory of layer \a id. */
    StoredLayer directory(const QString &id) const;

private:
    struct Record
    {
        QString parent;
        Digest diffId;
        Digest digest; ///< Of the blob that it was pulled as, which is not kept.
        std::optional<quint64> size; ///< Of that blob.
    };

    void read(const QString &member);
    Layer layerOf(const QString &id) const;

    SourceDraft &m_draft;
    const StorageRoot &m_root;
    QHash<QString, Record> m_records; ///< By layer ID.
};

}
