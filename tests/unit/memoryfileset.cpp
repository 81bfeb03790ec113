// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "memoryfileset.h"

namespace stratoscope
{

std::vector<QString> MemoryFileSet::names() const
{
    std::vector<QString> all;
    for (const auto &[name, bytes] : files)
        all.push_back(name);
    return all;
}

Result<ByteSourcePtr> MemoryFileSet::open(const QString &name) const
{
    const auto found = files.find(name);
    if (found == files.end())
        return failure(ErrorKind::NotFound, name, QStringLiteral("no such member"));
    return memorySource(found->second, name);
}

}
