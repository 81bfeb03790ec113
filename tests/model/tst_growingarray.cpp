// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"
#include "spentpages.h"
#include "testprogram.h"
#include "workers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <vector>

#include <unistd.h>

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
    void spareMemoryIsReleased();
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

/** What the program has of memory, in bytes. */
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

/** Makes arrays and frees them. */
void makeMany()
{
    for (const std::size_t size : {200'000u, 500'000u}) {
        std::vector<GrowingArray<quint32>> arrays;
        for (int i = 0; i < 6; ++i)
            arrays.push_back(counted(size));
    }
}

}

void TestGrowingArray::keepsValues_data()
{
    QTest::addColumn<quint64>("size");
    // Around the sizes at which memory comes from elsewhere.
    for (const int size : {10, 16'383, 16'384, 65'537, 393'215, 393'216, 400'000, 3'000'000})
        QTest::addRow("%d", size) << static_cast<quint64>(size);
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
    for (const std::size_t size : {0u, 100u, 20'000u, 70'000u, 200'000u, 3'000'000u}) {
        GrowingArray<quint32> array = counted(size);
        array.trim();
        // What others get then is not its own.
        const GrowingArray<quint32> others(size);
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

void TestGrowingArray::spareMemoryIsReleased()
{
    qint64 before = 0;
    {
        const SpareMemory spare;
        makeMany();
        before = residentBytes();
        // Others take what there is.
        makeMany();
        QVERIFY(residentBytes() < before + 4'000'000);
    }
    // Six of 2 MB and six of half as much; others may have a part of the last page.
    QVERIFY(residentBytes() <= before - 14'000'000);
    makeMany();
    QVERIFY(residentBytes() <= before - 10'000'000);
}

STRATOSCOPE_TEST(TestGrowingArray)
#include "tst_growingarray.moc"
