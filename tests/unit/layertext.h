// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QStringList>

namespace stratoscope
{

/**
 * A layer from lines, one entry a line, as its tar would have them:
 * "d etc", "f etc/passwd 120 =a" (size, and a letter that stands for the content), "l bin -> usr/bin",
 * "h b -> a" (hard link), "p fifo", "c dev/null 1 3"; markers are written as in a tar ("f etc/.wh.passwd").
 * After the name may follow mode=0644 uid=0 gid=0 mtime=0.
 */
LayerEntries layerFromText(const char *lines);

/** A stack of such layers, bottom first. */
UnionTree stackFromText(std::initializer_list<const char *> layers);

/** The unified file system at \a upTo: "etc/passwd 120 @0" (path, size for files, originating layer), sorted. */
QStringList unionText(const UnionTree &tree, LayerIndex upTo);

/** A layer on its own: "etc/passwd modified", sorted by path. */
QStringList layerText(const UnionTree &tree, LayerIndex layer);

}
