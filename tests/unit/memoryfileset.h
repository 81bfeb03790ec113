// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

#include <map>

namespace stratoscope
{

/** Files in memory, as an archive that needs no disk. */
class MemoryFileSet : public FileSet
{
public:
    std::map<QString, QByteArray> files;
    QStringList problems; ///< What warnings() tells.

    std::vector<QString> names() const override;
    bool contains(const QString &name) const override { return files.count(name) > 0; }
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return QStringLiteral("memory.tar"); }
    QString container() const override { return QStringLiteral("memory"); }
    QStringList warnings() const override { return problems; }
};

}
