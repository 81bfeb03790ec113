// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

#include <QHash>

namespace stratoscope
{

/**
 * Reads the documents (manifests, configs) of a source within a total budget: thousands of manifests may name the same
 * large config, and each read costs memory.
 */
class Documents
{
public:
    explicit Documents(FileSetPtr files);

    const FileSetPtr &files() const { return m_files; }

    /** The bytes of \a member; ErrorKind::Limit if it, or all documents together, are too large. */
    Result<QByteArray> read(const QString &member);

    /** The size of \a member as stored. */
    Result<quint64> size(const QString &member);

private:
    FileSetPtr m_files;
    quint64 m_bytes = 0;
    quint64 m_values = 0;
    QHash<QString, Result<quint64>> m_sizes;
};

}
