// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statentrytype.h"

#include <sys/stat.h>

namespace stratoscope
{

std::optional<EntryType> entryTypeOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return EntryType::File;
    case S_IFDIR:
        return EntryType::Directory;
    case S_IFLNK:
        return EntryType::Symlink;
    case S_IFCHR:
        return EntryType::CharDevice;
    case S_IFBLK:
        return EntryType::BlockDevice;
    case S_IFIFO:
        return EntryType::Fifo;
    default:
        return std::nullopt;
    }
}

}
