// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedregistry.h"

#include "freeport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace stratoscope
{

namespace
{

constexpr int RegistryStartMs = 60'000;
const QString Program = QStringLiteral("docker-registry");

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
    config.write("version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: " + folder.toUtf8() + "/data\n" + more
        + "http:\n  addr: 127.0.0.1:" + QByteArray::number(m_port) + '\n' + tls);
    config.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_log = path + QStringLiteral(".log");
    m_process.setStandardOutputFile(m_log);
    m_process.start(Program, {QStringLiteral("serve"), path});
    QElapsedTimer timer;
    timer.start();
    while (!m_isRunning && timer.elapsed() < RegistryStartMs && m_process.state() != QProcess::NotRunning) {
        QThread::msleep(20);
        m_process.waitForFinished(0);
        m_isRunning = isListening(m_port);
    }
}

QByteArray ServedRegistry::log() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServedRegistry::~ServedRegistry()
{
    m_process.kill();
    m_process.waitForFinished();
}

}
