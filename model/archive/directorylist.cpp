// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directorylist.h"

#include "bytes.h"
#include "openfile.h"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace stratoscope
{

namespace
{

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

}

Result<std::vector<QByteArray>> listDirectory(int directory, const QByteArray &path)
{
    FileDescriptor folder = openBelow(directory, path, O_RDONLY | O_DIRECTORY);
    if (!folder.isValid())
        return tl::unexpected(systemError(errno, displayText(path)));
    const std::unique_ptr<DIR, CloseDirectory> stream(::fdopendir(folder.get()));
    if (!stream)
        return tl::unexpected(systemError(errno, displayText(path)));
    folder.release();

    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent *entry = ::readdir(stream.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.emplace_back(entry->d_name);
        errno = 0;
    }
    if (errno != 0)
        return tl::unexpected(systemError(errno, displayText(path)));
    std::sort(names.begin(), names.end());
    return names;
}

}
