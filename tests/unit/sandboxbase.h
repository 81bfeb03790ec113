// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "sandbox.h"

namespace stratoscope
{

/** An image of layers as layerFromText() reads them. The content of a file is the last letter of its path, repeated. */
LoadedImagePtr imageFromText(std::initializer_list<const char *> layers);

/** What the writable layer of \a sandbox holds, a line an entry, sorted: "etc directory", "etc/passwd file 12",
 *  "etc/hosts whiteout", "srv directory opaque", "a link b", "c name of b", "f fifo". */
QStringList layerLines(const Sandbox &sandbox);

/** The content of the file \a path of the writable layer. */
QByteArray contentOf(const Sandbox &sandbox, const QByteArray &path);

}
