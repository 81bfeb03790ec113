// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "childprocess.h"
#include "enginekind.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** An engine as its command-line program reaches it: here, or through a context or connection of the user's. */
struct Engine
{
    EngineKind kind = EngineKind::Docker;
    QString place; ///< The context or connection; empty: the one that is current.
    QString program;
    QStringList arguments; ///< Before the command.

    /** "docker", "docker, context work". */
    QString label() const;
    /** A call of the program with \a command and what belongs to it. */
    ProcessCall call(const QStringList &command, int patienceMs = 0) const;
};

/** The programs that are called, each a program and what comes first among its arguments; empty: not used. */
class EnginePrograms
{
public:
    /** Those that are called as the engines are. */
    EnginePrograms();
    /** As STRATOSCOPE_DOCKER, STRATOSCOPE_PODMAN and STRATOSCOPE_NERDCTL say, where they are set: "docker -H unix:///…". */
    static EnginePrograms fromEnvironment();

    const QStringList &of(EngineKind kind) const { return m_programs[std::size_t(kind)]; }
    void set(EngineKind kind, const QStringList &program) { m_programs[std::size_t(kind)] = program; }

private:
    std::array<QStringList, EngineCount> m_programs;
};

/** The engine of this kind that the user gets without saying which. */
Engine currentEngine(EngineKind kind, const EnginePrograms &programs);
/** The engine behind the context or connection \a place; empty: the current one. */
Engine engineAt(EngineKind kind, const QString &place, const EnginePrograms &programs);
/** That one and those behind the user's other contexts and connections. Where they cannot be listed, the current one. */
std::vector<Engine> enginesOf(EngineKind kind, const EnginePrograms &programs, const Job &job);

/** How long an engine may be silent before it counts as hanging, in milliseconds. */
inline constexpr int EnginePatienceMs = 30'000;
/** As above, where it has to look through files before it says anything. */
inline constexpr int EngineLongPatienceMs = 600'000;
/** Most that an answer of an engine may have, in bytes. */
inline constexpr quint64 EngineOutputBytes = 64ull << 20;

/**
 * What \a call of \a engine printed. Fails where it does not end well, with what it said and what can be done about it.
 */
Result<QByteArray> askEngine(
    const Engine &engine, const QStringList &command, const Job &job, int patienceMs = EnginePatienceMs);

}
