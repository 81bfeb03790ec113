// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The report on \a data as one JSON document, for machines. */
QByteArray reportJson(const ReportData &data);

/** What is wrong with the damaged layers of \a image, one line each. */
QStringList damageMessages(const LoadedImage &image);

}
