// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <utility>

namespace stratoscope
{

/**
 * Threads that answer the requests of one device in turn: one leads, which alone waits for the next request; the others
 * follow, asleep. While the leader does what may take long, it offers the lead, and a follower takes it if a request
 * comes meanwhile. If none comes, nobody is woken: to wake a thread on another processor takes longer than most
 * answers.
 */
class LeaderFollowers
{
public:
    /** Requests come from \a device; all ends once \a end is readable. Nobody leads yet. */
    LeaderFollowers(int device, int end);
    Q_DISABLE_COPY_MOVE(LeaderFollowers)

    /** False if the system has no room for it. */
    bool isValid() const { return m_isValid; }

    /** Waits until this thread leads. False once it is time to end. */
    bool follow();
    /** Whether this thread leads. */
    bool isLeading() const { return m_leader == std::this_thread::get_id(); }
    /** Only for who leads: waits for a request. False once it is time to end. */
    bool waitForRequest() const;

    /** Only for who leads: whether the lead has been offered since this was asked last. */
    bool takeWasOffered() { return std::exchange(m_wasOffered, false); }

    /** What may take long, or may need another request to be answered; not the answer itself, for the next request follows it at
     *  once. Without any \a threads, nothing is offered. */
    class Offer
    {
    public:
        explicit Offer(LeaderFollowers *threads);
        ~Offer() { end(); }
        Q_DISABLE_COPY_MOVE(Offer)

        /** From now on, this thread leads again, unless another one does. */
        void end();

    private:
        LeaderFollowers *m_threads;
    };

private:
    void offerLead();
    bool takeLead();

    const int m_device;
    const FileDescriptor m_leading; ///< Says when there is a request, to who leads.
    const FileDescriptor m_following; ///< The same to one that follows, while the lead is offered.
    bool m_isValid = false;
    bool m_wasOffered = false; ///< Only whoever leads looks at it.
    std::atomic<std::thread::id> m_leader; ///< None while the lead is offered.
};

}
