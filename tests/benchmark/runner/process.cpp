// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "process.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratoscope::benchmark
{

namespace
{

using Clock = std::chrono::steady_clock;

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

pid_t start(const QStringList &arguments)
{
    std::vector<QByteArray> bytes;
    for (const QString &argument : arguments)
        bytes.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    if (posix_spawnp(&process, pointers.front(), &files, nullptr, pointers.data(), environ) != 0)
        process = -1;
    posix_spawn_file_actions_destroy(&files);
    return process;
}

/** The bytes that a process has read according to /proc, which knows until the process is reaped. */
double bytesReadBy(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/io").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().simplified().split(' ').value(1).toDouble();
}

Usage runProgram(const QStringList &arguments)
{
    Usage usage;
    const Clock::time_point begin = Clock::now();
    const pid_t process = start(arguments);
    siginfo_t ended = {};
    if (process < 0 || waitid(P_PID, static_cast<id_t>(process), &ended, WEXITED | WNOWAIT) != 0) {
        usage.isFine = false;
        return usage;
    }
    usage.wallMs = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    usage.readBytes = bytesReadBy(process);
    int status = 0;
    rusage resources = {};
    wait4(process, &status, 0, &resources);
    usage.isFine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    usage.cpuMs = milliseconds(resources.ru_utime) + milliseconds(resources.ru_stime);
    usage.peakBytes = static_cast<double>(resources.ru_maxrss) * 1024;
    return usage;
}

}

Usage run(const Command &command)
{
    Usage sum;
    for (const QStringList &arguments : command.programs) {
        const Usage one = runProgram(arguments);
        if (!one.isFine)
            std::fprintf(stderr, "benchmark: failed: %s\n", qPrintable(arguments.join(QLatin1Char(' '))));
        sum.isFine = sum.isFine && one.isFine;
        sum.wallMs += one.wallMs;
        sum.cpuMs += one.cpuMs;
        sum.peakBytes = std::max(sum.peakBytes, one.peakBytes);
        sum.readBytes += one.readBytes;
    }
    return sum;
}

}
