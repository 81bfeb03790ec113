// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "copiedlayer.h"
#include "copyplan.h"
#include "enginetar.h"

namespace stratoscope
{

/** Takes a container's changed files out of it, and puts them into a layer. */
class LayerCopier
{
public:
    /** All that is given must outlive this. */
    static Result<LayerCopier> create(
        const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job);

    /** Takes what the diff names out of all that the container sees. */
    Result<void> takeExport();
    /** Takes one path, as the engine copies it. Fails with ErrorKind::NotFound where it is not there. */
    Result<void> takeCopy(const CopyTask &task);
    /** Whether the container sees \a path. */
    Result<bool> isThere(const QByteArray &path);
    /** The layer, with whiteouts for what is deleted. */
    Result<CopiedLayer> finish();

private:
    LayerCopier(const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job,
        std::unique_ptr<LayerArchive> archive);

    Result<std::unique_ptr<EngineTar>> startCopy(const QByteArray &path) const;
    Result<void> take(ArchiveReader &reader, const QByteArray &path, const QByteArray &linkTarget);
    void warn(const QByteArray &path, const QString &text);
    void warnOfMissing();
    Result<void> addDeleted();

    const Engine *m_engine;
    QString m_id;
    const ContainerDiff *m_diff;
    Job m_job;
    std::unique_ptr<LayerArchive> m_archive;
    std::set<QByteArray> m_taken;
    std::set<QByteArray> m_directories; ///< Of what was taken.
    std::set<QByteArray> m_alive; ///< Seen, though they are said to be deleted.
    QStringList m_warnings;
};

}
