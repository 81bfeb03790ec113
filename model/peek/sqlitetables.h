// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** A table of an SQLite database, as far as it is shown. */
struct SqliteTable
{
    QString name;
    QStringList columns; ///< Their names.
    std::vector<QStringList> rows; ///< The first ones; a cell is cut if it is long.
    std::optional<quint64> rowCount; ///< Without: counting took too long, or failed.
    QString problem; ///< Why there are no rows, or no more; mostly empty.
};

/** Tables, columns, rows of each and characters of a cell that are shown. */
inline constexpr std::size_t ShownTables = 200;
inline constexpr int ShownColumns = 60;
inline constexpr std::size_t ShownTableRows = 200;
inline constexpr int ShownCellBytes = 300;

/** The tables of the database in \a bytes, sorted by name. Fails with ErrorKind::Damaged, Limit and Cancelled. */
Result<std::vector<SqliteTable>> sqliteTables(const QByteArray &bytes, const Job &job);

}
