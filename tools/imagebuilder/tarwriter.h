// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"
#include "tarentry.h"

struct archive;

namespace stratoscope::imagebuilder
{

/** The tar formats that image tools write. */
enum class TarFormat { Ustar, Gnu, Pax };

/** Writes a tar to memory. Keeps the bytes of names; the same entries yield the same bytes in every locale. */
class TarWriter
{
public:
    explicit TarWriter(TarFormat format);
    ~TarWriter();
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    /** Fails if the format cannot represent the entry (a long name in ustar). */
    Built<void> add(const TarEntry &entry);
    /** The whole tar; the writer is spent. */
    Built<QByteArray> finish();

private:
    QByteArray m_output;
    struct archive *m_archive = nullptr;
};

/** \a entries as a tar. */
Built<QByteArray> writeTar(const std::vector<TarEntry> &entries, TarFormat format = TarFormat::Pax);

}
