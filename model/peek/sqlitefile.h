// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QByteArray>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace stratoscope
{

/** Bytes of a database that is read at once. */
inline constexpr quint64 SqliteFileBytes = 256ull << 20;

/**
 * A hostile SQLite database in memory: nothing is written anywhere, views, triggers and extensions are off, and SQLite
 * takes a bounded number of steps.
 */
class SqliteFile
{
public:
    /** Opens a copy of \a bytes, for so many \a kilosteps at most. Fails with ErrorKind::Damaged. */
    static Result<SqliteFile> open(const QByteArray &bytes, int kilosteps, const Job &job);

    ~SqliteFile();
    SqliteFile(SqliteFile &&other) noexcept;

    /** A statement; null if \a sql does not suit the database. To be gone before the database. */
    struct Finalizing
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalizing>;
    Statement prepare(const QByteArray &sql) const;
    /** Why the last call failed: ErrorKind::Cancelled, Limit or Damaged. */
    tl::unexpected<Error> why() const;
    /** True once SQLite has used up its steps. */
    bool isTired() const;

private:
    struct Watch;

    SqliteFile();
    bool fill(const QByteArray &bytes);
    void distrust();

    std::unique_ptr<Watch> m_watch; ///< Outlives the database, which asks it.
    std::shared_ptr<sqlite3> m_database;
};

}
