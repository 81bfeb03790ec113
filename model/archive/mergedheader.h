// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "paxrecords.h"
#include "rawentry.h"
#include "tarheader.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** What headers before an entry's own say about it: GNU's long names go before PAX records, the last of each counts. */
struct TarMeta
{
    QByteArray longName; ///< Of type "L".
    QByteArray longLink; ///< Of type "K".
    QByteArray paxContent; ///< What \c pax points into.
    std::optional<PaxRecords> pax; ///< Of type "x".

    bool isEmpty() const { return longName.isEmpty() && longLink.isEmpty() && !pax; }
};

/** An entry's header and all that was said before it, put together as Go's archive/tar does. */
struct MergedHeader
{
    char type = '0'; ///< '0' to '7', or another flag as written.
    QByteArrayView name;
    QByteArrayView linkName;
    quint64 stored = 0; ///< Bytes of content in the archive.
    bool hasSize = true; ///< False if the size is impossible: where the next header is cannot be told.
};

/** \a room keeps a name that is put together. */
MergedHeader mergedHeader(const TarHeader &header, const TarMeta &meta, QByteArray &room);

/**
 * Converts \a entry into \a raw, whose views point into the header, \a meta and \a entry's room; its size is what is
 * stored. Adds corrections to \a oddities. False if the entry is unusable: of a type that is no file, without a name,
 * or with one that no file system accepts.
 */
bool convertTarEntry(
    const MergedHeader &entry, const TarHeader &header, const TarMeta &meta, RawEntry &raw, QStringList &oddities);

/** Makes of \a entry what engines do on a Linux file system, where that is not what the header says. */
void makeAsEnginesDo(RawEntry &entry);

}
