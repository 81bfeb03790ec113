// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mutate.h"

#include "harness.h"

#include <algorithm>
#include <cstring>
#include <random>

#pragma weak LLVMFuzzerCustomMutator

namespace stratoscope::fuzz
{

namespace
{

constexpr qsizetype mostBytes = 1 << 20;

std::mt19937_64 &randomNumbers()
{
    static std::mt19937_64 numbers;
    return numbers;
}

std::size_t below(std::size_t limit)
{
    return limit == 0 ? 0 : std::size_t(randomNumbers()() % limit);
}

/** The beginning of one and the end of another. */
QByteArray spliced(const QByteArray &first, const QByteArray &second)
{
    return (first.left(qsizetype(below(std::size_t(first.size()) + 1)))
        + second.mid(qsizetype(below(std::size_t(second.size()) + 1))))
        .left(mostBytes);
}

using Bytes = std::uint8_t *;

std::size_t insertBytes(Bytes data, std::size_t size, std::size_t most)
{
    const std::size_t count = std::min(most - size, 1 + below(16));
    const std::size_t at = below(size + 1);
    std::memmove(data + at + count, data + at, size - at);
    std::memset(data + at, int(below(256)), count);
    return size + count;
}

std::size_t removeBytes(Bytes data, std::size_t size)
{
    const std::size_t at = below(size);
    const std::size_t count = std::min(size - at, 1 + below(size > 64 && below(4) == 0 ? size / 2 : 16));
    std::memmove(data + at, data + at + count, size - at - count);
    return size - count;
}

void copyBytes(Bytes data, std::size_t size)
{
    const std::size_t count = 1 + below(std::min<std::size_t>(size, 64));
    std::memmove(data + below(size - count + 1), data + below(size - count + 1), count);
}

}

void seedMutations(quint64 seed)
{
    randomNumbers().seed(seed);
}

QByteArray mutated(const QByteArrayList &seeds)
{
    const auto pick = [&] { return seeds[qsizetype(below(std::size_t(seeds.size())))]; };
    QByteArray bytes = below(8) == 0 ? spliced(pick(), pick()) : pick();
    auto size = std::size_t(bytes.size());
    const std::size_t most = std::max<std::size_t>(size + 4'096, 2 * size);
    bytes.resize(qsizetype(most));
    const auto data = reinterpret_cast<Bytes>(bytes.data());
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        size = LLVMFuzzerCustomMutator ? LLVMFuzzerCustomMutator(data, size, most, unsigned(below(1u << 31)))
                                       : LLVMFuzzerMutate(data, size, most);
    }
    return bytes.left(qsizetype(size));
}

}

std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most)
{
    using namespace stratoscope::fuzz;
    static constexpr std::uint8_t edges[] = {0, 1, 0x7f, 0x80, 0xff, '0', '9', '"', '/', '.', '\n', '\x1b'};
    if (size == 0)
        return most == 0 ? 0 : insertBytes(data, size, most);
    switch (below(6)) {
    case 0:
        data[below(size)] ^= std::uint8_t(1u << below(8));
        return size;
    case 1:
        data[below(size)] = std::uint8_t(below(256));
        return size;
    case 2:
        data[below(size)] = edges[below(std::size(edges))];
        return size;
    case 3:
        return size < most ? insertBytes(data, size, most) : size;
    case 4:
        return size > 1 ? removeBytes(data, size) : size;
    default:
        copyBytes(data, size);
        return size;
    }
}
