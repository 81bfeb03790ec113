// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarmutator.h"

#include "harness.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace stratoscope::fuzz
{

namespace
{

constexpr std::size_t blockBytes = 512;
constexpr std::size_t checksumAt = 148;
constexpr std::size_t checksumBytes = 8;

bool isOctalField(const std::uint8_t *field)
{
    const auto isDigit = [](std::uint8_t byte) { return byte >= '0' && byte <= '7'; };
    const auto isFiller = [](std::uint8_t byte) { return byte == 0 || byte == ' '; };
    return std::count_if(field, field + checksumBytes, isDigit) >= 4
        && std::all_of(
            field, field + checksumBytes, [&](std::uint8_t byte) { return isDigit(byte) || isFiller(byte); });
}

bool looksLikeHeader(const std::uint8_t *block)
{
    return std::memcmp(block + 257, "ustar", 5) == 0 || isOctalField(block + checksumAt);
}

void repair(std::uint8_t *block)
{
    std::memset(block + checksumAt, ' ', checksumBytes);
    unsigned sum = 0;
    for (std::size_t i = 0; i < blockBytes; ++i)
        sum += block[i];
    for (int digit = 5; digit >= 0; --digit, sum /= 8)
        block[checksumAt + std::size_t(digit)] = std::uint8_t('0' + sum % 8);
    block[checksumAt + 6] = 0;
}

/** What one run of the mutator works on. */
class TarMutation
{
public:
    TarMutation(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
        : m_data(data)
        , m_size(size)
        , m_most(most)
        , m_random(seed)
    {
    }

    std::size_t run()
    {
        switch (below(8)) {
        case 0:
            insertBlock(blockAt(below(blocks())));
            break;
        case 1:
            removeBlock();
            break;
        case 2:
            swapBlocks();
            break;
        case 3:
            insertSpecial();
            break;
        case 4:
        case 5:
            changeField();
            break;
        default:
            m_size = LLVMFuzzerMutate(m_data, m_size, m_most);
            break;
        }
        // A wrong checksum is worth a try as well.
        if (below(32) != 0)
            repairChecksums(m_data, m_size);
        return m_size;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    std::size_t blocks() const { return m_size / blockBytes; }

    QByteArray blockAt(std::size_t number) const
    {
        if (number >= blocks())
            return QByteArray(blockBytes, '\0');
        return QByteArray(reinterpret_cast<const char *>(m_data + number * blockBytes), blockBytes);
    }

    void insertBlock(const QByteArray &block)
    {
        const std::size_t at = below(blocks() + 1) * blockBytes;
        if (m_size + blockBytes > m_most)
            return;
        std::memmove(m_data + at + blockBytes, m_data + at, m_size - at);
        std::memcpy(m_data + at, block.constData(), blockBytes);
        m_size += blockBytes;
    }

    void removeBlock()
    {
        if (blocks() == 0)
            return;
        const std::size_t at = below(blocks()) * blockBytes;
        std::memmove(m_data + at, m_data + at + blockBytes, m_size - at - blockBytes);
        m_size -= blockBytes;
    }

    void swapBlocks()
    {
        if (blocks() < 2)
            return;
        std::uint8_t *const first = m_data + below(blocks()) * blockBytes;
        std::uint8_t *const second = m_data + below(blocks()) * blockBytes;
        if (first != second)
            std::swap_ranges(first, first + blockBytes, second);
    }

    void insertSpecial() { insertBlock(below(2) == 0 ? tarSeparator() : QByteArray(blockBytes, '\0')); }

    /** Changes one field of a header, mostly to something that means something. */
    void changeField()
    {
        static constexpr struct
        {
            std::size_t at;
            std::size_t size;
        } fields[] = {{0, 100}, {100, 8}, {108, 8}, {116, 8}, {124, 12}, {124, 12}, {136, 12}, {156, 1}, {156, 1},
            {157, 100}, {257, 8}, {329, 8}, {337, 8}, {345, 155}, {386, 96}, {482, 1}, {483, 12}};
        if (blocks() == 0)
            return;
        std::uint8_t *const block = m_data + below(blocks()) * blockBytes;
        const auto &field = fields[below(std::size(fields))];
        std::uint8_t *const to = block + field.at;
        if (field.size == 1) {
            static constexpr char types[] = "01234567xgLKSDVMNAX";
            *to = std::uint8_t(types[below(sizeof types)]);
        } else if (below(2) == 0) {
            LLVMFuzzerMutate(to, field.size, field.size);
        } else {
            putWord(to, field.size);
        }
    }

    void putWord(std::uint8_t *to, std::size_t room)
    {
        static const QByteArrayList words {"a", "a/b", "a/b/c", ".wh.a", "a/.wh.b", "a/.wh..wh..opq", ".wh..wh..opq",
            "./a", "/a", "../a", "a/../b", "a/", ".", "/", "", ".wh.", ".wh..wh.plnk/1", "00000000000", "00000000001",
            "00000001000", "00000000777", "77777777777", "-0000000001", QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x05", 12),
            QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12),
            QByteArray("\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff", 12), QByteArray("ustar\00000", 8),
            QByteArray("ustar  \0", 8)};
        const QByteArray &word = words[qsizetype(below(std::size_t(words.size())))];
        std::memset(to, 0, room);
        std::memcpy(to, word.constData(), std::min(room, std::size_t(word.size())));
    }

    std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_most;
    std::minstd_rand m_random;
};

}

std::size_t mutateTar(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    return TarMutation(data, size, most, seed).run();
}

void repairChecksums(std::uint8_t *tar, std::size_t size)
{
    for (std::size_t at = 0; at + blockBytes <= size; at += blockBytes) {
        if (looksLikeHeader(tar + at))
            repair(tar + at);
    }
}

QByteArrayList splitTars(QByteArrayView bytes, qsizetype most)
{
    const QByteArray separator = tarSeparator();
    QByteArrayList tars;
    qsizetype start = 0;
    for (qsizetype at = 0; at + separator.size() <= bytes.size() && tars.size() + 1 < most; at += separator.size()) {
        if (bytes.sliced(at, separator.size()) != separator)
            continue;
        tars.append(bytes.sliced(start, at - start).toByteArray());
        start = at + separator.size();
    }
    tars.append(bytes.sliced(start).toByteArray());
    return tars;
}

QByteArray tarSeparator()
{
    return QByteArray(blockBytes, '\xff');
}

}
