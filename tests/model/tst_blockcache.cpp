// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blockcache.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace stratoscope;

/** Decoded blocks of a mounted image, and the room they are decoded into. */
class TestBlockCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOnesUsedLast();
    void roomIsUsedAgain();
    void whatIsBeingReadIsNotUsedAgain();
    void blocksOutliveTheCache();
    void readersAtOnce();
};

namespace
{

constexpr std::size_t Whole = BlockCache::BlockBytes;

BlockCache::Block filled(BlockCache &cache, char with)
{
    BlockCache::Block block = cache.room(Whole);
    std::ranges::fill(block->span(), with);
    return block;
}

bool isFilled(const BlockCache::Block &block, char with)
{
    return std::ranges::all_of(block->span(), [with](char byte) { return byte == with; });
}

}

void TestBlockCache::keepsTheOnesUsedLast()
{
    BlockCache cache(2);
    cache.add(0, 1, filled(cache, 'a'));
    cache.add(1, 1, filled(cache, 'b'));
    QVERIFY(cache.find(0, 1));
    cache.add(0, 2, filled(cache, 'c'));
    QVERIFY(!cache.find(1, 1));
    QVERIFY(isFilled(cache.find(0, 1), 'a'));
    QVERIFY(isFilled(cache.find(0, 2), 'c'));
}

void TestBlockCache::roomIsUsedAgain()
{
    BlockCache cache(1);
    cache.add(0, 0, filled(cache, 'a'));
    const char *first = cache.find(0, 0)->span().data();
    cache.add(0, 1, filled(cache, 'b'));
    QVERIFY(cache.room(Whole)->span().data() == first);
    QCOMPARE(cache.room(7)->span().size(), 7u);
}

void TestBlockCache::whatIsBeingReadIsNotUsedAgain()
{
    BlockCache cache(1);
    cache.add(0, 0, filled(cache, 'a'));
    const BlockCache::Block read = cache.find(0, 0);
    for (quint64 number = 1; number < 5; ++number)
        cache.add(0, number, filled(cache, 'b'));
    QVERIFY(!cache.find(0, 0));
    QVERIFY(isFilled(read, 'a'));
}

void TestBlockCache::blocksOutliveTheCache()
{
    BlockCache::Block read;
    {
        BlockCache cache(1);
        read = filled(cache, 'a');
    }
    QVERIFY(isFilled(read, 'a'));
}

/** Each fills blocks with its own letter, and reads what another one may drop meanwhile. */
void TestBlockCache::readersAtOnce()
{
    BlockCache cache(4);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (quint32 layer = 0; layer < 4; ++layer) {
        readers.emplace_back([&, layer] {
            const char own = char('a' + layer);
            for (quint64 number = 0; number < 100; ++number) {
                cache.add(layer, number, filled(cache, own));
                const BlockCache::Block found = cache.find(layer, number);
                wrong += found && !isFilled(found, own);
            }
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong, 0);
}

STRATOSCOPE_TEST(TestBlockCache)
#include "tst_blockcache.moc"
