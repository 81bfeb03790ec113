// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on what is read of packages, all of which an image may have made up. */
namespace stratoscope::limits
{

/** Bytes of one database: rpm's are the largest, with some 100 MB. */
inline constexpr quint64 PackageDatabase = 512ull << 20;
/** Bytes of a description of one package, or of a list of its files. */
inline constexpr quint64 PackageDescription = 16ull << 20;
/** Bytes of a program or a jar that is read as a whole; of larger ones, the parts that tell. */
inline constexpr quint64 PackageProgram = 64ull << 20;
/** Bytes of a section of a program, and of what is compressed in it. */
inline constexpr quint64 PackageSection = 16ull << 20;
/** Characters of a name, a version or a license. */
inline constexpr qsizetype PackageText = 1'024;
/** Packages of one database. */
inline constexpr std::size_t DatabasePackages = 100'000;
/** Packages of all databases of an image, in all their versions. */
inline constexpr std::size_t ImagePackages = 1'000'000;
/** Files that all of them own together. */
inline constexpr std::size_t PackageFiles = 20'000'000;
/** Files of one package. */
inline constexpr qsizetype FilesOfPackage = 1'000'000;
/** Steps that SQLite may take for one database, in thousands. */
inline constexpr int SqliteKilosteps = 200'000;

}
