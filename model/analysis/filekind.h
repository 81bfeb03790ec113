// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** What a file is for, judging by its path and mode. */
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
    PackageData, ///< Databases and caches of package managers.
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

/** The name of a kind, for people. Translated. */
QString fileKindName(FileKind kind);

/** Classifies the files of a tree. */
class FileKindTable
{
public:
    /** Walks the paths of \a tree once; must not outlive \a tree. */
    explicit FileKindTable(const UnionTree &tree);

    FileKind kindOf(VersionId version) const;

private:
    const UnionTree &m_tree;
    std::vector<FileKind> m_ofDirectory; ///< By PathId: the kind of everything in a directory; Other: it varies.
};

}
