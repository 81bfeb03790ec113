// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "paxrecords.h"

#include <vector>

namespace stratoscope
{

/** A piece of a sparse file that is stored; the rest is a hole. In bytes. */
struct SparsePiece
{
    quint64 offset = 0;
    quint64 size = 0;
};

using SparseMap = std::vector<SparsePiece>;

/** How many pieces a map may have: each costs memory here, and some formats store a piece in four bytes. */
inline constexpr std::size_t MostSparsePieces = 1u << 20;

/** Reads "OFFSET,LENGTH,…" of \a records (formats 0.0 and 0.1); empty if it is none. */
std::optional<SparseMap> readSparseRecords(const PaxRecords::Sparse &records);

/** Adds the pieces that \a count fields of a GNU header (format "S") at \a fields describe; false if one is none. */
bool readSparseFields(const char *fields, std::size_t count, SparseMap &map);

/** True if the pieces are in order, do not overlap, and end within \a size bytes. */
bool isSparseMapValid(const SparseMap &map, quint64 size);

}
