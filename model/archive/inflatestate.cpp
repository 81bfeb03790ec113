// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inflatestate.h"

#include "contenthash.h"
#include "inflate.h"

#include <isa-l.h>
#include <zstd.h>

#include <array>
#include <cstring>
#include <memory>
#include <type_traits>

namespace stratoscope
{

static_assert(std::is_trivially_copyable_v<inflate_state>);

namespace
{

/** The fastest level that still compresses code tables and history. */
constexpr int PackLevel = 1;
constexpr int LongestCopy = 258;
constexpr int FarthestCopy = 32 * 1024;

template<typename Value>
bool isWithin(Value value, Value most)
{
    return value >= 0 && value <= most;
}

/** The hash matches, so only a crafted file has numbers out of range; they must do no harm. */
bool isSound(const inflate_state &state)
{
    return state.crc_flag == ISAL_GZIP && state.block_state <= ISAL_CHECKSUM_CHECK
        && isWithin<int>(state.read_in_length, 64) && isWithin<int>(state.tmp_in_size, sizeof state.tmp_in_buffer)
        && isWithin<int>(state.tmp_out_valid, sizeof state.tmp_out_buffer)
        && isWithin(state.tmp_out_processed, state.tmp_out_valid) && isWithin<int>(state.write_overflow_len, 4)
        && isWithin(state.copy_overflow_length, LongestCopy) && isWithin(state.copy_overflow_distance, FarthestCopy)
        && state.hist_bits <= 15 && state.dict_length == 0;
}

}

QByteArray packInflateState(const inflate_state &state)
{
    const auto copy = std::make_unique<inflate_state>(state);
    copy->next_in = nullptr;
    copy->next_out = nullptr;
    copy->avail_in = 0;
    copy->avail_out = 0;
    // Anything after that is stale.
    const auto valid = static_cast<std::size_t>(copy->tmp_out_valid);
    std::memset(copy->tmp_out_buffer + valid, 0, sizeof copy->tmp_out_buffer - valid);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(sizeof *copy)), Qt::Uninitialized);
    const std::size_t size
        = ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), copy.get(), sizeof *copy, PackLevel);
    packed.resize(ZSTD_isError(size) ? 0 : static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

bool unpackInflateState(const QByteArray &packed, inflate_state &state)
{
    const auto copy = std::make_unique<inflate_state>();
    const std::size_t size
        = ZSTD_decompress(copy.get(), sizeof *copy, packed.constData(), static_cast<std::size_t>(packed.size()));
    if (size != sizeof *copy || !isSound(*copy))
        return false;
    state = *copy;
    return true;
}

namespace
{

QByteArray computeFingerprint()
{
    // Text that needs a block with dynamic codes, and a decoder stopped in the middle of it.
    QByteArray text;
    for (int i = 0; i < 4000; ++i)
        text += QByteArray::number(i * i);
    QByteArray packed(text.size() * 2, '\0');
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.gzip_flag = IGZIP_GZIP;
    stream.end_of_stream = 1;
    stream.next_in = reinterpret_cast<quint8 *>(text.data());
    stream.avail_in = static_cast<quint32>(text.size());
    stream.next_out = reinterpret_cast<quint8 *>(packed.data());
    stream.avail_out = static_cast<quint32>(packed.size());
    isal_deflate_stateless(&stream);

    const auto state = std::make_unique<inflate_state>();
    std::memset(state.get(), 0, sizeof *state);
    isal_inflate_init(state.get());
    state->crc_flag = ISAL_GZIP;
    QByteArrayView input(packed.constData(), packed.size() - static_cast<qsizetype>(stream.avail_out));
    std::array<char, 10'000> room;
    inflateStep(*state, input, room);
    ContentHasher hasher;
    hasher.add(packInflateState(*state));
    const ContentHash hash = hasher.finish();
    return QByteArrayLiteral("ISA-L ") + QByteArray::number(ISAL_MAJOR_VERSION) + '.'
        + QByteArray::number(ISAL_MINOR_VERSION) + ' ' + QByteArray::number(qulonglong(sizeof(inflate_state))) + ' '
        + QByteArray::number(hash.low, 16) + QByteArray::number(hash.high, 16);
}

}

QByteArray inflateFingerprint()
{
    static const QByteArray fingerprint = computeFingerprint();
    return fingerprint;
}

}
