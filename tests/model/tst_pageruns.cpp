// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pageruns.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <span>
#include <vector>

using namespace stratoscope;

class TestPageRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { m_runs.keepSpare(0); }

    void runsAreApart();
    void wholePages();
    void extendsIntoWhatIsFree();
    void givesTheRestBack();
    void givesBackWhatIsFree();

private:
    PageRuns m_runs;
};

namespace
{

constexpr std::size_t Unit = PageRuns::UnitBytes;
constexpr std::size_t WholePage = PageRuns::PageBytes;

std::span<char> asBytes(void *memory, std::size_t bytes)
{
    return {static_cast<char *>(memory), bytes};
}

std::ptrdiff_t distance(const void *from, const void *to)
{
    return static_cast<const char *>(to) - static_cast<const char *>(from);
}

}

void TestPageRuns::runsAreApart()
{
    std::vector<std::span<char>> runs;
    for (std::size_t i = 0; i < 60; ++i) {
        const std::size_t bytes = (i * 7919) % (WholePage * 3 / 4) + 1;
        runs.push_back(asBytes(m_runs.take(bytes), bytes));
        std::fill(runs.back().begin(), runs.back().end(), static_cast<char>(i));
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QVERIFY(std::all_of(runs[i].begin(), runs[i].end(), [i](char byte) { return byte == static_cast<char>(i); }));
        m_runs.give(runs[i].data(), 0, runs[i].size());
    }
}

void TestPageRuns::wholePages()
{
    void *page = m_runs.take(WholePage);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(page) % WholePage, std::uintptr_t(0));
    void *other = m_runs.take(1);
    QVERIFY(distance(page, other) < 0 || distance(page, other) >= static_cast<std::ptrdiff_t>(WholePage));
    QVERIFY(!m_runs.extend(page, WholePage, WholePage + 1));
    m_runs.give(page, 0, WholePage);
    m_runs.give(other, 0, 1);
}

void TestPageRuns::extendsIntoWhatIsFree()
{
    void *first = m_runs.take(2 * Unit);
    QVERIFY(m_runs.extend(first, 2 * Unit, 4 * Unit));
    void *second = m_runs.take(Unit);
    QCOMPARE(distance(first, second), static_cast<std::ptrdiff_t>(4 * Unit));
    QVERIFY(!m_runs.extend(first, 4 * Unit, 5 * Unit));
    // Within its last unit, a run always has room.
    QVERIFY(m_runs.extend(first, 4 * Unit - 10, 4 * Unit));
    QVERIFY(!m_runs.extend(second, Unit, WholePage));
    m_runs.give(second, 0, Unit);
    QVERIFY(m_runs.extend(first, 4 * Unit, WholePage));
    m_runs.give(first, 0, WholePage);
}

void TestPageRuns::givesTheRestBack()
{
    void *first = m_runs.take(WholePage);
    m_runs.give(first, 3 * Unit - 1, WholePage);
    void *second = m_runs.take(WholePage - 3 * Unit);
    QCOMPARE(distance(first, second), static_cast<std::ptrdiff_t>(3 * Unit));
    m_runs.give(first, 0, 3 * Unit - 1);
    QCOMPARE(m_runs.take(Unit), first);
    m_runs.give(second, 0, WholePage - 3 * Unit);
    m_runs.give(first, 0, Unit);
}

/** New memory is zeros, and what was there before is not. */
void TestPageRuns::givesBackWhatIsFree()
{
    void *first = m_runs.take(WholePage);
    const std::span<char> bytes = asBytes(first, WholePage);
    std::fill(bytes.begin(), bytes.end(), 'x');
    m_runs.give(first, Unit, WholePage);
    const auto third = static_cast<char *>(m_runs.take(2 * Unit));
    void *rest = m_runs.take(WholePage - 3 * Unit);
    m_runs.give(rest, 0, WholePage - 3 * Unit);
    m_runs.giveBackFree();
    QVERIFY(std::all_of(bytes.begin(), bytes.begin() + 3 * Unit, [](char byte) { return byte == 'x'; }));
    QVERIFY(std::all_of(bytes.begin() + 3 * Unit, bytes.end(), [](char byte) { return byte == 0; }));
    m_runs.give(third, 0, 2 * Unit);
    m_runs.giveBackFree();
    QCOMPARE(bytes[Unit - 1], 'x');
    QCOMPARE(bytes[Unit], '\0');
    m_runs.give(first, 0, Unit);
}

STRATOSCOPE_TEST(TestPageRuns)
#include "tst_pageruns.moc"
