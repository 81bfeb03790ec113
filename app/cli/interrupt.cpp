// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

constexpr std::array InterruptSignals {SIGINT, SIGTERM, SIGHUP};

std::atomic<const Job *> interruptedJob = nullptr;
std::atomic<int> caughtSignal = 0;
static_assert(std::atomic<const Job *>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void cancelJob(int signal)
{
    caughtSignal = signal;
    if (const Job *job = interruptedJob)
        job->cancel();
}

std::atomic<int> interruptedEvent = -1;

void raiseEvent(int)
{
    const int before = errno;
    const quint64 one = 1;
    static_cast<void>(!::write(interruptedEvent, &one, sizeof one));
    errno = before;
}

void handleWith(void (*handler)(int))
{
    for (const int signal : InterruptSignals) {
        // What was ignored, such as by nohup, stays so.
        if (std::signal(signal, handler) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

}

InterruptibleJob::InterruptibleJob(const Job &job)
    : m_job(job)
{
    interruptedJob = &m_job;
    handleWith(cancelJob);
}

InterruptibleJob::~InterruptibleJob()
{
    handleWith(SIG_DFL);
    interruptedJob = nullptr;
    if (const int signal = caughtSignal; signal != 0)
        static_cast<void>(std::raise(signal));
}

InterruptEvent::InterruptEvent()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    interruptedEvent = m_descriptor;
    handleWith(raiseEvent);
}

InterruptEvent::~InterruptEvent()
{
    handleWith(SIG_DFL);
    interruptedEvent = -1;
    ::close(m_descriptor);
}

}
