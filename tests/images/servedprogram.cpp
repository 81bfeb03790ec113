// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedprogram.h"

#include "freeport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace stratoscope
{

namespace
{

constexpr int ServedStartMs = 60'000;

}

ServedProgram::ServedProgram(const QString &log)
    : m_port(freePort())
    , m_log(log.arg(m_port))
{
}

ServedProgram::~ServedProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServedProgram::log() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServedProgram::start(const QString &program, const QStringList &arguments, const QString &output)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(output);
    m_process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (!m_isRunning && timer.elapsed() < ServedStartMs && m_process.state() != QProcess::NotRunning) {
        QThread::msleep(20);
        m_process.waitForFinished(0);
        m_isRunning = isListening(m_port);
    }
}

}
