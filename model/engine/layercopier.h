// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "copiedlayer.h"
#include "copyplan.h"
#include "enginetar.h"
#include "warninglist.h"

namespace stratoscope
{

/** Copies a container's changed files into a layer. */
class LayerCopier
{
public:
    /** All arguments must outlive this. */
    static Result<LayerCopier> create(
        const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job);

    /** Picks the files in the diff from an export of the whole container. */
    Result<void> takeExport();
    /** Copies one path through the engine. Fails with ErrorKind::NotFound if it does not exist. */
    Result<void> takeCopy(const CopyTask &task);
    /** Whether \a path exists in the container. */
    Result<bool> isThere(const QByteArray &path);
    /** The layer, with whiteouts for deleted paths. */
    Result<CopiedLayer> finish();

private:
    LayerCopier(const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job,
        std::unique_ptr<LayerArchive> archive);

    Result<std::unique_ptr<EngineTar>> startCopy(const QByteArray &path) const;
    Result<void> take(TarReader &reader, const QByteArray &path, const QByteArray &linkTarget);
    void warn(const QByteArray &path, const QString &text);
    void warnOfMissing();
    Result<void> addDeleted();

    const Engine *m_engine;
    QString m_id;
    const ContainerDiff *m_diff;
    Job m_job;
    std::unique_ptr<LayerArchive> m_archive;
    std::set<QByteArray> m_taken;
    std::set<QByteArray> m_directories; ///< Among the copied paths.
    std::set<QByteArray> m_alive; ///< Still there, though reported as deleted.
    WarningList m_warnings;
};

}
