// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servednginx.h"

#include "freeport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace stratoscope
{

namespace
{

constexpr int NginxStartMs = 60'000;

}

QString ServedNginx::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    // Users other than root rarely look there.
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : found;
}

ServedNginx::ServedNginx(const QString &folder, const QString &behind, bool speaksHttp2, const QByteArray &more)
    : m_port(freePort())
{
    const QByteArray place = folder.toUtf8();
    m_log = QStringLiteral("%1/nginx-%2.log").arg(folder).arg(m_port);
    const QString path = QStringLiteral("%1/nginx-%2.conf").arg(folder).arg(m_port);
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly))
        return;
    QByteArray temporary;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray("  ") + kind + "_temp_path " + place + "/nginx-" + kind + ";\n";
    config.write("daemon off;\nmaster_process off;\npid " + place
        + "/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\n" + temporary
        + "  log_format short '$server_protocol $connection';\n  access_log " + m_log.toUtf8()
        + " short;\n  server {\n    listen 127.0.0.1:" + QByteArray::number(m_port) + " ssl"
        + (speaksHttp2 ? " http2" : "") + ";\n    ssl_certificate " + place + "/server.crt;\n    ssl_certificate_key "
        + place + "/server.key;\n" + more + "    location / { proxy_pass http://" + behind.toUtf8()
        + "; proxy_set_header Host $http_host; }\n  }\n}\n");
    config.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path + QStringLiteral(".output"));
    m_process.start(program(), {QStringLiteral("-p"), folder, QStringLiteral("-c"), path});
    QElapsedTimer timer;
    timer.start();
    while (!m_isRunning && timer.elapsed() < NginxStartMs && m_process.state() != QProcess::NotRunning) {
        QThread::msleep(20);
        m_process.waitForFinished(0);
        m_isRunning = isListening(m_port);
    }
}

ServedNginx::~ServedNginx()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServedNginx::log() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
