// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>

namespace stratoscope
{

/** A real registry, Debian's docker-registry, on a port of this machine; it ends with this object. */
class ServedRegistry
{
public:
    /** Serves the storage below \a folder; \a more are further lines of its configuration, and \a tls lines of its section
     *  "http". */
    explicit ServedRegistry(const QString &folder, const QByteArray &more = {}, const QByteArray &tls = {});
    ~ServedRegistry();
    Q_DISABLE_COPY_MOVE(ServedRegistry)

    /** Whether there is such a program here. */
    static bool isInstalled();
    /** False if it did not start. */
    bool isRunning() const { return m_isRunning; }
    /** "127.0.0.1:PORT". */
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /** What it has logged: a line for each request, with its version of HTTP. */
    QByteArray log() const;

private:
    QString m_log;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_isRunning = false;
};

}
