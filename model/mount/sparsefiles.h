// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "sparsemap.h"

#include <map>
#include <mutex>

namespace stratoscope
{

/** The maps of a layer's sparse files, which say what of them is stored. They are read when somebody reads such a file.
 *  Thread-safe. */
class SparseFiles
{
public:
    using MapPtr = std::shared_ptr<const SparseMap>;

    /** \a layer, which has a blob, must outlive this. */
    explicit SparseFiles(const LoadedLayer &layer)
        : m_layer(layer)
    {
    }

    /** The map of the file whose content starts at \a dataOffset of the layer's stream: its pieces follow each other
     *  from there on. Fails with ErrorKind::Damaged if the layer says none, and with ErrorKind::Cancelled. */
    Result<MapPtr> map(quint64 dataOffset, const Job &job);

private:
    Result<MapPtr> walk(quint64 wanted, const Job &job);
    void keep(quint64 dataOffset, const MapPtr &map);

    const LoadedLayer &m_layer;
    std::timed_mutex m_mutex; ///< Guards everything below.
    std::map<quint64, MapPtr> m_maps; ///< By data offset; null for one that makes no sense.
    std::size_t m_pieces = 0; ///< Of these maps.
    bool m_isWhole = false; ///< All of the layer's maps are there.
};

}
