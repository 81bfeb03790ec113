// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobsink.h"
#include "decodedstream.h"
#include "sidedigest.h"
#include "sidesink.h"
#include "testprogram.h"
#include "workers.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <new>
#include <stdexcept>

using namespace stratoscope;

namespace
{

constexpr int StandInBlocks = 40;

/** Some blocks of zeros, then a fault of the program's. */
class ThrowingDecoder : public Decoder
{
public:
    Result<qsizetype> read(std::span<char> buffer) override
    {
        if (++m_calls > StandInBlocks)
            throw std::logic_error("oops");
        std::fill(buffer.begin(), buffer.end(), '\0');
        return qsizetype(buffer.size());
    }
    quint64 consumed() const override { return 0; }

private:
    int m_calls = 0;
};

class ThrowingSource : public ByteSource
{
public:
    quint64 size() const override { return 1 << 20; }
    QString name() const override { return QStringLiteral("blob"); }
    Result<qsizetype> readAt(quint64, std::span<char>) const override { throw std::bad_alloc(); }
};

class ThrowingEntries : public EntrySink
{
public:
    void add(const RawEntry &) override
    {
        if (++m_count > 5000)
            throw std::logic_error("oops");
    }

private:
    int m_count = 0;
};

class ThrowingBytes : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override { throw std::logic_error("oops"); }
};

}

/** What throws on a thread that helps is an error of the work that it helps with: nobody waits for ever, and the program
 *  goes on. */
class TestThreadFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_width = WorkerPool::shared().width();
        WorkerPool::shared().setWidth(4);
    }
    void cleanup() { WorkerPool::shared().setWidth(m_width); }

    void groupThrowsOnce();
    void groupMayEndWithout();
    void decoder();
    void entries();
    void entriesThatNobodyFinishes();
    void digest();
    void compressor();

private:
    int m_width = 0;
};

void TestThreadFailures::groupThrowsOnce()
{
    WorkerGroup group;
    QVERIFY(group.tryStart([] { throw std::logic_error("oops"); }));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, group.wait());
    group.wait();
    QCOMPARE(group.running(), 0);
}

void TestThreadFailures::groupMayEndWithout()
{
    {
        WorkerGroup group;
        QVERIFY(group.tryStart([] { throw std::bad_alloc(); }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
}

void TestThreadFailures::decoder()
{
    Hasher hasher;
    DecodedStream stream(std::make_unique<ThrowingDecoder>(), &hasher, Job());
    const Result<void> read = stream.readRest();
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(QStringLiteral("oops")), qPrintable(read.error().message()));
}

void TestThreadFailures::entries()
{
    ThrowingEntries target;
    SideSink sink(target);
    RawEntry entry;
    const auto addAll = [&] {
        for (int i = 0; i < 50'000; ++i)
            sink.add(entry);
        sink.finish();
    };
    QVERIFY_THROWS_EXCEPTION(std::logic_error, addAll());
}

void TestThreadFailures::entriesThatNobodyFinishes()
{
    ThrowingEntries target;
    SideSink sink(target);
    RawEntry entry;
    // Some of which wait in a batch when it is destroyed.
    for (int i = 0; i < 5100; ++i)
        sink.add(entry);
}

void TestThreadFailures::digest()
{
    SideDigest digest(std::make_shared<ThrowingSource>(), Job());
    QVERIFY(digest.tryStart());
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, static_cast<void>(digest.finish()));
}

void TestThreadFailures::compressor()
{
    ThrowingBytes target;
    BlobSink sink(target, Compression::Gzip, 1);
    const QByteArray block(1 << 20, 'x');
    Result<void> written = {};
    for (int i = 0; i < 64 && written; ++i)
        written = sink.write(block);
    if (written) {
        const Result<BlobFacts> facts = sink.finish();
        QVERIFY(!facts);
        written = tl::unexpected(facts.error());
    }
    QVERIFY2(written.error().message().contains(QStringLiteral("oops")), qPrintable(written.error().message()));
}

STRATOSCOPE_TEST(TestThreadFailures)
#include "tst_threadfailures.moc"
