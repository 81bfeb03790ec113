// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on what is read of packages, all of which an image may have made up. */
namespace stratoscope::limits
{

/** Bytes of one database that is text; real ones have a few MB. */
inline constexpr quint64 PackageDatabase = 64ull << 20;
/** Bytes of one of rpm's, which are the largest, with some 100 MB. */
inline constexpr quint64 RpmDatabase = 256ull << 20;
/** Bytes of a description of one package, or of a list of its files. */
inline constexpr quint64 PackageDescription = 16ull << 20;
/** Bytes of a program or a jar that is read as a whole; of larger ones, the parts that tell. */
inline constexpr quint64 PackageProgram = 64ull << 20;
/** Bytes of one in a compressed layer that is unpacked into a temporary file to read parts of it; larger ones are not
 *  looked into there. */
inline constexpr quint64 SpooledProgram = 1ull << 30;
/** Bytes of what is compressed in a section of a program. */
inline constexpr quint64 PackageSection = 16ull << 20;
/** Characters of a name, a version or a license. */
inline constexpr qsizetype PackageText = 256;
/** Packages of one database. */
inline constexpr std::size_t DatabasePackages = 50'000;
/** Packages of all databases of an image, in all their versions. */
inline constexpr std::size_t ImagePackages = 300'000;
/** Files that all of them own together. */
inline constexpr std::size_t PackageFiles = 20'000'000;
/** Bytes of the paths of files in one database: a folder is named once for many of them. */
inline constexpr qsizetype PackagePathBytes = 128 << 20;
/** Files that are looked into. */
inline constexpr std::size_t PackageFilesRead = 500'000;
/** Files of one package. */
inline constexpr qsizetype FilesOfPackage = 1'000'000;
/** Steps that SQLite may take for one database, in thousands. */
inline constexpr int SqliteKilosteps = 200'000;

}
