// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "inodetable.h"

namespace stratoscope
{

/** The files of a layer that is not stored as a tar. Thread-safe. */
class LayerContents
{
public:
    virtual ~LayerContents() = default;

    /** The content of the layer's regular file at \a path ("/etc/passwd", bytes), whose metadata are \a inode. */
    virtual Result<ByteSourcePtr> open(const QByteArray &path, const Inode &inode) const = 0;
};

using LayerContentsPtr = std::shared_ptr<const LayerContents>;

/** The files below \a directory. Follows no link on the way to them. */
LayerContentsPtr directoryContents(const QString &directory);

}
