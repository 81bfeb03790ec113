// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentstore.h"
#include "loadedimage.h"

#include <vector>

namespace stratoscope
{

/**
 * What is in a regular file of a sandbox: pieces of files in its store, of files of lower layers, which are not copied,
 * and zeros. A value; copies are cheap.
 */
class FileContent
{
public:
    FileContent() = default;
    /** The content of \a version in the image below, which has \a size bytes. */
    static FileContent ofLower(VersionId version, quint64 size);
    static FileContent ofStored(const StoredFilePtr &file);

    quint64 size() const { return m_size; }
    void append(const FileContent &more);
    /** Cuts it, or makes it longer by zeros. */
    void resize(quint64 size);

    /** The version of the image below whose whole content this is; invalid where it is something else. */
    VersionId wholeLower() const;
    /** Opens it; \a base is the image below, \a name what messages call the file. */
    Result<ByteSourcePtr> open(const LoadedImage &base, const QString &name, const Job &job) const;

    bool operator==(const FileContent &) const = default;

private:
    struct Piece
    {
        VersionId lower; ///< Of a lower layer; invalid: stored, or zeros.
        StoredFilePtr stored;
        quint64 length = 0; ///< From the start of the file that it is of: contents grow and shrink at their end.
        bool isWhole = true; ///< The file is not longer than that.

        bool operator==(const Piece &) const = default;
    };

    Result<ByteSourcePtr> open(const Piece &piece, const LoadedImage &base, const QString &name, const Job &job) const;

    std::vector<Piece> m_pieces;
    quint64 m_size = 0;
};

}
