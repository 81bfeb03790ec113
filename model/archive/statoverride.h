// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

namespace stratoscope
{

/**
 * Rootless storages cannot give files their owner, mode and type, so they note them as "UID:GID:MODE[:TYPE]" in
 * user.containers.override_stat, user.fuseoverlayfs.override_stat or security.fuseoverlayfs.override_stat (MODE is
 * octal, TYPE file, dir, symlink, pipe, socket, block-MAJOR-MINOR or char-MAJOR-MINOR). Gives \a entry what its
 * attribute says, and removes the attribute. Values that say nothing are ignored. A file may become an
 * EntryType::Symlink: its target is the file's content, which is left to the caller.
 */
void takeStatOverride(RawEntry &entry);

}
