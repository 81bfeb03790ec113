// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on what is read from an image. All of it is hostile; these bound memory and time. */
namespace stratoscope::limits
{

/** Largest JSON document (manifest, index, config) that gets parsed, in bytes. Real ones are smaller than 1 MiB. */
inline constexpr quint64 JsonBytes = 16ull << 20;
/** Deepest nesting of JSON arrays and objects. */
inline constexpr int JsonDepth = 64;
/** A layer's table of contents (eStargz, zstd:chunked), packed or not, in bytes: some hundred for each file. */
inline constexpr quint64 TocBytes = 512ull << 20;
/** Members of an outer archive. */
inline constexpr quint64 ArchiveMembers = 200'000;
/** Bytes that a whole-file compressed archive or an extracted member may need in the temporary folder. */
inline constexpr quint64 TemporaryBytes = 64ull << 30;
/** Size of one file, in bytes: more than any file system holds; larger claims would only overflow sums. */
inline constexpr quint64 FileBytes = 1ull << 60;
/** Layers of one image; the engines stop at 127 and 500. */
inline constexpr int Layers = 1'024;
/** Images and platforms in one source. */
inline constexpr int Images = 4'096;
/** Entries of one layer. */
inline constexpr quint64 LayerEntries = 20'000'000;
/** Distinct paths that one layer may name or imply, and the bytes of their names. */
inline constexpr std::size_t LayerPaths = 40'000'000;
inline constexpr std::size_t LayerNameBytes = 1u << 30;
/** Paths of all layers of one image together, one that several layers have counted for each; and of those layers that an
 *  image has several times, which cost again each time. (Real ones are empty.) */
inline constexpr std::size_t ImagePaths = LayerPaths;
inline constexpr std::size_t RepeatedPaths = 1'000'000;
/** Bytes of names, link targets and extended attributes of all layers of one image. PathTable counts in 32 bits. */
inline constexpr std::size_t ImageTextBytes = 2u << 30;
/** Link targets of one layer, and its distinct sets of extended attributes, in bytes. */
inline constexpr std::size_t LayerTextBytes = 1u << 30;
inline constexpr quint64 LayerXattrBytes = 256ull << 20;
/** Oddities of one kind that are worded for people; that there are more is said, and in a WarningList how many. */
inline constexpr qsizetype Warnings = 50;
/** Length of one path in a layer, in bytes (PATH_MAX of Linux). */
inline constexpr qsizetype PathBytes = 4'096;
/** Length of one component of a path (NAME_MAX of Linux), in bytes. */
inline constexpr qsizetype NameBytes = 255;
/** Depth of a path in a layer, in components. */
inline constexpr int PathDepth = 1'024;
/** All extended attributes of one entry, in bytes. */
inline constexpr quint64 XattrBytes = 1ull << 20;
/** Links to follow on one way, inside an outer archive or a layer, before calling it a loop (MAXSYMLINKS of Linux). */
inline constexpr int LinkHops = 40;
/** Components of link targets to follow in one layer: so many, and so many more for each of its entries. */
inline constexpr quint64 LinkSteps = 1'000'000;
inline constexpr quint64 LinkStepsAnEntry = 64;
/** Nested indexes (image-index.md lets them nest). */
inline constexpr int IndexDepth = 8;
/** Holes of sparse files to hash as zeros, in bytes; beyond that, the content counts as unknown. */
inline constexpr quint64 SparseHoleBytes = 4ull << 30;

}
