// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hostfile.h"
#include "overlay.h"

#include <QHash>

namespace stratoscope
{

/** Copies the contents of a directory on this machine into a directory created for it. */
class HostTree : public EntrySink
{
public:
    /** Messages call \a directory \a name; \a made is its copy at \a madePath. */
    HostTree(Overlay &overlay, const Job &job, const QString &directory, const QString &name, UpperId made,
        const QByteArray &madePath);

    /** Fails if something cannot be read or stored in a layer; the copy is incomplete then. */
    Result<void> copy();
    /** How many devices and sockets were skipped. */
    quint64 leftOut() const { return m_leftOut; }

    void add(const RawEntry &entry) override;

private:
    Result<void> copyEntry(const RawEntry &entry);
    Result<FileContent> copyContent(const RawEntry &entry);
    Error named(Error error) const;

    Overlay &m_overlay;
    const Job &m_job;
    const QString m_directory;
    const QString m_name;
    const LayerContentsPtr m_files;
    const QByteArray m_madePath;
    QHash<QByteArray, UpperId> m_made; ///< By path within the directory.
    Result<void> m_problem; ///< The first failure.
    quint64 m_leftOut = 0;
    quint64 m_bytes = 0; ///< Copied so far.
};

}
