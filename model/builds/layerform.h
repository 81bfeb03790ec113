// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "headershape.h"
#include "loadedimage.h"

namespace stratoscope
{

/** One entry of a layer's tar, with all that makes the layer's bytes what they are. */
struct FormEntry
{
    quint64 nameEnd = 0; ///< In LayerForm::names.
    quint64 size = 0;
    qint64 mtime = 0; ///< Seconds since the epoch.
    std::optional<ContentHash> content; ///< Of a file that could be read.
    quint32 mtimeNsec = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint32 link = 0; ///< A hash of the target, for links; of the numbers, for devices.
    quint32 xattrs = 0; ///< A hash.
    HeaderShape shape;
    quint16 mode = 0;
    EntryType type = EntryType::File;
    quint8 spelling = 0; ///< How its name is written: plain, with "./" or with "/" in front.
};

/** The entries of a layer in their order, and what follows them. */
struct LayerForm
{
    QByteArray names; ///< Without what spelling says, and without slashes at the end.
    std::vector<FormEntry> entries;
    quint64 bytesBehind = 0; ///< From the end of the last content to the end of the tar.

    QByteArrayView name(std::size_t entry) const
    {
        const quint64 start = entry == 0 ? 0 : entries[entry - 1].nameEnd;
        return QByteArrayView(names).sliced(
            static_cast<qsizetype>(start), static_cast<qsizetype>(entries[entry].nameEnd - start));
    }
};

/** Reads all of \a layer's tar, contents included. Fails with ErrorKind::Unreadable if it is none (a directory of a
 *  storage, an absent layer), ErrorKind::Limit if there are too many entries, with the reader's error where it is
 *  damaged, or with ErrorKind::Cancelled. */
Result<LayerForm> readLayerForm(const LoadedLayer &layer, const Job &job);

}
