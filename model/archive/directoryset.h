// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "fileset.h"

#include <mutex>

namespace stratoscope
{

/** The files below a directory; links count only if they lead to a file below it. */
class DirectorySet : public FileSet
{
public:
    DirectorySet(FileDescriptor root, const QString &location);

    std::vector<QString> names() const override;
    bool contains(const QString &name) const override;
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return m_location; }
    QString container() const override;
    QStringList warnings() const override { return {}; }

private:
    Result<FileDescriptor> openFile(const QString &name) const;
    std::vector<QString> list() const;

    const FileDescriptor m_root;
    const QString m_location;
    mutable std::once_flag m_listed;
    mutable std::vector<QString> m_names;
};

/** Opens the files below the directory \a path. */
Result<FileSetPtr> openDirectorySet(const QString &path);

}
