// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentpass.h"

namespace stratoscope
{

/** What extracted files are written to, in this order: directories, files with content, others, links. Errors that it
 *  returns end the extraction; what concerns one file only goes to a LeftOutList. */
class ExtractTarget : public FileReceiver
{
public:
    /** A directory, a whiteout or an opaque marker. */
    virtual Result<void> addDirectory(const DraftEntry &entry) = 0;
    /** An empty file, a symlink, a device or a FIFO. */
    virtual Result<void> addOther(const DraftEntry &entry) = 0;
    /** Another name of a file that was added. */
    virtual Result<void> addLink(const DraftEntry &entry) = 0;
    /** Makes the result visible; until then, and if it fails, there is none. */
    virtual Result<void> finish() = 0;
};

}
