// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cliprogram.h"

#include <QTemporaryDir>

namespace stratoscope
{

/** Runs stratoscope-cli with a home, a temporary folder and a working directory of its own, and sees what it leaves there. */
class ConfinedProgram
{
public:
    ConfinedProgram();

    /** Where the input may be put. */
    QString inputPath() const { return m_directory.filePath(QStringLiteral("input")); }
    /** Takes away what the last case put at inputPath(). */
    void clearInput();

    FinishedRun run(const QStringList &arguments) const;
    /** All that was written but for layers in the cache, by name; empty if nothing was. */
    QStringList strayFiles() const;

private:
    QStringList strayCacheFiles() const;

    QTemporaryDir m_directory;
};

}
