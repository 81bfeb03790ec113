// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "storageroot.h"
#include "unpackedlayer.h"

#include <QHash>

#include <mutex>

namespace stratoscope
{

/**
 * Layers that Docker, podman and CRI-O have unpacked on this host, by their diff IDs. With each, they keep a list by
 * which its tar can be made again (tar-split). Looked up when first asked for. Thread-safe.
 */
class UnpackedLayers
{
public:
    /** In those of the directories \a storages that are an engine's, and that this user may read. A tar is made in
     *  \a folder, or in the temporary folder. */
    explicit UnpackedLayers(const QStringList &storages, const QString &folder = {});

    /** Null if there is none with \a diffId. */
    std::shared_ptr<const UnpackedLayer> find(const Digest &diffId) const;

private:
    /** In a storage. */
    struct Place
    {
        std::shared_ptr<const StorageRoot> root;
        QString directory; ///< With its files.
        QString list; ///< The tar-split.
    };

    void look() const;
    void lookIn(const QString &storage) const;
    void lookInContainers(const std::shared_ptr<const StorageRoot> &root, const QString &driver) const;
    void lookInDocker(const std::shared_ptr<const StorageRoot> &root, const QString &driver) const;
    void add(const std::shared_ptr<const StorageRoot> &root, const QString &diffId, const Place &place) const;

    const QStringList m_storages;
    const QString m_folder;
    mutable std::once_flag m_looked;
    mutable QHash<Digest, Place> m_places; ///< Complete once somebody has looked.
};

}
