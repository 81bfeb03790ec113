// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"

#include <QByteArray>

struct archive;

namespace stratoscope::imagebuilder
{

/** How a layer blob or a whole archive is compressed. */
enum class Packing { None, Gzip, Zstd, Xz, Bzip2 };

/** Parses "none", "gzip", "zstd", "xz" or "bzip2". */
Built<Packing> packingFromName(const QString &name);

/** Compresses piece by piece; the same input yields the same bytes. */
class Compressor
{
public:
    explicit Compressor(Packing packing);
    ~Compressor();
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;

    Built<void> write(const QByteArray &bytes);
    /** Everything written so far, compressed; the compressor is spent. */
    Built<QByteArray> finish();

private:
    QByteArray m_output;
    struct archive *m_archive = nullptr; ///< Null for Packing::None.
};

/** Compresses \a bytes in one go. */
Built<QByteArray> compressed(const QByteArray &bytes, Packing packing);

}
