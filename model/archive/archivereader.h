// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "rawentry.h"
#include "warninglist.h"

#include <QStringList>

struct archive;
struct archive_entry;

namespace stratoscope
{

/** Reads the entries of an archive in order, through libarchive; bytes stay bytes. */
class ArchiveReader
{
public:
    enum class Format { Tar, Zip, SevenZip };
    enum class Step { Entry, End };
    /** A piece of content and its offset; gaps between pieces are holes. */
    struct Piece
    {
        quint64 offset = 0;
        QByteArrayView bytes;
    };

    /** \a input must outlive the reader. */
    ArchiveReader(ArchiveInput &input, Format format);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /** Goes to the next usable entry, skipping unread content of the current one. Fails with ErrorKind::Damaged if the
     *  archive is broken, or with the input's error. */
    Result<Step> next();
    /** The entry that next() went to; its views are valid until the next call. */
    const RawEntry &entry() const { return m_entry; }
    RawEntry &entry() { return m_entry; }
    /** The next piece of the entry's content, empty after the last; its bytes are valid until the next call. */
    Result<std::optional<Piece>> readContent();
    /** True if the content is stored uncompressed, in one piece at entry().dataOffset. */
    bool isContentStored() const;
    /** Makes sure that the entry's content is there, without reading what can be skipped. */
    Result<void> skipContent();

    /** The reader's position in the stream. */
    quint64 position() const;
    /** Oddities that affect only what they name; a few dozen at most. */
    QStringList warnings() const { return m_warnings.texts(); }

private:
    struct Callbacks;
    friend struct Callbacks;

    bool take(archive_entry *entry, bool warned);
    void warnOf(const char *path);
    Result<void> checkSize() const;
    Result<void> passOverContent();
    QString notThisFormat() const;
    tl::unexpected<Error> describe() const;

    ArchiveInput &m_input;
    Format m_format;
    archive *m_archive;
    std::optional<quint64> m_inputSize; ///< For a tar, if known.
    RawEntry m_entry;
    std::optional<Error> m_inputError;
    QStringList m_oddities; ///< Of the current entry.
    WarningList m_warnings;
    quint64 m_fed = 0; ///< Bytes read from the input since the header began.
    bool m_open = false;
    bool m_inHeader = false;
    bool m_contentLeft = false;
};

}
