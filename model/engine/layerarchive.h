// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tarreader.h"
#include "temporaryfile.h"

#include <memory>

struct archive;

namespace stratoscope
{

/** A file that exists as long as somebody holds it. */
struct HeldFile
{
    QString path; ///< Opens the file, in this process only.
    std::shared_ptr<const void> hold;
};

/** A layer tar built entry by entry in a temporary file, which vanishes once nobody reads it any more. */
class LayerArchive
{
public:
    static Result<std::unique_ptr<LayerArchive>> create();
    ~LayerArchive();
    Q_DISABLE_COPY_MOVE(LayerArchive)

    /** Writes the current entry of \a reader, with its content, as \a path ("etc/passwd"). */
    Result<void> copyEntry(TarReader &reader, const QByteArray &path, const Job &job);
    /** Writes a whiteout for \a path. */
    Result<void> addWhiteout(const QByteArray &path);
    /** Writes an opaque marker for the directory \a path. */
    Result<void> addOpaque(const QByteArray &path);
    /** Completes the tar and returns it. */
    Result<HeldFile> finish();

private:
    struct Callbacks;
    friend struct Callbacks;

    explicit LayerArchive(TemporaryFile file);
    Result<void> writeHeader(const RawEntry &entry, const QByteArray &path);
    tl::unexpected<Error> failed(const QByteArray &path) const;

    TemporaryFile m_file;
    archive *m_archive;
    quint64 m_size = 0;
    std::optional<Error> m_fileError;
};

}
