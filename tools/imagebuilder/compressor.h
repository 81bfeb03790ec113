// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"

#include <QByteArray>

struct archive;

namespace stratoscope::imagebuilder
{

/** How a layer blob or a whole archive is packed. */
enum class Packing { None, Gzip, Zstd, Xz, Bzip2 };

/** Reads "none", "gzip", "zstd", "xz" or "bzip2". */
Built<Packing> packingFromName(const QString &name);

/** Compresses piece by piece; the same input gives the same bytes. */
class Compressor
{
public:
    explicit Compressor(Packing packing);
    ~Compressor();
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;

    Built<void> write(const QByteArray &bytes);
    /** All that was written, compressed; the compressor is spent. */
    Built<QByteArray> finish();

private:
    QByteArray m_output;
    struct archive *m_archive = nullptr; ///< Null for Packing::None.
};

/** \a bytes compressed at once. */
Built<QByteArray> compressed(const QByteArray &bytes, Packing packing);

}
