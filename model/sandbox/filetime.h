// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace stratoscope
{

/** A moment as inodes keep it. */
struct FileTime
{
    qint64 seconds = 0; ///< Since the epoch.
    quint32 nanoseconds = 0;

    auto operator<=>(const FileTime &) const = default;
};

/** Says what time it is; tests and reproducible builds have one of their own. */
using Clock = std::function<FileTime()>;

/** The time of this machine. */
FileTime systemTime();

}
