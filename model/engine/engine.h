// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "childprocess.h"
#include "enginekind.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** An engine as reached by its command-line program: local, or through one of the user's contexts or connections. */
struct Engine
{
    EngineKind kind = EngineKind::Docker;
    QString place; ///< The context or connection; empty: the current one.
    QString program;
    QStringList arguments; ///< In front of the command.

    /** "docker", "docker, context work". */
    QString label() const;
    /** A call of the program with \a command and its arguments. */
    ProcessCall call(const QStringList &command, int patienceMs = 0) const;
};

/** The programs to call, each with its leading arguments; empty: do not use. */
class EnginePrograms
{
public:
    /** Those that are called as the engines are. */
    EnginePrograms();
    /** As STRATOSCOPE_DOCKER, STRATOSCOPE_PODMAN and STRATOSCOPE_NERDCTL say, where they are set: "docker -H unix:///…"; else
     *  as setEngineCommand() does. */
    static EnginePrograms fromEnvironment();

    const QStringList &of(EngineKind kind) const { return m_programs[std::size_t(kind)]; }
    void set(EngineKind kind, const QStringList &program) { m_programs[std::size_t(kind)] = program; }

private:
    std::array<QStringList, EngineCount> m_programs;
};

/** The user's default engine of this kind. */
Engine currentEngine(EngineKind kind, const EnginePrograms &programs);
/** The engine behind the context or connection \a place; empty: the current one. */
Engine engineAt(EngineKind kind, const QString &place, const EnginePrograms &programs);
/** The default one and those behind the user's other contexts and connections; just the default one if listing them
 *  fails. */
std::vector<Engine> enginesOf(EngineKind kind, const EnginePrograms &programs, const Job &job);

/** How long an engine may be silent before it counts as hanging, in milliseconds. */
inline constexpr int EnginePatienceMs = 30'000;
/** The same if it has to scan files before it answers. */
inline constexpr int EngineLongPatienceMs = 600'000;
/** Maximum size of an engine's answer, in bytes. */
inline constexpr quint64 EngineOutputBytes = 64ull << 20;

/**
 * The output of \a call to \a engine. If the call fails, so does this, with the engine's message and a hint.
 */
Result<QByteArray> askEngine(
    const Engine &engine, const QStringList &command, const Job &job, int patienceMs = EnginePatienceMs);

}
