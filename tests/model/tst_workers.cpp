// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "testprogram.h"
#include "waitingthreads.h"
#include "workers.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>

using namespace stratoscope;

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_width = WorkerPool::shared().width();
    }
    void cleanup() { WorkerPool::shared().setWidth(m_width); }

    void everyNumberOnce_data();
    void everyNumberOnce();
    void neverMoreThanAllowed();
    void splitInsideOfSplit();
    void groupWaits();
    void refusedWhereNoneIsFree();
    void whoWaitsLendsItsPlace();
    void whatWasAcceptedRuns();
    void waitingThreadsTellWhatWasThrown();

private:
    int m_width = 0;
};

void TestWorkers::everyNumberOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    for (const int count : {0, 1, 2, 3, 1000}) {
        for (const int width : {1, 2, 5})
            QTest::addRow("%d on %d threads", count, width) << count << width;
    }
}

void TestWorkers::everyNumberOnce()
{
    QFETCH(int, count);
    QFETCH(int, width);
    WorkerPool::shared().setWidth(width);
    std::vector<std::atomic_int> calls(static_cast<std::size_t>(count));
    forEachSideBySide(calls.size(), width, [&](std::size_t i) { ++calls[i]; });
    for (const auto &times : calls)
        QCOMPARE(times.load(), 1);
}

void TestWorkers::neverMoreThanAllowed()
{
    WorkerPool::shared().setWidth(6);
    std::atomic_int working = 0;
    std::atomic_int most = 0;
    forEachSideBySide(60, 3, [&](std::size_t) {
        const int now = ++working;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) { }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        --working;
    });
    QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    QVERIFY2(most >= 2, qPrintable(QString::number(most)));
}

void TestWorkers::splitInsideOfSplit()
{
    WorkerPool::shared().setWidth(3);
    std::atomic_int sum = 0;
    forEachSideBySide(20, 8, [&](std::size_t) { forEachSideBySide(20, 8, [&](std::size_t) { ++sum; }); });
    QCOMPARE(sum.load(), 400);
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
}

void TestWorkers::groupWaits()
{
    WorkerPool::shared().setWidth(2);
    bool ended = false;
    const auto held = std::make_shared<int>(0);
    {
        WorkerGroup group;
        QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
        QVERIFY(group.tryStart([&ended, held] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ended = true;
        }));
    }
    QVERIFY(ended);
    QCOMPARE(held.use_count(), 1);
}

void TestWorkers::refusedWhereNoneIsFree()
{
    WorkerPool::shared().setWidth(1);
    WorkerGroup group;
    QVERIFY(!group.tryStart([] { qFatal("there is no thread for this"); }));
    WorkerPool::shared().setWidth(2);
    std::latch go(1);
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
    QVERIFY(group.tryStart([&] { go.wait(); }));
    QCOMPARE(group.running(), 1);
    QVERIFY(!group.tryStart([] { qFatal("there is no second thread"); }));
    go.count_down();
    group.wait();
    QCOMPARE(group.running(), 0);
}

/** With two threads, what the last piece of work is split into runs in place of the thread that waits for it. */
void TestWorkers::whoWaitsLendsItsPlace()
{
    WorkerPool::shared().setWidth(2);
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
    std::atomic_bool hasHelped = false;
    std::latch bothRun(2);
    const QThread *const caller = QThread::currentThread();
    forEachSideBySide(2, 2, [&](std::size_t) {
        bothRun.arrive_and_wait();
        if (QThread::currentThread() == caller)
            return;
        WorkerGroup group;
        const QDeadlineTimer deadline(10'000);
        while (!group.tryStart([&] { hasHelped = true; }) && !deadline.hasExpired())
            std::this_thread::yield();
        group.wait();
    });
    QVERIFY(hasHelped);
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
    QCOMPARE(WorkerPool::shared().width(), 2);
}

/** Also if the thread that lent its place takes it back just then: others may be waiting for what was accepted. */
void TestWorkers::whatWasAcceptedRuns()
{
    WorkerPool::shared().setWidth(2);
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
    std::atomic_bool isOver = false;
    std::thread lender([&] {
        while (!isOver) {
            WorkerGroup group;
            group.tryStart([] { std::this_thread::sleep_for(std::chrono::microseconds(50)); });
            group.wait();
        }
    });
    int accepted = 0;
    bool isLate = false;
    const QDeadlineTimer end(2'000);
    while (accepted < 50 && !isLate && !end.hasExpired()) {
        std::atomic_bool begun = false;
        WorkerGroup group;
        if (!group.tryStart([&] {
                while (!begun)
                    std::this_thread::yield();
            }))
            continue;
        const QDeadlineTimer place(5);
        bool isAccepted = false;
        while (!isAccepted && !place.hasExpired())
            isAccepted = group.tryStart([&] { begun = true; });
        const QDeadlineTimer start(10'000);
        while (isAccepted && !begun && !start.hasExpired())
            std::this_thread::yield();
        isLate = isAccepted && !begun;
        accepted += isAccepted ? 1 : 0;
        begun = true;
    }
    isOver = true;
    lender.join();
    QVERIFY(accepted > 0);
    QVERIFY(!isLate);
}

void TestWorkers::waitingThreadsTellWhatWasThrown()
{
    WaitingThreads threads(2);
    std::atomic_int done = 0;
    for (int i = 0; i < 5; ++i) {
        threads.start([&done, i] {
            if (i == 1)
                throw std::runtime_error("out of order");
            ++done;
        });
    }
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, threads.wait());
    QCOMPARE(done.load(), 4);
    threads.wait(); // It was told.
}

STRATOSCOPE_TEST(TestWorkers)
#include "tst_workers.moc"
