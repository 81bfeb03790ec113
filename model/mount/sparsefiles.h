// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "sparsefile.h"

#include <map>
#include <mutex>

namespace stratoscope
{

/** Where the contents of a layer's sparse files are. That is read when somebody reads such a file, and kept. Thread-safe. */
class SparseFiles
{
public:
    using PlacesPtr = std::shared_ptr<const SparsePlaces>;

    /** \a layer, which has a blob, must outlive this. */
    explicit SparseFiles(const LoadedLayer &layer)
        : m_layer(layer)
    {
    }

    /** Where the content of \a inode is in the layer's stream. Fails with ErrorKind::Damaged if the layer does not say,
     *  and with ErrorKind::Cancelled. */
    Result<PlacesPtr> places(const Inode &inode, const Job &job);

private:
    void keep(quint64 dataOffset, const PlacesPtr &places);

    const LoadedLayer &m_layer;
    std::timed_mutex m_mutex; ///< Guards everything below.
    std::map<quint64, PlacesPtr> m_places; ///< By Inode::dataOffset.
    std::size_t m_pieces = 0; ///< Of their maps.
};

}
