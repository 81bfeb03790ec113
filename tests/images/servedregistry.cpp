// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace stratoscope
{

namespace
{

constexpr int RegistryStartMs = 60'000;
const QString Program = QStringLiteral("docker-registry");

/** One that is free now, and so most likely still in a moment. */
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1'000);
}

}

bool ServedRegistry::isInstalled()
{
    return !QStandardPaths::findExecutable(Program).isEmpty();
}

ServedRegistry::ServedRegistry(const QString &folder, const QByteArray &more, const QByteArray &tls)
    : m_port(freePort())
{
    const QString path = QStringLiteral("%1/config-%2.yml").arg(folder).arg(m_port);
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write("version: 0.1\nlog:\n  accesslog:\n    disabled: true\nstorage:\n  filesystem:\n    rootdirectory: "
        + folder.toUtf8() + "/data\n" + more + "http:\n  addr: 127.0.0.1:" + QByteArray::number(m_port) + '\n' + tls);
    config.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path + QStringLiteral(".log"));
    m_process.start(Program, {QStringLiteral("serve"), path});
    QElapsedTimer timer;
    timer.start();
    while (!m_isRunning && timer.elapsed() < RegistryStartMs && m_process.state() != QProcess::NotRunning) {
        QThread::msleep(20);
        m_process.waitForFinished(0);
        m_isRunning = isListening(m_port);
    }
}

ServedRegistry::~ServedRegistry()
{
    m_process.kill();
    m_process.waitForFinished();
}

}
