// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "contentpass.h"

namespace stratoscope
{

/** Writes a draft as a tar, with content from the image's layers. See writeLayerStream(). */
class DraftTar : private FileReceiver
{
public:
    /** All arguments must outlive this. */
    DraftTar(const LoadedImage &image, ByteSink &out, const Job &job);

    Result<void> write(const LayerDraft &draft);

private:
    Result<void> begin(const DraftEntry &entry) override;
    Result<void> add(quint64 offset, QByteArrayView bytes) override;
    Result<void> end() override;
    Result<void> fail(const DraftEntry &entry, const Error &error) override;

    Result<void> writeAll(const std::vector<DraftEntry> &entries);
    Result<void> writeHeader(const DraftEntry &entry);
    Result<void> fillTo(quint64 offset);
    Result<void> writeZeros(quint64 count);

    const LoadedImage &m_image;
    const UnionTree &m_tree;
    ByteSink &m_out;
    const Job &m_job;
    DraftEntry m_entry; ///< The current file,
    quint64 m_size = 0; ///< its bytes,
    quint64 m_at = 0; ///< how many of them are written,
    quint64 m_holes = 0; ///< and how many of these were holes.
};

}
