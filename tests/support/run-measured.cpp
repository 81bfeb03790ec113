// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// run-measured FILE PROGRAM [ARGUMENT…]: runs a program and writes its peak memory in bytes to FILE. A test cannot
// measure that itself, because the memory it holds when it forks counts for the child.

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

long milliseconds(const timeval &time)
{
    return time.tv_sec * 1000 + time.tv_usec / 1000;
}

}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const pid_t child = fork();
    if (child == 0) {
        // If the test times out, it kills only this process.
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execv(argv[2], argv + 2);
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 126;
    if (std::FILE *file = std::fopen(argv[1], "w")) {
        std::fprintf(
            file, "%ld %ld", usage.ru_maxrss * 1024, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
        std::fclose(file);
    }
    // Ends in the same way as the program.
    if (WIFSIGNALED(status)) {
        const rlimit noCore = {0, 0};
        setrlimit(RLIMIT_CORE, &noCore);
        std::signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    return WEXITSTATUS(status);
}
