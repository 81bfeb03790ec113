// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlitefile.h"

#include "bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <sqlite3.h>

namespace stratoscope
{

namespace
{

struct SqliteFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SqliteFile)
};

constexpr qsizetype HeaderOfFile = 100;
constexpr int StepsPerCall = 1'000;
/** Of which SQLite checks each length that the database claims. */
constexpr int MostRowBytes = 64 << 20;

/** A database with a write-ahead log cannot be in memory: bytes 18 and 19 say so (SQLite's fileformat2). */
void forgetLog(char *header)
{
    header[18] = 1;
    header[19] = 1;
}

}

/** How long SQLite has been busy. */
struct SqliteFile::Watch
{
    const Job job;
    const int most;
    int kilosteps = 0;

    static int isOver(void *watch)
    {
        auto &own = *static_cast<Watch *>(watch);
        return own.job.isCancelled() || ++own.kilosteps > own.most;
    }
};

void SqliteFile::Finalizing::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteFile::SqliteFile() = default;
SqliteFile::~SqliteFile() = default;
SqliteFile::SqliteFile(SqliteFile &&other) noexcept = default;

Result<SqliteFile> SqliteFile::open(const QByteArray &bytes, int kilosteps, const Job &job)
{
    if (!bytes.startsWith("SQLite format 3") || bytes.size() < HeaderOfFile)
        return failure(ErrorKind::Damaged, {}, SqliteFileWords::tr("not an SQLite database"));
    SqliteFile file;
    file.m_watch.reset(new Watch {job, kilosteps});
    sqlite3 *opened = nullptr;
    const int status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    file.m_database.reset(opened, sqlite3_close);
    if (status != SQLITE_OK || !file.fill(bytes))
        return file.why();
    file.distrust();
    sqlite3_progress_handler(opened, StepsPerCall, &Watch::isOver, file.m_watch.get());
    return file;
}

/** Takes a copy of \a bytes, which SQLite frees itself. */
bool SqliteFile::fill(const QByteArray &bytes)
{
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!copy)
        return false;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(copy));
    forgetLog(reinterpret_cast<char *>(copy));
    return sqlite3_deserialize(m_database.get(), "main", copy, bytes.size(), bytes.size(),
               SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
        == SQLITE_OK;
}

/** What a hostile database could otherwise make SQLite do. */
void SqliteFile::distrust()
{
    sqlite3 *database = m_database.get();
    for (const int off : {SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
             SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(database, off, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, MostRowBytes);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(database, "PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr);
}

SqliteFile::Statement SqliteFile::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(m_database.get(), sql.constData(), int(sql.size()), &prepared, nullptr);
    return Statement(prepared);
}

bool SqliteFile::isTired() const
{
    return m_watch->kilosteps > m_watch->most;
}

tl::unexpected<Error> SqliteFile::why() const
{
    if (m_watch->job.isCancelled())
        return Job::cancelled();
    if (isTired())
        return failure(ErrorKind::Limit, {}, SqliteFileWords::tr("a database that takes too long to read"));
    return failure(ErrorKind::Damaged, {},
        SqliteFileWords::tr("the database cannot be read: %1")
            .arg(displayText(QByteArray(sqlite3_errmsg(m_database.get())))));
}

}
