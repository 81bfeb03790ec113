// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "background.h"

#include "exitcode.h"
#include "filedescriptor.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>

namespace stratoscope
{

namespace
{

/** What the other process says; if it says nothing, how it ended. */
int codeFrom(const FileDescriptor &reading, pid_t process)
{
    char code = 0;
    ssize_t count = 0;
    do {
        count = ::read(reading.get(), &code, 1);
    } while (count < 0 && errno == EINTR);
    if (count == 1)
        return code;
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : exitcode::Unreadable;
}

/** Ctrl+C and a closed terminal no longer mean this process. */
void leaveTerminal()
{
    ::setsid();
    const FileDescriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing.get(), standard);
}

}

int runInBackground(const std::function<int(const Ready &)> &work)
{
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return exitcode::Unreadable;
    const FileDescriptor reading(ends[0]);
    FileDescriptor writing(ends[1]);
    const pid_t process = ::fork();
    if (process != 0) {
        writing = {};
        return process < 0 ? exitcode::Unreadable : codeFrom(reading, process);
    }
    return work([&](int code) {
        const char byte = char(code);
        static_cast<void>(!::write(writing.get(), &byte, 1));
        leaveTerminal();
    });
}

}
