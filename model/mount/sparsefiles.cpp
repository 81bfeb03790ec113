// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sparsefiles.h"

#include "decodedsource.h"
#include "patientlock.h"
#include "tarreader.h"
#include "watchedsource.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SparseFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

/** Maps of a layer that are kept, beyond the one read last; each also counts as some pieces. */
constexpr std::size_t KeptPieces = 1u << 20;
constexpr std::size_t PiecesOfMap = 8;

tl::unexpected<Error> noMap()
{
    return failure(ErrorKind::Damaged, {}, SparseFilesWords::tr("a sparse file with an invalid map"));
}

}

Result<SparseFiles::MapPtr> SparseFiles::map(quint64 dataOffset, const Job &job)
{
    const auto lock = lockUnlessCancelled(m_mutex, job);
    if (!lock.owns_lock())
        return Job::cancelled();
    const auto known = m_maps.find(dataOffset);
    if (known != m_maps.end())
        return known->second ? Result<MapPtr>(known->second) : noMap();
    return m_isWhole ? noMap() : walk(dataOffset, job);
}

Result<SparseFiles::MapPtr> SparseFiles::walk(quint64 wanted, const Job &job)
{
    SourceInput input(openStream(watchedSource(m_layer.blob, job, m_layer.blob->name()), m_layer.compression,
        m_layer.streamBytes, m_layer.checkpoints));
    TarReader reader(input);
    MapPtr found;
    for (;;) {
        const auto step = reader.next();
        if (!step && step.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(step.error());
        if (!step || *step == EntryReader::Step::End) {
            // What was passed over for lack of room is read again when it is wanted.
            m_isWhole = m_pieces < KeptPieces;
            return found ? Result<MapPtr>(found) : noMap();
        }
        if (!reader.entry().sparse)
            continue;
        const quint64 offset = reader.entry().dataOffset;
        const MapPtr map = reader.isContentKnown() ? std::make_shared<const SparseMap>(reader.sparseMap()) : nullptr;
        keep(offset, map);
        if (offset == wanted)
            found = map;
        if (offset == wanted && m_pieces >= KeptPieces)
            return found ? Result<MapPtr>(found) : noMap();
    }
}

void SparseFiles::keep(quint64 dataOffset, const MapPtr &map)
{
    if (m_pieces >= KeptPieces)
        return;
    if (m_maps.emplace(dataOffset, map).second)
        m_pieces += PiecesOfMap + (map ? map->size() : 0);
}

}
