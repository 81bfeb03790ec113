// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "fileset.h"

#include <QStringList>

namespace stratoscope
{

/**
 * The directory of an engine's storage on the host. Names in it are relative and slash-separated; no link on the way to
 * a folder is followed, so that what a database says never leads outside.
 */
class StorageRoot
{
public:
    enum class Folder { There, Missing, Forbidden };

    /** Fails as opening the directory does; a hint says what to do where that is not allowed. */
    static Result<StorageRoot> open(const QString &path);

    /** Absolute, as it was given. */
    const QString &path() const { return m_path; }
    QString absolute(const QString &name) const;
    /** Its files; those whose name is known are opened without listing anything. */
    const FileSetPtr &files() const { return m_files; }
    /** False where this user may not look up anything in it. */
    bool maySearch() const;
    /** Whether there is a folder \a name that may be entered. */
    Folder folder(const QString &name) const;
    /** What is in the folder \a name that can be part of a path, sorted; at most limits::ArchiveMembers. */
    Result<QStringList> list(const QString &name) const;

private:
    StorageRoot(FileDescriptor root, const QString &path, FileSetPtr files);

    FileDescriptor m_root;
    QString m_path;
    FileSetPtr m_files;
};

/** True if \a name, read from a database, is one component of a path and nothing else. */
bool isStorageName(const QString &name);
/** What a user can do who may not read an engine's storage. */
QString permissionHint();

}
