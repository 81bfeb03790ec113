// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "fileset.h"

#include <QStringList>

namespace stratoscope
{

/**
 * The directory of an engine's storage on the host. Names in it are relative and slash-separated. Never follows a link
 * on the way to a folder, so that a database cannot lead outside.
 */
class StorageRoot
{
public:
    enum class Folder { There, Missing, Forbidden };

    /** Fails if the directory cannot be opened; a hint says what to do about missing permissions. */
    static Result<StorageRoot> open(const QString &path);

    /** Absolute, as given. */
    const QString &path() const { return m_path; }
    QString absolute(const QString &name) const;
    /** Its files; opening one by name lists nothing. */
    const FileSetPtr &files() const { return m_files; }
    /** False if this user may not enter it. */
    bool maySearch() const;
    /** Whether there is a folder \a name that this user may enter. */
    Folder folder(const QString &name) const;
    /** The entries of folder \a name that are valid path components, sorted; at most limits::ArchiveMembers. */
    Result<QStringList> list(const QString &name) const;

private:
    StorageRoot(FileDescriptor root, const QString &path, FileSetPtr files);

    FileDescriptor m_root;
    QString m_path;
    FileSetPtr m_files;
};

/** True if \a name, read from a database, is a single path component. */
bool isStorageName(const QString &name);
/** What users can do who are not permitted to read an engine's storage. */
QString permissionHint();

}
