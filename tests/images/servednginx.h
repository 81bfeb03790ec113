// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>

namespace stratoscope
{

/** nginx with TLS in front of another server, on a port of this machine; it ends with this object. */
class ServedNginx
{
public:
    /** Hands on to \a behind ("127.0.0.1:5000"); \a folder has its files, and server.crt and server.key. \a more are further
     *  lines of its server. */
    ServedNginx(const QString &folder, const QString &behind, bool speaksHttp2, const QByteArray &more = {});
    ~ServedNginx();
    Q_DISABLE_COPY_MOVE(ServedNginx)

    /** Where the program is; empty if it is not here. */
    static QString program();
    /** False if it did not start. */
    bool isRunning() const { return m_isRunning; }
    /** "127.0.0.1:PORT". */
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /** A line for each request: its version of HTTP, and the number of its connection. */
    QByteArray log() const;

private:
    QString m_log;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_isRunning = false;
};

}
