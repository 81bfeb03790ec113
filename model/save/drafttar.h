// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "job.h"
#include "layerdraft.h"
#include "loadedimage.h"

#include <span>

namespace stratoscope
{

class TarReader;

/** Writes a draft as a tar, with content from the image's layers. See writeLayerStream(). */
class DraftTar
{
public:
    /** All arguments must outlive this. */
    DraftTar(const LoadedImage &image, ByteSink &out, const Job &job);

    Result<void> write(const LayerDraft &draft);

private:
    /** A file and the place of its content. */
    struct Wanted
    {
        LayerIndex layer;
        quint64 offset = 0; ///< In the layer's stream.
        DraftEntry entry;
    };

    void sortOut(const LayerDraft &draft);
    void sortOut(const DraftEntry &entry);
    Result<void> writeAll(const std::vector<DraftEntry> &entries);
    Result<void> writeHeader(const DraftEntry &entry);
    Result<void> writeFiles(std::span<const Wanted> files);
    Result<void> writeFilesOfBlob(std::span<const Wanted> files, TarReader &reader);
    Result<void> writePieces(const Wanted &file, TarReader &reader);
    Result<void> writeFile(const Wanted &file);
    Result<void> verifyPlain(LayerIndex layer);
    Result<void> writeZeros(quint64 count);
    Error changed(const Wanted &file) const;

    const LoadedImage &m_image;
    const UnionTree &m_tree;
    ByteSink &m_out;
    const Job &m_job;
    std::vector<DraftEntry> m_directories; ///< Including the markers in them.
    std::vector<Wanted> m_files;
    std::vector<DraftEntry> m_others;
    std::vector<DraftEntry> m_links;
};

}
