// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantList>

/** Rows of lists as text for other programs. */
namespace stratoscope
{

/** \a cells separated by tabs, without a line break at the end; tabs and line breaks inside a cell become spaces. */
QString tsvLine(const QVariantList &cells);

/** \a cells as a line of CSV, RFC 4180, with its line break. Text that a spreadsheet would take for a formula gets an
 *  apostrophe in front: it may come from an image. */
QString csvLine(const QVariantList &cells);

}
