// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "uniontree.h"

namespace stratoscope
{

/** One line of a listing: a path in a file system or in one layer's tar. */
struct ListedEntry
{
    QByteArray path;
    const char *type = "file";
    quint16 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint64 size = 0;
    std::optional<qint64> mtime;
    LayerIndex layer;
    std::optional<QByteArray> linkTarget; ///< A symlink's target, or the path a hard link names.
};

/** The path of \a version as the unified file system shows it: hard links are files. */
ListedEntry listedEntry(const UnionTree &tree, VersionId version);
/** The path of \a row as \a layer alone has it. */
ListedEntry listedEntry(const UnionTree &tree, LayerIndex layer, const LayerRow &row);

/** Writes the fields of \a entry into the open object. */
void writeFields(JsonWriter &json, const ListedEntry &entry);

/** The name of \a change in listings: "added", "modified", … */
const char *changeName(Change change);

}
