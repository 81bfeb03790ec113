// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <cstring>

namespace stratoscope
{

/** Where the last slash of \a path is; -1 if there is none. */
inline qsizetype lastSlash(QByteArrayView path)
{
    if (path.isEmpty())
        return -1;
    const void *found = ::memrchr(path.data(), '/', static_cast<std::size_t>(path.size()));
    return found ? static_cast<const char *>(found) - path.data() : -1;
}

/** True if two dots follow each other somewhere in \a path. Quick, because every name is asked. */
inline bool hasTwoDots(QByteArrayView path)
{
    if (path.size() < 2)
        return false;
    const char *at = path.data();
    const char *const last = at + path.size() - 1;
    while (at < last) {
        at = static_cast<const char *>(std::memchr(at, '.', static_cast<std::size_t>(last - at)));
        if (!at)
            return false;
        ++at;
        if (*at == '.')
            return true;
    }
    return false;
}

}
