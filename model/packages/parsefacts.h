// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packagefacts.h"

namespace stratoscope
{

/** Reads \a content, that of facts.version in \a image, into \a facts by their kind; the packages' files are still in them.
 *  Returns the paths of a list. Fails where a database cannot be read, or is too large. */
Result<QByteArrayList> parseFacts(
    PackageFacts &facts, const ByteSourcePtr &content, const LoadedImage &image, const Job &job);

}
