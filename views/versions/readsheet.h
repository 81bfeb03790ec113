// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparedside.h"
#include "diffsheet.h"

namespace stratoscope
{

/** What is to be shown of two versions. */
struct SheetWish
{
    FileVersion before;
    FileVersion after;
    Whitespace whitespace = Whitespace::Counts;
};

/** Reads both versions and compares them. Blocks; do not call it on the GUI thread. */
Result<DiffSheetPtr> readSheet(const SheetWish &wish, const Job &job);

/** \a sheet with the layers that its lines come from, where they can be told. Fails only with ErrorKind::Cancelled.
 *  Blocks as well. */
Result<DiffSheetPtr> withOrigins(const DiffSheetPtr &sheet, const SheetWish &wish, const Job &job);

}
