// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rpmdatabase.h"

#include "packagelimits.h"
#include "rpmheader.h"

#include <QCoreApplication>

#include <memory>
#include <sqlite3.h>

namespace stratoscope
{

namespace
{

struct RpmDatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RpmDatabase)
};

constexpr qsizetype HeaderOfFile = 100;
constexpr int StepsPerCall = 1'000;
/** Of which SQLite checks each length that the database claims. */
constexpr int MostRowBytes = 64 << 20;

struct Closing
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/** How long SQLite has been busy. */
struct Watch
{
    const Job &job;
    int kilosteps = 0;

    static int isOver(void *watch)
    {
        auto &own = *static_cast<Watch *>(watch);
        return own.job.isCancelled() || ++own.kilosteps > limits::SqliteKilosteps;
    }
};

/** rpm uses write-ahead logs, which a database in memory cannot have: bytes 18 and 19 say so (SQLite's fileformat2). */
void forgetLog(char *header)
{
    header[18] = 1;
    header[19] = 1;
}

/** A copy of \a bytes, which SQLite frees itself. */
bool fill(sqlite3 *database, const QByteArray &bytes)
{
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!copy)
        return false;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(copy));
    forgetLog(reinterpret_cast<char *>(copy));
    return sqlite3_deserialize(database, "main", copy, bytes.size(), bytes.size(),
               SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
        == SQLITE_OK;
}

/** What a hostile database could otherwise make SQLite do. */
void distrust(sqlite3 *database)
{
    for (const int off : {SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
             SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(database, off, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, MostRowBytes);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(database, "PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr);
}

tl::unexpected<Error> sqliteFailure(sqlite3 *database, const Watch &watch)
{
    if (watch.job.isCancelled())
        return Job::cancelled();
    if (watch.kilosteps > limits::SqliteKilosteps)
        return failure(ErrorKind::Limit, {}, RpmDatabaseWords::tr("a database that takes too long to read"));
    return failure(ErrorKind::Damaged, {},
        RpmDatabaseWords::tr("not a database of rpm's: %1").arg(QString::fromUtf8(sqlite3_errmsg(database))));
}

Package packageInRow(sqlite3_stmt *statement, PathBudget &budget)
{
    const void *blob = sqlite3_column_blob(statement, 0);
    return blob ? rpmPackage({static_cast<const char *>(blob), sqlite3_column_bytes(statement, 0)}, budget) : Package();
}

}

Result<std::vector<Package>> rpmPackages(const QByteArray &bytes, const Job &job)
{
    Watch watch {job};
    sqlite3 *opened = nullptr;
    const int status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const std::unique_ptr<sqlite3, Closing> database(opened);
    if (!bytes.startsWith("SQLite format 3") || bytes.size() < HeaderOfFile)
        return failure(ErrorKind::Damaged, {}, RpmDatabaseWords::tr("not an SQLite database"));
    if (status != SQLITE_OK || !fill(opened, bytes))
        return sqliteFailure(opened, watch);
    distrust(opened);
    sqlite3_progress_handler(opened, StepsPerCall, &Watch::isOver, &watch);
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(opened, "SELECT blob FROM Packages", -1, &prepared, nullptr) != SQLITE_OK)
        return sqliteFailure(opened, watch);
    const std::unique_ptr<sqlite3_stmt, Closing> statement(prepared);
    std::vector<Package> packages;
    PathBudget budget;
    int step = SQLITE_ROW;
    while (packages.size() < limits::DatabasePackages && (step = sqlite3_step(prepared)) == SQLITE_ROW) {
        Package package = packageInRow(prepared, budget);
        if (package.isNamed())
            packages.push_back(std::move(package));
    }
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return sqliteFailure(opened, watch);
    return packages;
}

}
