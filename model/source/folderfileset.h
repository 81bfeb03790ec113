// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

namespace stratoscope
{

/** What lies below one folder of a file set, as a file set of its own. */
class FolderFileSet : public FileSet
{
public:
    /** \a folder without a slash at its end. */
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

/** \a files, or the one folder in it that holds an image, where the root does not (an archive made of a folder). */
FileSetPtr imageFolder(const FileSetPtr &files);

}
