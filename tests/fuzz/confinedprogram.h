// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cliprogram.h"

#include <QTemporaryDir>

namespace stratoscope
{

/** Runs stratoscope-cli with its own home, temporary folder and working directory, and checks what it leaves there. */
class ConfinedProgram
{
public:
    ConfinedProgram();

    /** Where to put the input. */
    QString inputPath() const { return m_directory.filePath(QStringLiteral("input")); }
    /** Removes what the last case put at inputPath(). */
    void clearInput();

    FinishedRun run(const QStringList &arguments) const;
    /** Names all files that were written, except cached layers; empty if there are none. */
    QStringList strayFiles() const;

private:
    QStringList strayCacheFiles() const;

    QTemporaryDir m_directory;
};

}
