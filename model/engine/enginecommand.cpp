// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginecommand.h"

#include <array>
#include <mutex>

namespace stratoscope
{

namespace
{

struct EngineCommands
{
    std::mutex mutex;
    std::array<QString, EngineCount> commands;
};

EngineCommands &engineCommands()
{
    static EngineCommands commands;
    return commands;
}

}

void setEngineCommand(EngineKind kind, const QString &command)
{
    const std::lock_guard lock(engineCommands().mutex);
    engineCommands().commands[std::size_t(kind)] = command;
}

QString engineCommand(EngineKind kind)
{
    const std::lock_guard lock(engineCommands().mutex);
    return engineCommands().commands[std::size_t(kind)];
}

}
