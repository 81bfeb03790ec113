// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

namespace stratoscope
{

/** A subfolder of a file set as its own file set. */
class FolderFileSet : public FileSet
{
public:
    /** \a folder has no trailing slash. */
    FolderFileSet(FileSetPtr whole, const QString &folder);

    std::vector<QString> names() const override;
    bool contains(const QString &name) const override;
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override;
    QString container() const override;
    QStringList warnings() const override;

private:
    const FileSetPtr m_whole;
    const QString m_prefix;
};

/** \a files, or the only folder in it with an image if the root has none (an archive made from a folder). */
FileSetPtr imageFolder(const FileSetPtr &files);

}
