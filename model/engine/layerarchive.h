// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archivereader.h"
#include "temporaryfile.h"

#include <memory>

struct archive;

namespace stratoscope
{

/** A file that is there as long as somebody holds it. */
struct HeldFile
{
    QString path; ///< Opens it, in this process.
    std::shared_ptr<const void> hold;
};

/** A layer tar that is put together entry by entry, in a temporary file that vanishes when nobody reads it any more. */
class LayerArchive
{
public:
    static Result<std::unique_ptr<LayerArchive>> create();
    ~LayerArchive();
    Q_DISABLE_COPY_MOVE(LayerArchive)

    /** Writes the entry that \a reader is at, as \a path ("etc/passwd"), with its content. */
    Result<void> copyEntry(ArchiveReader &reader, const QByteArray &path, const Job &job);
    /** Writes that lower layers' \a path is gone. */
    Result<void> addWhiteout(const QByteArray &path);
    /** Writes that nothing of what lower layers have in the directory \a path can be seen. */
    Result<void> addOpaque(const QByteArray &path);
    /** The whole tar, which is complete then. */
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
