// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "leaderfollowers.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QTest>

#include <functional>
#include <mutex>
#include <set>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace stratoscope;

/** Which threads are woken for a request. */
class TestLeaderFollowers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswersWhoAsksOneByOne();
    void anotherAnswersMeanwhile();
    void nothingIsOfferedWithoutThreads();
    void endsWhileTheLeadIsOffered();
};

namespace
{

constexpr int Threads = 4;

/** A device whose requests are numbers from 1 on, and threads that answer each with what \a work does. */
class Answering
{
public:
    using Work = std::function<void(int request, LeaderFollowers &threads)>;

    explicit Answering(Work work)
        : m_work(std::move(work))
    {
        for (int i = 0; i < Threads; ++i)
            m_threads.emplace_back([this] {
                answer();
                m_ended.release();
            });
    }
    ~Answering()
    {
        end();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Answering)

    void ask() { write(m_device); }
    void end() { write(m_end); }
    bool waitForEnds(int threads) { return m_ended.tryAcquire(threads, PatienceMs); }
    bool waitForAnswer() { return m_answered.tryAcquire(1, PatienceMs); }
    std::size_t threadsThatAnswered()
    {
        const std::scoped_lock lock(m_mutex);
        return m_who.size();
    }

private:
    static void write(const FileDescriptor &event)
    {
        const quint64 one = 1;
        QVERIFY(::write(event.get(), &one, sizeof one) == sizeof one);
    }

    void answer()
    {
        while (m_inTurn.follow()) {
            do {
                quint64 one = 0;
                while (::read(m_device.get(), &one, sizeof one) < 0) {
                    if (!m_inTurn.waitForRequest())
                        return;
                }
                m_work(++m_requests, m_inTurn);
                const std::scoped_lock lock(m_mutex);
                m_who.insert(std::this_thread::get_id());
                m_answered.release();
            } while (m_inTurn.isLeading());
        }
    }

    const Work m_work;
    const FileDescriptor m_device {::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK | EFD_SEMAPHORE)};
    const FileDescriptor m_end {::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    LeaderFollowers m_inTurn {m_device.get(), m_end.get()};
    std::atomic<int> m_requests = 0;
    QSemaphore m_answered;
    QSemaphore m_ended;
    std::mutex m_mutex;
    std::set<std::thread::id> m_who;
    std::vector<std::thread> m_threads;
};

}

void TestLeaderFollowers::oneAnswersWhoAsksOneByOne()
{
    Answering answering([](int, LeaderFollowers &threads) { const LeaderFollowers::Offer shortly(&threads); });
    for (int i = 0; i < 500; ++i) {
        answering.ask();
        QVERIFY(answering.waitForAnswer());
    }
    QCOMPARE(answering.threadsThatAnswered(), 1u);
}

/** The first one takes as long as all others together. */
void TestLeaderFollowers::anotherAnswersMeanwhile()
{
    constexpr int Others = 100;
    QSemaphore othersAnswered;
    std::atomic<bool> sawAll = false;
    Answering answering([&](int request, LeaderFollowers &threads) {
        const LeaderFollowers::Offer offer(&threads);
        if (request == 1)
            sawAll = othersAnswered.tryAcquire(Others, PatienceMs);
        else
            othersAnswered.release();
    });
    for (int i = 0; i < 1 + Others; ++i)
        answering.ask();
    for (int i = 0; i < 1 + Others; ++i)
        QVERIFY(answering.waitForAnswer());
    QVERIFY(sawAll);
    // Whoever has the lead now goes on.
    answering.ask();
    QVERIFY(answering.waitForAnswer());
}

void TestLeaderFollowers::nothingIsOfferedWithoutThreads()
{
    LeaderFollowers::Offer offer(nullptr);
    offer.end();
}

void TestLeaderFollowers::endsWhileTheLeadIsOffered()
{
    QSemaphore begun;
    QSemaphore mayGoOn;
    Answering answering([&](int, LeaderFollowers &threads) {
        const LeaderFollowers::Offer offer(&threads);
        begun.release();
        mayGoOn.tryAcquire(1, PatienceMs);
    });
    answering.ask();
    QVERIFY(begun.tryAcquire(1, PatienceMs));
    answering.end();
    QVERIFY(answering.waitForEnds(Threads - 1));
    mayGoOn.release();
    QVERIFY(answering.waitForEnds(1));
}

STRATOSCOPE_TEST(TestLeaderFollowers)
#include "tst_leaderfollowers.moc"
