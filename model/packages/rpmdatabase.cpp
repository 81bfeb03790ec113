// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rpmdatabase.h"

#include "packagelimits.h"
#include "rpmheader.h"
#include "rpmheaders.h"
#include "sqlitefile.h"

#include <sqlite3.h>

namespace stratoscope
{

namespace
{

Package packageInRow(sqlite3_stmt *statement, PathBudget &budget)
{
    const void *blob = sqlite3_column_blob(statement, 0);
    return blob ? rpmPackage({static_cast<const char *>(blob), sqlite3_column_bytes(statement, 0)}, budget) : Package();
}

Result<std::vector<Package>> packagesOfHeaders(const Result<QByteArrayList> &headers, const Job &job)
{
    if (!headers)
        return tl::unexpected(headers.error());
    std::vector<Package> packages;
    PathBudget budget;
    for (const QByteArray &header : *headers) {
        if (job.isCancelled())
            return Job::cancelled();
        if (packages.size() == limits::DatabasePackages)
            break;
        // One value of Berkeley DB's is the number that the next package gets.
        Package package = rpmPackage(header, budget);
        if (package.isNamed())
            packages.push_back(std::move(package));
    }
    return packages;
}

}

Result<std::vector<Package>> rpmPackages(const QByteArray &bytes, const Job &job)
{
    if (isNdb(bytes))
        return packagesOfHeaders(ndbHeaders(bytes), job);
    if (isBerkeleyDb(bytes))
        return packagesOfHeaders(berkeleyHeaders(bytes), job);
    const Result<SqliteFile> database = SqliteFile::open(bytes, limits::SqliteKilosteps, job);
    if (!database)
        return tl::unexpected(database.error());
    const SqliteFile::Statement statement = database->prepare("SELECT blob FROM Packages");
    if (!statement)
        return database->why();
    std::vector<Package> packages;
    PathBudget budget;
    int step = SQLITE_ROW;
    while (packages.size() < limits::DatabasePackages && (step = sqlite3_step(statement.get())) == SQLITE_ROW) {
        Package package = packageInRow(statement.get(), budget);
        if (package.isNamed())
            packages.push_back(std::move(package));
    }
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return database->why();
    return packages;
}

}
