// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "confinedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <filesystem>

namespace stratoscope
{

namespace
{

const QLatin1String folders[] = {QLatin1String("home"), QLatin1String("tmp"), QLatin1String("work")};

}

ConfinedProgram::ConfinedProgram()
{
    for (const QLatin1String folder : folders)
        QDir(m_directory.path()).mkdir(folder);
}

void ConfinedProgram::clearInput()
{
    std::filesystem::remove_all(inputPath().toStdString());
}

FinishedRun ConfinedProgram::run(const QStringList &arguments) const
{
    const QString home = m_directory.filePath(QStringLiteral("home"));
    QStringList environment {QLatin1String("TMPDIR=") + m_directory.filePath(QStringLiteral("tmp"))};
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.append(QLatin1String(name) + QLatin1Char('=') + home);
    // The next run must not find what this one cached, so that it reads for itself.
    const QString cache = m_directory.filePath(QStringLiteral("cache"));
    std::filesystem::remove_all(cache.toStdString());
    environment.append(QStringLiteral("XDG_CACHE_HOME=") + cache);
    return runProgram(cliPath(), arguments, environment, m_directory.filePath(QStringLiteral("work")));
}

QStringList ConfinedProgram::strayFiles() const
{
    QStringList found;
    for (const QLatin1String folder : folders) {
        QDirIterator files(m_directory.filePath(folder),
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
    }
    return found + strayCacheFiles();
}

/** Files in the cache other than the layers, and the list of images seen, that belong there. */
QStringList ConfinedProgram::strayCacheFiles() const
{
    static const QRegularExpression layer(
        QStringLiteral("^stratoscope/layers/(sha(256|512)-[0-9a-f]+\\.(layer|seen|windows)|images\\.json)$"));
    const QDir cache(m_directory.filePath(QStringLiteral("cache")));
    QStringList found;
    QDirIterator files(
        cache.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!layer.match(cache.relativeFilePath(path)).hasMatch())
            found.append(path);
    }
    return found;
}

}
