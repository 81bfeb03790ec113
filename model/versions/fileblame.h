// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "versioncontent.h"

namespace stratoscope
{

/** Which layer each line of a text comes from. */
struct FileBlame
{
    QByteArray text; ///< All of the file.
    std::vector<LayerIndex> layers; ///< By line of it.
    bool isCoarse = false; ///< Versions differ too much: a line may come from a lower layer than this says.
};

/**
 * Follows the lines of \a file through the versions of its path in lower layers: a line comes from the layer whose
 * version has it first, in a row without a deletion, or anything that is no text, in between. Fails with
 * ErrorKind::Usage for anything but a regular file with text, with ErrorKind::Limit for one of more than ComparedBytes,
 * and with ErrorKind::Cancelled.
 */
Result<FileBlame> blameFile(const FileVersion &file, const Job &job);

}
