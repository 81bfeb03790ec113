// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "leaderfollowers.h"

#include <cerrno>
#include <sys/epoll.h>

namespace stratoscope
{

namespace
{

/** One follower is woken, once. */
constexpr quint32 WakeOne = EPOLLIN | EPOLLONESHOT;

bool watch(const FileDescriptor &watcher, int descriptor, quint32 events)
{
    epoll_event event = {};
    event.events = events;
    event.data.fd = descriptor;
    return ::epoll_ctl(watcher.get(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

/** False if all ends: because somebody said so, or because the device is gone. */
bool waitAt(const FileDescriptor &watcher, int device)
{
    epoll_event event = {};
    int count = 0;
    do {
        count = ::epoll_wait(watcher.get(), &event, 1, -1);
    } while (count < 0 && errno == EINTR);
    return count > 0 && event.data.fd == device && !(event.events & (EPOLLERR | EPOLLHUP));
}

}

LeaderFollowers::LeaderFollowers(int device, int end)
    : m_device(device)
    , m_leading(::epoll_create1(EPOLL_CLOEXEC))
    , m_following(::epoll_create1(EPOLL_CLOEXEC))
    , m_isValid(watch(m_leading, device, EPOLLIN) && watch(m_leading, end, EPOLLIN)
          && watch(m_following, device, WakeOne) && watch(m_following, end, EPOLLIN))
{
}

bool LeaderFollowers::follow()
{
    while (waitAt(m_following, m_device)) {
        if (takeLead())
            return true;
    }
    return false;
}

bool LeaderFollowers::waitForRequest() const
{
    return waitAt(m_leading, m_device);
}

void LeaderFollowers::offerLead()
{
    m_wasOffered = true;
    m_leader = std::thread::id();
    watch(m_following, m_device, WakeOne);
}

/** Whoever's offer it is. False if there is none. */
bool LeaderFollowers::takeLead()
{
    std::thread::id nobody;
    if (!m_leader.compare_exchange_strong(nobody, std::this_thread::get_id()))
        return false;
    // With no events to watch for, each request would still wake a thread in the kernel, to find that out.
    ::epoll_ctl(m_following.get(), EPOLL_CTL_DEL, m_device, nullptr);
    return true;
}

LeaderFollowers::Offer::Offer(LeaderFollowers *threads)
    : m_threads(threads)
{
    if (m_threads)
        m_threads->offerLead();
}

void LeaderFollowers::Offer::end()
{
    if (m_threads)
        m_threads->takeLead();
    m_threads = nullptr;
}

}
