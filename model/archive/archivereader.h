// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "rawentry.h"

#include <QStringList>

struct archive;
struct archive_entry;

namespace stratoscope
{

/** Reads the entries of an archive one after another, through libarchive; bytes stay bytes. */
class ArchiveReader
{
public:
    enum class Format { Tar, Zip, SevenZip };
    enum class Step { Entry, End };
    /** A piece of content and where it belongs; what no piece covers is a hole. */
    struct Piece
    {
        quint64 offset = 0;
        QByteArrayView bytes;
    };

    /** \a input must outlive the reader. */
    ArchiveReader(ArchiveInput &input, Format format);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /** Goes to the next entry that is of use; what is left of the content of the one before is skipped. Fails with
     *  ErrorKind::Damaged where the archive is broken, or with what the input says. */
    Result<Step> next();
    /** The entry that next() went to; its views live until the next call. */
    const RawEntry &entry() const { return m_entry; }
    RawEntry &entry() { return m_entry; }
    /** The next piece of the content of the entry, empty behind the last; its bytes live until the next call. */
    Result<std::optional<Piece>> readContent();
    /** True if the content is stored as it is, in one run at entry().dataOffset. */
    bool isContentStored() const;
    /** Makes sure that the content of the entry is there, without reading it where it can be skipped. */
    Result<void> skipContent();

    /** How far in the stream the reader is. */
    quint64 position() const;
    /** Oddities that lost nothing but what they name; a few dozen at most. */
    QStringList warnings() const { return m_warnings; }

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
    std::optional<quint64> m_inputSize; ///< Of a tar, where it is known.
    RawEntry m_entry;
    std::optional<Error> m_inputError;
    QStringList m_oddities; ///< Of the entry.
    QStringList m_warnings;
    quint64 m_fed = 0; ///< Bytes taken from the input since the header began.
    bool m_open = false;
    bool m_inHeader = false;
    bool m_contentLeft = false;
};

}
