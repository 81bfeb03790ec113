// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compressor.h"
#include "outerfile.h"
#include "sha256.h"

#include <memory>

struct archive;

namespace stratoscope::benchmark
{

/** What a manifest and a config say about a layer. */
struct WrittenLayer
{
    QByteArray diffId; ///< SHA-256 of the tar, hexadecimal.
    QByteArray digest; ///< SHA-256 of the blob, hexadecimal.
    qint64 size = 0; ///< The blob's.
};

/** Compresses a layer's tar into the member being written, at the levels that engines use, and hashes both. */
class BlobWriter
{
public:
    BlobWriter(imagebuilder::Packing packing, OuterFile &file);

    Built<void> write(QByteArrayView tar);
    Built<WrittenLayer> finish();

private:
    static ssize_t append(struct archive *writer, void *self, const void *bytes, std::size_t length);
    Built<void> store(QByteArrayView bytes);

    OuterFile &m_file;
    Sha256 m_tarHash;
    Sha256 m_blobHash;
    qint64 m_size = 0;
    QString m_error;
    std::unique_ptr<struct archive, int (*)(struct archive *)> m_compressor;
};

}
