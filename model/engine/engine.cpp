// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "engine.h"

#include "enginecommand.h"
#include "enginejson.h"
#include "engineproblem.h"
#include "enginereference.h"

#include <QCoreApplication>
#include <QProcess>

namespace stratoscope
{

namespace
{

/** Contexts and connections that are asked besides the current one. */
constexpr std::size_t MostPlaces = 16;

/** The names of \a records but the one that is current; only those that cannot be taken for an option. */
QStringList otherPlaces(const std::vector<QJsonObject> &records, const QString &currentKey)
{
    QStringList names;
    for (const QJsonObject &record : records) {
        const QString name = record.value(QLatin1String("Name")).toString();
        const bool isCurrent = record.value(currentKey).toBool();
        if (!isCurrent && isPlaceName(name) && names.size() < qsizetype(MostPlaces))
            names.append(name);
    }
    return names;
}

}

QString Engine::label() const
{
    if (place.isEmpty())
        return engineName(kind);
    return QCoreApplication::translate("stratoscope::Engine", engineRow(kind).placeLabel).arg(place);
}

ProcessCall Engine::call(const QStringList &command, int patienceMs) const
{
    return {program, arguments + command, patienceMs};
}

EnginePrograms::EnginePrograms()
{
    for (const EngineKind kind : AllKinds<EngineKind>)
        set(kind, {engineName(kind)});
}

EnginePrograms EnginePrograms::fromEnvironment()
{
    EnginePrograms programs;
    for (const EngineKind kind : AllKinds<EngineKind>) {
        const char *variable = engineRow(kind).variable;
        if (qEnvironmentVariableIsSet(variable))
            programs.set(kind, QProcess::splitCommand(qEnvironmentVariable(variable)));
        else if (const QString command = engineCommand(kind); !command.isEmpty())
            programs.set(kind, QProcess::splitCommand(command));
    }
    return programs;
}

Engine currentEngine(EngineKind kind, const EnginePrograms &programs)
{
    const QStringList &command = programs.of(kind);
    return {kind, {}, command.value(0), command.mid(1)};
}

Engine engineAt(EngineKind kind, const QString &place, const EnginePrograms &programs)
{
    Engine engine = currentEngine(kind, programs);
    if (place.isEmpty())
        return engine;
    engine.place = place;
    engine.arguments += {QString::fromLatin1(engineRow(kind).placeOption), place};
    return engine;
}

std::vector<Engine> enginesOf(EngineKind kind, const EnginePrograms &programs, const Job &job)
{
    if (programs.of(kind).isEmpty())
        return {};
    const Engine current = currentEngine(kind, programs);
    std::vector<Engine> engines {current};
    // Arguments for the program already select an engine.
    const EngineRow &row = engineRow(kind);
    if (!row.placesCommand || programs.of(kind).size() > 1)
        return engines;
    const QStringList command = QString::fromLatin1(row.placesCommand).split(QLatin1Char(' '))
        + QStringList {QStringLiteral("--format"), QString::fromLatin1(row.listFormat)};
    const Result<QByteArray> listed = askEngine(current, command, job);
    const Result<std::vector<QJsonObject>> records
        = listed ? readRecords(*listed, current.label()) : tl::unexpected(listed.error());
    if (!records)
        return engines;
    for (const QString &place : otherPlaces(*records, QString::fromLatin1(row.currentPlaceKey)))
        engines.push_back(engineAt(kind, place, programs));
    return engines;
}

Result<QByteArray> askEngine(const Engine &engine, const QStringList &command, const Job &job, int patienceMs)
{
    Result<ProcessOutput> run = runProcess(engine.call(command, patienceMs), EngineOutputBytes, job);
    if (!run)
        return tl::unexpected(engineFailure(engine, run.error()));
    if (!run->end.isFine())
        return tl::unexpected(engineFailure(engine, run->end));
    return std::move(run->output);
}

}
