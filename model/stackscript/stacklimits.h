// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on scripts and on what they make: a script may come from anybody. */
namespace stratoscope::limits
{

/** Bytes of a script. */
inline constexpr qsizetype ScriptBytes = 1 << 20;
/** Layers of a stack: Docker's overlay2 has no more. */
inline constexpr std::size_t StackLayers = 125;
/** Instructions of a script. */
inline constexpr std::size_t StackInstructions = 5'000;
inline constexpr std::size_t StackContainers = 16;
/** Bytes of the files in all layers of a stack together. */
inline constexpr quint64 StackBytes = 2ull << 30;
/** Files, directories and whiteouts in all layers of a stack together. */
inline constexpr quint64 StackEntries = 50'000;
/** Commands of one line. */
inline constexpr std::size_t ShellCommands = 1'000;
/** Files that the commands of a script, or of a line typed, may change and look at, each counted each time. */
inline constexpr quint64 ShellWork = 100'000;
/** Lines within a line (sh -c). */
inline constexpr int ShellDepth = 4;
/** Names that the wildcards of one command may stand for, and names of directories looked at for it. */
inline constexpr std::size_t ShellNames = 20'000;
/** What commands of one line may write, and what cat reads of one file. */
inline constexpr qsizetype ShellOutputBytes = 1 << 20;

}
