// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentstore.h"
#include "loadedimage.h"

#include <vector>

namespace stratoscope
{

/**
 * The content of a sandbox's regular file: pieces of files in its store, pieces of files in lower layers or in the
 * layer that it goes on with, which are not copied, patterns and zeros. A value that is cheap to copy.
 */
class FileContent
{
public:
    FileContent() = default;
    /** The content of \a version in the image below, \a size bytes long. */
    static FileContent ofLower(VersionId version, quint64 size);
    /** The content of \a version in \a image, which is not the image below. */
    static FileContent ofOther(const LoadedImagePtr &image, VersionId version, quint64 size);
    static FileContent ofStored(const StoredFilePtr &file);
    /** \a size bytes of patternSource() with \a seed, which is not 0: they take no room until they are written. */
    static FileContent ofPattern(quint64 seed, quint64 size);

    quint64 size() const { return m_size; }
    void append(const FileContent &more);
    /** Truncates it, or extends it with zeros. */
    void resize(quint64 size);

    /** The version in the image below with exactly this content; invalid if there is none. */
    VersionId wholeLower() const;
    /** Opens it; \a base is the image below, \a name the file's name for messages. */
    Result<ByteSourcePtr> open(const LoadedImage &base, const QString &name, const Job &job) const;

    bool operator==(const FileContent &) const = default;

private:
    struct Piece
    {
        VersionId lower; ///< In a lower layer, or in \c image; invalid: stored, a pattern, or zeros.
        StoredFilePtr stored;
        quint64 length = 0; ///< From the start of its file: contents grow and shrink at the end.
        LoadedImagePtr image; ///< Null: the image below.
        bool isWhole = true; ///< The file is not longer than that.
        quint64 pattern = 0; ///< The seed of a pattern; 0: none.

        bool operator==(const Piece &) const = default;
    };

    Result<ByteSourcePtr> open(const Piece &piece, const LoadedImage &base, const QString &name, const Job &job) const;

    std::vector<Piece> m_pieces;
    quint64 m_size = 0;
};

}
