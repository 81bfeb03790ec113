// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/**
 * Gives up, for this process and for good, all that decoding bytes in memory does not need: opening, creating and
 * changing files, sockets, other programs and processes, much memory and much time. Uses what the kernel has of limits,
 * Landlock and seccomp; does as much as it can.
 */
void confineProcess();

}
