// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on a sandbox. */
namespace stratoscope::limits
{

/** Most names in a writable layer, including whiteouts: copied directories may have any size. */
inline constexpr quint64 SandboxEntries = 2'000'000;
/** Most copies within copied directories that are kept of one step for display. */
inline constexpr quint64 StepEffects = 200;
/** Most effects of one step that are kept in all. */
inline constexpr quint64 EffectsOfCommand = 1'000;
/** Largest file size; tars and file systems support less than a user can type. */
inline constexpr quint64 SandboxFileBytes = quint64(1) << 50;
/** Value of one extended attribute (XATTR_SIZE_MAX of Linux), in bytes. */
inline constexpr qsizetype XattrValueBytes = 65'536;

}
