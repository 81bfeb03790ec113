// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "machine.h"

#include <QFile>
#include <QSysInfo>

#include <cmath>
#include <sys/sysinfo.h>

namespace stratoscope::benchmark
{

namespace
{

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QByteArray text = file.readAll();
    const qsizetype start = text.indexOf("model name");
    if (start < 0)
        return QSysInfo::currentCpuArchitecture();
    const QByteArray line = text.sliced(start, text.indexOf('\n', start) - start);
    return QString::fromUtf8(line.sliced(line.indexOf(':') + 1).simplified());
}

}

QString machineText()
{
    struct sysinfo info = {};
    sysinfo(&info);
    const double gigabytes = static_cast<double>(info.totalram) * info.mem_unit / 1e9;
    return QStringLiteral("%1, %2 cores, %3 GB, %4, Linux %5")
        .arg(processorName())
        .arg(get_nprocs())
        .arg(std::lround(gigabytes))
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion());
}

}
