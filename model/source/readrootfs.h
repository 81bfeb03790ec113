// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/** True if \a files are those of a root file system. */
bool looksLikeRootFs(const FileSet &files);

/** Adds an image of one layer to \a draft: the tar that all its files are in. False if they are in none. */
bool addRootFs(SourceDraft &draft);

}
