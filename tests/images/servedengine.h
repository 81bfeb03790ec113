// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cliprogram.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace stratoscope
{

/** A real engine, started for the test by serve-engine and stopped with this object. */
class ServedEngine
{
public:
    explicit ServedEngine(const QString &engine);
    ~ServedEngine();
    Q_DISABLE_COPY_MOVE(ServedEngine)

    /** Why it is not available here; empty if it is running. */
    QByteArray reason() const { return m_reason; }
    /** Points the environment to it. */
    void use() const;
    /** A file or directory below the engine's own one. */
    QString path(const QString &name) const { return m_directory.filePath(name); }
    /** Runs the engine's program on this engine. */
    FinishedRun run(const QStringList &arguments) const;
    /** Runs \a command in a shell in the container runner. */
    FinishedRun change(const QString &command) const;
    /** Exports everything that runner sees into a directory, and returns its path. */
    QByteArray exported();

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    std::map<QByteArray, QByteArray> m_environment;
    QStringList m_program;
    QByteArray m_reason;
    int m_exports = 0;
};

}
