// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"
#include "spentpages.h"
#include "testprogram.h"
#include "workers.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace stratoscope;

class TestGrowingArray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsValues_data();
    void keepsValues();
    void usedMemoryIsNotSeen();
    void manyThreads();
    void spentPagesAreGone();
    void trimmedArraysStayWhole();
};

namespace
{

bool counts(const GrowingArray<quint32> &array)
{
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (array[i] != static_cast<quint32>(i))
            return false;
    }
    return true;
}

GrowingArray<quint32> counted(std::size_t size)
{
    GrowingArray<quint32> array;
    for (std::size_t i = 0; i < size; ++i)
        array.push_back(static_cast<quint32>(i));
    return array;
}

}

void TestGrowingArray::keepsValues_data()
{
    QTest::addColumn<quint64>("size");
    // Around the sizes at which memory comes from elsewhere.
    for (const quint64 size : {quint64(10), quint64(65'536), quint64(65'537), quint64(400'000), quint64(3'000'000)})
        QTest::addRow("%llu", static_cast<unsigned long long>(size)) << size;
}

void TestGrowingArray::keepsValues()
{
    QFETCH(quint64, size);
    // The second time in memory that was used before.
    for (int time = 0; time < 2; ++time) {
        GrowingArray<quint32> array = counted(size);
        QCOMPARE(array.size(), size);
        QVERIFY(counts(array));
        array.reserve(size * 3);
        QVERIFY(counts(array));
        const GrowingArray<quint32> copy = array;
        array.reset();
        QCOMPARE(copy.size(), size);
        QVERIFY(counts(copy));
    }
}

void TestGrowingArray::usedMemoryIsNotSeen()
{
    counted(200'000).reset();
    const GrowingArray<quint32> zeros(200'000);
    QVERIFY(std::all_of(zeros.begin(), zeros.end(), [](quint32 value) { return value == 0; }));
}

void TestGrowingArray::manyThreads()
{
    std::atomic_int good = 0;
    forEachSideBySide(64, 4, [&](std::size_t number) {
        const GrowingArray<quint32> array = counted(60'000 + number * 10'000);
        good += counts(array) ? 1 : 0;
    });
    QCOMPARE(good.load(), 64);
}

void TestGrowingArray::trimmedArraysStayWhole()
{
    for (const std::size_t size : {std::size_t(0), std::size_t(100), std::size_t(200'000), std::size_t(3'000'000)}) {
        GrowingArray<quint32> array = counted(size);
        array.trim();
        QVERIFY(counts(array));
        // What was given back comes again.
        for (std::size_t i = size; i < 2 * size; ++i)
            array.push_back(static_cast<quint32>(i));
        QVERIFY(counts(array));
    }
}

void TestGrowingArray::spentPagesAreGone()
{
    constexpr std::size_t Size = 4'000'000;
    GrowingArray<quint32> array = counted(Size);
    SpentPages spent(array.data());
    for (std::size_t i = 0; i < Size; ++i) {
        spent.spendUpTo(&array[i]);
        QCOMPARE(array[i], static_cast<quint32>(i));
    }
    // Some 16 MB of zeros, up to where a large page is not wholly spent.
    QVERIFY(std::count(array.begin(), array.end(), 0u) > static_cast<std::ptrdiff_t>(Size / 2));
    // Of a small array, at most what was gone through is lost.
    GrowingArray<quint32> small = counted(100);
    SpentPages(small.data()).spendUpTo(small.data());
    QVERIFY(counts(small));
}

STRATOSCOPE_TEST(TestGrowingArray)
#include "tst_growingarray.moc"
