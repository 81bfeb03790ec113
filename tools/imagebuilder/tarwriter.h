// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"
#include "tarentry.h"

struct archive;

namespace stratoscope::imagebuilder
{

/** The dialects of tar that image tools write. */
enum class TarFormat { Ustar, Gnu, Pax };

/** Writes a tar into memory. Bytes of names are kept, and the same entries give the same bytes in every locale. */
class TarWriter
{
public:
    explicit TarWriter(TarFormat format);
    ~TarWriter();
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    /** Fails where the format cannot hold the entry (a long name in ustar). */
    Built<void> add(const TarEntry &entry);
    /** The whole tar; the writer is spent. */
    Built<QByteArray> finish();

private:
    QByteArray m_output;
    struct archive *m_archive = nullptr;
};

/** All of \a entries as one tar. */
Built<QByteArray> writeTar(const std::vector<TarEntry> &entries, TarFormat format = TarFormat::Pax);

}
