// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "rawentry.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace stratoscope
{

enum class ArchiveFormat { Tar, Zip, SevenZip };

/** Reads the entries of an archive in order; bytes stay bytes. */
class EntryReader
{
public:
    enum class Step { Entry, End };
    /** A piece of content and its offset; gaps between pieces are holes. */
    struct Piece
    {
        quint64 offset = 0;
        QByteArrayView bytes;
    };

    virtual ~EntryReader() = default;

    /** Goes to the next usable entry, skipping unread content of the current one. Fails with ErrorKind::Damaged if the
     *  archive is broken, or with the input's error. */
    virtual Result<Step> next() = 0;
    /** The entry that next() went to; its views are valid until the next call. */
    const RawEntry &entry() const { return m_entry; }
    RawEntry &entry() { return m_entry; }
    /** The next piece of the entry's content, empty after the last; its bytes are valid until the next call. */
    virtual Result<std::optional<Piece>> readContent() = 0;
    /** True if the content is stored uncompressed, in one piece at entry().dataOffset. */
    virtual bool isContentStored() const = 0;
    /** Makes sure that the entry's content is there, without reading what can be skipped. */
    virtual Result<void> skipContent() = 0;
    /** What could not be read before the current entry, although reading went on; only said once. */
    virtual std::optional<Error> takeDamage() { return std::nullopt; }
    /** Oddities that affect only what they name; a few dozen at most. */
    virtual QStringList warnings() const = 0;

protected:
    EntryReader() = default;
    Q_DISABLE_COPY_MOVE(EntryReader)

    RawEntry m_entry;
};

/** A reader of \a format: tars are read by TarReader, everything else by libarchive. \a input must outlive it. */
std::unique_ptr<EntryReader> makeEntryReader(ArchiveInput &input, ArchiveFormat format);

}
