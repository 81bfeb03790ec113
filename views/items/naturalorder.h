// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <QCollator>

#include <vector>

namespace stratoscope
{

/** Sorts paths of one directory by name as people expect: "file2" before "file10", letters as in the user's language. */
class NaturalOrder
{
public:
    NaturalOrder();

    void sort(std::vector<PathId> &siblings, const PathTable &paths) const;

private:
    QCollator m_collator;
};

}
