// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "engine.h"

#include "enginejson.h"
#include "engineproblem.h"
#include "enginereference.h"

#include <QCoreApplication>
#include <QProcess>

namespace stratoscope
{

namespace
{

struct EngineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Engine)
};

/** Contexts and connections that are asked besides the current one. */
constexpr std::size_t MostPlaces = 16;

QStringList programFrom(const char *variable, const QStringList &standard)
{
    if (!qEnvironmentVariableIsSet(variable))
        return standard;
    return QProcess::splitCommand(qEnvironmentVariable(variable));
}

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

QString engineName(EngineKind kind)
{
    switch (kind) {
    case EngineKind::Docker:
        break;
    case EngineKind::Podman:
        return QStringLiteral("podman");
    case EngineKind::Nerdctl:
        return QStringLiteral("nerdctl");
    }
    return QStringLiteral("docker");
}

QString Engine::label() const
{
    if (place.isEmpty())
        return engineName(kind);
    return kind == EngineKind::Podman ? EngineWords::tr("podman, connection %1").arg(place)
                                      : EngineWords::tr("docker, context %1").arg(place);
}

ProcessCall Engine::call(const QStringList &command, int patienceMs) const
{
    return {program, arguments + command, patienceMs};
}

EnginePrograms EnginePrograms::fromEnvironment()
{
    EnginePrograms programs;
    programs.docker = programFrom("STRATOSCOPE_DOCKER", programs.docker);
    programs.podman = programFrom("STRATOSCOPE_PODMAN", programs.podman);
    programs.nerdctl = programFrom("STRATOSCOPE_NERDCTL", programs.nerdctl);
    return programs;
}

const QStringList &EnginePrograms::of(EngineKind kind) const
{
    switch (kind) {
    case EngineKind::Docker:
        break;
    case EngineKind::Podman:
        return podman;
    case EngineKind::Nerdctl:
        return nerdctl;
    }
    return docker;
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
    engine.arguments
        += {kind == EngineKind::Podman ? QStringLiteral("--connection") : QStringLiteral("--context"), place};
    return engine;
}

std::vector<Engine> enginesOf(EngineKind kind, const EnginePrograms &programs, const Job &job)
{
    if (programs.of(kind).isEmpty())
        return {};
    const Engine current = currentEngine(kind, programs);
    std::vector<Engine> engines {current};
    // Whoever gives a program arguments says which engine is meant.
    if (kind == EngineKind::Nerdctl || programs.of(kind).size() > 1)
        return engines;
    const bool isDocker = kind == EngineKind::Docker;
    const QStringList command = isDocker
        ? QStringList {QStringLiteral("context"), QStringLiteral("ls"), QStringLiteral("--format"), jsonFormat()}
        : QStringList {QStringLiteral("system"), QStringLiteral("connection"), QStringLiteral("ls"),
            QStringLiteral("--format"), QStringLiteral("json")};
    const Result<QByteArray> listed = askEngine(current, command, job);
    const Result<std::vector<QJsonObject>> records
        = listed ? readRecords(*listed, current.label()) : tl::unexpected(listed.error());
    if (!records)
        return engines;
    for (const QString &place : otherPlaces(*records, QString(isDocker ? QStringLiteral("Current") : QString())))
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
