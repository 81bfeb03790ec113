// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <QCollator>

#include <array>
#include <optional>
#include <vector>

namespace stratoscope
{

/** Sorts paths of a directory by name the way people expect: "file2" before "file10", and letters as
 *  in the user's language. */
class NaturalOrder
{
public:
    NaturalOrder();

    void sort(std::vector<PathId> &siblings, const PathTable &paths) const;

private:
    /** The positions of printable ASCII characters in the order, from 1; 0: a character that is
     *  not sorted by itself. */
    using Ranks = std::array<uchar, 128>;

    std::optional<Ranks> ranks() const;
    bool ordersByRank(const Ranks &ranks) const;
    bool appendKey(QByteArrayView name, std::vector<uchar> &keys) const;
    bool sortSimple(std::vector<PathId> &siblings, const PathTable &paths) const;
    void sortCollated(std::vector<PathId> &siblings, const PathTable &paths) const;

    QCollator m_collator;
    std::optional<Ranks> m_ranks; ///< None if the language sorts some pairs of letters as one.
};

}
