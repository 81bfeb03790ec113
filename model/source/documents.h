// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

#include <QHash>

namespace stratoscope
{

/**
 * Reads the documents (manifests, configs) of a source, within a budget for all of them together: thousands of
 * manifests may name the same large config, and each reading costs memory.
 */
class Documents
{
public:
    explicit Documents(FileSetPtr files);

    const FileSetPtr &files() const { return m_files; }

    /** The bytes of \a member; also ErrorKind::Limit where it, or all documents together, are too large. */
    Result<QByteArray> read(const QString &member);

    /** How long \a member is, as stored. */
    Result<quint64> size(const QString &member);

private:
    FileSetPtr m_files;
    quint64 m_bytes = 0;
    quint64 m_values = 0;
    QHash<QString, Result<quint64>> m_sizes;
};

}
