// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blockcache.h"
#include "layerstream.h"
#include "loadedimage.h"
#include "sparsefiles.h"

namespace stratoscope
{

/** Where a file goes on. */
enum class FilePart { Data, Hole };

/** The contents of an image's files, readable at any offset by several threads at once. */
class MountedContent
{
public:
    /** \a image must outlive this. */
    explicit MountedContent(const LoadedImage &image);

    /** Reads up to buffer.size() bytes of the regular file \a version at \a offset; fewer only at its end, 0 there.
     *  Fails with ErrorKind::Cancelled soon after \a job is cancelled. */
    Result<qsizetype> read(VersionId version, quint64 offset, std::span<char> buffer, const Job &job);
    /** Where the file \a version has the next \a part at or behind \a offset, as lseek(2) says; its size if there is
     *  none. */
    Result<quint64> find(FilePart part, VersionId version, quint64 offset, const Job &job);

private:
    struct Layer
    {
        std::once_flag once;
        std::optional<LayerStream> stream; ///< If it is compressed.
        std::optional<SparseFiles> sparse;
    };

    Layer &open(LayerIndex layer);
    Result<qsizetype> readStream(LayerIndex layer, quint64 offset, std::span<char> buffer, const Job &job);
    Result<qsizetype> readSparse(
        LayerIndex layer, const Inode &inode, quint64 offset, std::span<char> buffer, const Job &job);

    const LoadedImage &m_image;
    BlockCache m_cache;
    std::vector<Layer> m_layers;
};

}
