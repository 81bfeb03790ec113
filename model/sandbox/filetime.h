// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace stratoscope
{

/** A point in time as inodes store it. */
struct FileTime
{
    qint64 seconds = 0; ///< Since the epoch.
    quint32 nanoseconds = 0;

    auto operator<=>(const FileTime &) const = default;
};

/** Tells the time; tests and reproducible builds use their own. */
using Clock = std::function<FileTime()>;

/** This machine's clock. */
FileTime systemTime();

}
