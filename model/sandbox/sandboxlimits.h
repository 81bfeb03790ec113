// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Bounds on a sandbox. */
namespace stratoscope::limits
{

/** Names that a writable layer may hold, whiteouts too: what is copied in comes from folders of any size. */
inline constexpr quint64 SandboxEntries = 2'000'000;
/** Effects of one step that are kept for people. */
inline constexpr quint64 StepEffects = 200;
/** Length of a file; what tars and file systems can hold is less than the number that a user may write. */
inline constexpr quint64 SandboxFileBytes = quint64(1) << 50;
/** Value of one extended attribute (XATTR_SIZE_MAX of Linux), in bytes. */
inline constexpr qsizetype XattrValueBytes = 65'536;

}
