// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cliprogram.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace stratoscope
{

/** A real engine of the test's own (serve-engine), which ends with this. */
class ServedEngine
{
public:
    explicit ServedEngine(const QString &engine);
    ~ServedEngine();
    Q_DISABLE_COPY_MOVE(ServedEngine)

    /** Why it cannot be had here; empty if it runs. */
    QByteArray reason() const { return m_reason; }
    /** From now on, the environment leads to it. */
    void use() const;
    /** Runs the engine's program, as whoever made it. */
    FinishedRun run(const QStringList &arguments) const;
    /** Has the container c1 run \a command in a shell. */
    FinishedRun change(const QString &command) const;
    /** All that c1 sees, as the engine exports it, in a directory. */
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
