// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "podmanstates.h"

#include "fieldreader.h"
#include "json.h"
#include "settledbolt.h"
#include "sqlitefile.h"

#include <QCoreApplication>
#include <QThread>

#include <array>
#include <sqlite3.h>

namespace stratoscope
{

namespace
{

struct PodmanStatesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PodmanStates)
};

using States = QHash<QString, ContainerState>;

/** Where podman keeps either database, depending on how it was installed. */
constexpr std::array SqliteMembers {"db.sql", "libpod/db.sql"};
constexpr const char *BoltMember = "libpod/bolt_state.db";

constexpr int MostKilosteps = 20'000;

/** libpod's numbers: unknown, configured, created, running, stopped, paused, exited, removing, stopping. */
ContainerState stateNumbered(int number)
{
    constexpr std::array Known {ContainerState::Unknown, ContainerState::Created, ContainerState::Created,
        ContainerState::Running, ContainerState::Exited, ContainerState::Paused, ContainerState::Exited,
        ContainerState::Exited, ContainerState::Running};
    return number >= 0 && number < int(Known.size()) ? Known[std::size_t(number)] : ContainerState::Unknown;
}

/** The state in the JSON document that either database has of a container. */
ContainerState stateIn(const QByteArray &json)
{
    return stateNumbered(
        parseJsonObject(json, QStringLiteral("state")).value_or(QJsonObject()).value(QLatin1String("state")).toInt());
}

States boltStates(BoltFile &file, QStringList &problems)
{
    States states;
    const std::optional<BoltItem> containers = file.find(file.root(), "ctr");
    for (const BoltItem &item :
        containers && containers->bucket ? file.items(*containers->bucket) : std::vector<BoltItem>()) {
        const std::optional<BoltItem> state = item.bucket ? file.find(*item.bucket, "state") : std::nullopt;
        if (state)
            states.insert(QString::fromUtf8(item.key), stateIn(state->value));
    }
    problems = file.problems();
    return states;
}

/** A copy of \a member between two changes: while one is under way, its journal is beside it. */
Result<QByteArray> settledCopy(const FileSet &files, const QString &member)
{
    constexpr int MostTimes = 6;
    constexpr unsigned long FirstPause = 2; // Milliseconds; each one is twice as long.
    for (int time = 0;; ++time) {
        const Result<ByteSourcePtr> before = files.open(member);
        Result<QByteArray> bytes
            = before.and_then([](const ByteSourcePtr &source) { return readAll(*source, SqliteFileBytes); });
        const Result<ByteSourcePtr> after = files.open(member);
        const bool isSettled = !files.contains(member + QStringLiteral("-journal")) && before && after
            && (*before)->identity() == (*after)->identity();
        if (isSettled || !bytes || time + 1 == MostTimes)
            return bytes;
        QThread::msleep(FirstPause << time);
    }
}

Result<States> sqliteStates(const QByteArray &bytes, const Job &job)
{
    const Result<SqliteFile> database = SqliteFile::open(bytes, MostKilosteps, job);
    if (!database)
        return tl::unexpected(database.error());
    // Podman fills the column State once and never again: only the document tells.
    const SqliteFile::Statement statement = database->prepare("SELECT ID, JSON FROM ContainerState");
    if (!statement)
        return database->why();
    States states;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement.get())) == SQLITE_ROW) {
        const auto *id = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0));
        const auto *json = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 1));
        if (id && json)
            states.insert(QString::fromUtf8(id), stateIn(QByteArray(json)));
    }
    if (step != SQLITE_DONE)
        return database->why();
    return states;
}

/** \a states, or a warning of why there are none. */
Result<States> orWarning(const Result<States> &states, const QString &member, QStringList &warnings)
{
    if (states || states.error().kind == ErrorKind::Cancelled)
        return states;
    addWarning(warnings,
        PodmanStatesWords::tr("cannot read the states of podman's containers: %1")
            .arg(states.error().in(member).message()));
    return States();
}

}

Result<States> podmanStates(const StorageRoot &root, QStringList &warnings, const Job &job)
{
    const FileSet &files = *root.files();
    for (const char *name : SqliteMembers) {
        const QString member = QLatin1String(name);
        if (!files.contains(member))
            continue;
        const Result<QByteArray> bytes = settledCopy(files, member);
        return orWarning(
            bytes.and_then([&](const QByteArray &copy) { return sqliteStates(copy, job); }), member, warnings);
    }
    const QString member = QLatin1String(BoltMember);
    if (!files.contains(member))
        return States();
    QStringList problems;
    const Result<States> states = readSettledBolt<States>(
        [&] { return files.open(member); }, [&](BoltFile &file) { return boltStates(file, problems); }, job);
    for (const QString &problem : problems)
        addWarning(warnings, PodmanStatesWords::tr("podman's database is damaged: %1").arg(problem));
    return orWarning(states, member, warnings);
}

}
