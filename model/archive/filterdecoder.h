// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobdecoder.h"

struct archive;

namespace stratoscope
{

/** Compressions that are rare in images (xz, bzip2, lz4), through libarchive's filters. */
class FilterDecoder : public BlobDecoder
{
public:
    FilterDecoder(const DecoderInput &input, Compression compression);
    ~FilterDecoder() override;

protected:
    Result<qsizetype> step(std::span<char> room) override;

private:
    static ssize_t feed(archive *handle, void *self, const void **block);

    Result<void> begin();
    tl::unexpected<Error> describe() const;

    archive *m_archive;
    Compression m_compression;
    QByteArrayView m_output; ///< Decompressed bytes not yet delivered.
    std::optional<Error> m_readError;
    bool m_begun = false;
    bool m_empty = false; ///< The content is empty, so libarchive returns no entry.
};

}
