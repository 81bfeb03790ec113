// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "inodetable.h"

namespace stratoscope
{

/** The files of a layer that is not kept as a tar. Safe to use from several threads. */
class LayerContents
{
public:
    virtual ~LayerContents() = default;

    /** The content of the regular file that the layer has at \a path ("/etc/passwd", bytes) as \a inode. */
    virtual Result<ByteSourcePtr> open(const QByteArray &path, const Inode &inode) const = 0;
};

using LayerContentsPtr = std::shared_ptr<const LayerContents>;

/** The files below \a directory. No link on the way to them is followed. */
LayerContentsPtr directoryContents(const QString &directory);

}
