// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "uniontree.h"

namespace stratoscope
{

/** One line of a listing: a path as a file system, or as one layer's tar, shows it. */
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
    std::optional<QByteArray> linkTarget; ///< Of a symlink, or the path that a hard link names.
};

/** The path of \a version as the unified file system shows it: hard links are files. */
ListedEntry listedEntry(const UnionTree &tree, VersionId version);
/** The path of \a row as \a layer alone has it. */
ListedEntry listedEntry(const UnionTree &tree, LayerIndex layer, const LayerRow &row);

/** Writes the fields of \a entry into the object that is open. */
void writeFields(JsonWriter &json, const ListedEntry &entry);

/** "added", "modified", …: \a change as listings name it. */
const char *changeName(Change change);

}
