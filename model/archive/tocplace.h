// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "layertoc.h"
#include "piecestore.h"

#include <QHash>
#include <QString>

#include <optional>

namespace stratoscope
{

/** Which table of contents a layer has, by the annotations of its descriptor. */
struct TocPlace
{
    enum class Form {
        Stargz, ///< eStargz: at the end of the blob, whose last bytes say where.
        ZstdChunked, ///< In a frame that decoders pass over.
    };

    Form form = Form::Stargz;
    Digest digest; ///< Of the JSON; of a zstd:chunked layer, of the frame that it is packed in.
    quint64 offset = 0; ///< Of the frame, in the blob; unknown for eStargz.
    quint64 packedBytes = 0;
    quint64 jsonBytes = 0;
};

/** Empty if \a annotations name no table, or none that could be compared with a digest and is of a size that is read. */
std::optional<TocPlace> tocPlace(const QHash<QString, QString> &annotations, quint64 blobBytes);

/** Reads the table from \a blob, of which nothing else is read, or from \a store, which may be null, and compares it with
 *  its digest. Fails with ErrorKind::Damaged, ErrorKind::Limit or like \a blob. */
Result<TocBytes> fetchToc(const ByteSourcePtr &blob, const TocPlace &place, const PieceStorePtr &store, const Job &job);

}
