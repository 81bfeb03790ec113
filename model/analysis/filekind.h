// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** What a file is for, as far as its path and its mode tell. */
enum class FileKind : quint8 {
    Program,
    SharedLibrary,
    Development, ///< Headers, static libraries, object files.
    Python,
    JavaScript,
    Java,
    Scripts, ///< Shell, Perl, Ruby, PHP, Lua, …
    Documentation,
    Locale, ///< Languages and time zones.
    PackageData, ///< What package managers keep.
    Configuration,
    Text,
    Image,
    Font,
    Media,
    Archive,
    Database,
    Log,
    Other,
};

inline constexpr std::size_t FileKinds = static_cast<std::size_t>(FileKind::Other) + 1;

/** What a kind of files is called, for people. Translated. */
QString fileKindName(FileKind kind);

/** Tells the kind of every file of a tree. */
class FileKindTable
{
public:
    /** Goes through \a paths once; must not outlive \a tree. */
    explicit FileKindTable(const UnionTree &tree);

    FileKind kindOf(VersionId version) const;

private:
    const UnionTree &m_tree;
    std::vector<FileKind> m_ofDirectory; ///< By PathId: what everything in that directory is; Other: it depends.
};

}
