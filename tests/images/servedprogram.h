// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>

namespace stratoscope
{

/** A program of others that serves a port of this machine; it ends with this object. */
class ServedProgram
{
public:
    ~ServedProgram();
    Q_DISABLE_COPY_MOVE(ServedProgram)

    /** False if it did not start. */
    bool isRunning() const { return m_isRunning; }
    /** "127.0.0.1:PORT". */
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /** A line for each request, with its version of HTTP. */
    QByteArray log() const;

protected:
    /** \a log is the file that log() reads, with "%1" for the port. */
    explicit ServedProgram(const QString &log);
    quint16 port() const { return m_port; }
    QString logPath() const { return m_log; }
    /** Starts it and waits until somebody serves the port; what it prints goes into the file \a output. */
    void start(const QString &program, const QStringList &arguments, const QString &output);

private:
    quint16 m_port;
    QString m_log;
    QProcess m_process;
    bool m_isRunning = false;
};

}
