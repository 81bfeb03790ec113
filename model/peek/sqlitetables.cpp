// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlitetables.h"

#include "bytes.h"
#include "sqlitefile.h"

#include <QCoreApplication>
#include <QLocale>

#include <sqlite3.h>

namespace stratoscope
{

namespace
{

struct SqliteTablesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SqliteTables)
};

/** About a second or two. */
constexpr int MostKilosteps = 100'000;

/** \a name as SQL writes names. */
QByteArray quotedName(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

QByteArray textColumn(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? QByteArray(text, sqlite3_column_bytes(statement, column)) : QByteArray();
}

QString cellText(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return QStringLiteral("NULL");
    case SQLITE_BLOB:
        return SqliteTablesWords::tr("%Ln byte(s)", "binary data in a table", sqlite3_column_bytes(statement, column));
    default: {
        const QByteArray text = textColumn(statement, column);
        return displayText(text.left(ShownCellBytes))
            + (text.size() > ShownCellBytes ? QStringLiteral("…") : QString());
    }
    }
}

/** Tables that SQLite itself keeps in pages: those of modules would run a module's code. */
Result<std::vector<QByteArray>> tableNames(const SqliteFile &file)
{
    const auto statement = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND "
                                        "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    if (!statement)
        return file.why();
    std::vector<QByteArray> names;
    int step = SQLITE_ROW;
    while (names.size() < ShownTables && (step = sqlite3_step(statement.get())) == SQLITE_ROW)
        names.push_back(textColumn(statement.get(), 0));
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return file.why();
    return names;
}

void readRows(const SqliteFile &file, const QByteArray &name, SqliteTable &table)
{
    const auto statement = file.prepare("SELECT * FROM " + quotedName(name));
    if (!statement) {
        table.problem = file.why().value().cause;
        return;
    }
    const int columns = std::min(sqlite3_column_count(statement.get()), ShownColumns);
    for (int i = 0; i < columns; ++i)
        table.columns.append(displayText(QByteArray(sqlite3_column_name(statement.get(), i)).left(ShownCellBytes)));
    int step = SQLITE_ROW;
    while (table.rows.size() < ShownTableRows && (step = sqlite3_step(statement.get())) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(cellText(statement.get(), i));
        table.rows.push_back(row);
    }
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        table.problem = file.why().value().cause;
}

std::optional<quint64> countRows(const SqliteFile &file, const QByteArray &name)
{
    const auto statement = file.prepare("SELECT count(*) FROM " + quotedName(name));
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return std::nullopt;
    return quint64(sqlite3_column_int64(statement.get(), 0));
}

}

Result<std::vector<SqliteTable>> sqliteTables(const QByteArray &bytes, const Job &job)
{
    const Result<SqliteFile> file = SqliteFile::open(bytes, MostKilosteps, job);
    if (!file)
        return tl::unexpected(file.error());
    const auto names = tableNames(*file);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<SqliteTable> tables;
    for (const QByteArray &name : *names) {
        SqliteTable table;
        table.name = displayText(name.left(ShownCellBytes));
        readRows(*file, name, table);
        tables.push_back(table);
    }
    // Counting comes last: it may take all steps that are left.
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const bool isShort = tables[i].rows.size() < ShownTableRows && tables[i].problem.isEmpty();
        tables[i].rowCount = isShort ? tables[i].rows.size() : countRows(*file, (*names)[i]);
    }
    if (job.isCancelled())
        return Job::cancelled();
    return tables;
}

}
