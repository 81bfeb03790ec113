// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "describedfiles.h"

#include <algorithm>

namespace stratoscope::imagebuilder
{

namespace
{

bool isWithin(const QByteArray &path, const QByteArray &directory)
{
    return directory.isEmpty() || path == directory || path.startsWith(directory + '/');
}

}

void DescribedFiles::removeTree(const QByteArray &path, bool itself)
{
    std::erase_if(
        m_files, [&](const auto &file) { return isWithin(file.first, path) && (itself || file.first != path); });
}

void DescribedFiles::apply(const std::vector<TarEntry> &layer)
{
    const QByteArray prefix = ".wh.";
    for (const TarEntry &entry : layer) {
        const qsizetype nameStart = entry.path.lastIndexOf('/') + 1;
        const QByteArray directory = entry.path.first(std::max<qsizetype>(0, nameStart - 1));
        const QByteArray name = entry.path.sliced(nameStart);
        if (name == prefix + prefix + "opq")
            removeTree(directory, false);
        else if (name.startsWith(prefix))
            removeTree(entry.path.first(nameStart) + name.sliced(prefix.size()), true);
        else if (entry.type != TarType::Directory)
            removeTree(entry.path, true);
    }
    for (const TarEntry &entry : layer) {
        if (!entry.path.sliced(entry.path.lastIndexOf('/') + 1).startsWith(prefix))
            m_files.insert_or_assign(entry.path, entry);
    }
}

std::vector<TarEntry> DescribedFiles::tree(const QByteArray &path) const
{
    std::vector<TarEntry> entries;
    for (const auto &[name, entry] : m_files) {
        if (isWithin(name, path))
            entries.push_back(entry);
    }
    return entries;
}

}
