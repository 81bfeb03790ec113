// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The formats that reports are written in. */
enum class ReportFormat {
    Text,
    Json,
    Html,
    Markdown,
    Sarif,
    Patch, ///< FixPatch alone; empty where there is nothing to fix.
};

/** The report on \a data in \a format, as UTF-8. Text has lines of at most \a width characters where possible (0: any
 *  width); other formats ignore it. */
QByteArray writtenReport(const ReportData &data, ReportFormat format, int width = 0);

/** What files in \a format end in, without a dot: "json". */
QString reportSuffix(ReportFormat format);
/** The format that the name of the file \a path tells; unset if it ends in none of reportSuffix(). */
std::optional<ReportFormat> reportFormatOf(const QString &path);

}
