// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sparsefiles.h"

#include "decodedsource.h"
#include "patientlock.h"
#include "watchedsource.h"

namespace stratoscope
{

namespace
{

/** Maps of a layer that are kept, beyond the one read last; each also counts as some pieces. */
constexpr std::size_t KeptPieces = 1u << 20;
constexpr std::size_t PiecesOfMap = 8;

}

Result<SparseFiles::PlacesPtr> SparseFiles::places(const Inode &inode, const Job &job)
{
    const auto lock = lockUnlessCancelled(m_mutex, job);
    if (!lock.owns_lock())
        return Job::cancelled();
    const auto known = m_places.find(inode.dataOffset);
    if (known != m_places.end())
        return known->second;
    const QString name = m_layer.blob->name();
    Result<SparsePlaces> read = sparsePlaces(openStream(watchedSource(m_layer.blob, job, name), m_layer.compression,
                                                 m_layer.streamBytes, m_layer.checkpoints),
        inode.dataOffset, inode.size, name);
    if (!read)
        return tl::unexpected(read.error());
    auto places = std::make_shared<const SparsePlaces>(std::move(*read));
    keep(inode.dataOffset, places);
    return places;
}

void SparseFiles::keep(quint64 dataOffset, const PlacesPtr &places)
{
    if (m_pieces >= KeptPieces) {
        m_places.clear();
        m_pieces = 0;
    }
    m_places.emplace(dataOffset, places);
    m_pieces += PiecesOfMap + places->pieces().size();
}

}
