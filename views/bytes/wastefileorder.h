// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "wastefilter.h"
#include "wastereport.h"

namespace stratoscope
{

/** One wasted file: its finding's number in the report, and its own among the files of that. */
struct WastedFile
{
    quint32 finding = 0;
    quint32 file = 0;

    bool operator==(const WastedFile &) const = default;
};

/** What a list of wasted files can be sorted by. */
enum class WastedFileKey { Path, Cause, CausedBy, WrittenBy, Size };

/** The path of \a file. */
QByteArray wastedPath(const WasteReport &report, WastedFile file);

/** The files of all findings of \a report that pass \a filter, in the order of \a key; equal ones with the largest
 *  first. Fails with ErrorKind::Cancelled only. */
Result<std::vector<WastedFile>> wastedFiles(
    const WasteReport &report, const WasteFilter &filter, WastedFileKey key, Qt::SortOrder order, const Job &job);

}
