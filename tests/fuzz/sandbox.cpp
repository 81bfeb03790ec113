// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox.h"

#include <QDir>
#include <QDirIterator>

#include <filesystem>

namespace stratoscope
{

namespace
{

const QLatin1String folders[] = {QLatin1String("home"), QLatin1String("tmp"), QLatin1String("work")};

}

Sandbox::Sandbox()
{
    for (const QLatin1String folder : folders)
        QDir(m_directory.path()).mkdir(folder);
}

void Sandbox::clearInput()
{
    std::filesystem::remove_all(inputPath().toStdString());
}

FinishedRun Sandbox::run(const QStringList &arguments) const
{
    const QString home = m_directory.filePath(QStringLiteral("home"));
    QStringList environment {QLatin1String("TMPDIR=") + m_directory.filePath(QStringLiteral("tmp"))};
    for (const char *name :
        {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.append(QLatin1String(name) + QLatin1Char('=') + home);
    return runProgram(cliPath(), arguments, environment, m_directory.filePath(QStringLiteral("work")));
}

QStringList Sandbox::strayFiles() const
{
    QStringList found;
    for (const QLatin1String folder : folders) {
        QDirIterator files(m_directory.filePath(folder),
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
    }
    return found;
}

}
