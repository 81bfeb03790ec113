// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inflate.h"

#include <QCoreApplication>

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <limits>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace stratoscope
{

namespace
{

struct InflateWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Decoder)
};

template<typename Size>
quint32 clamped(Size size)
{
    return static_cast<quint32>(std::min<quint64>(static_cast<quint64>(size), std::numeric_limits<quint32>::max()));
}

#ifdef __x86_64__
[[gnu::target("avx")]] void clearUpperHalves()
{
    _mm256_zeroupper();
}

/** ISA-L's checksums leave the upper halves of vector registers in use. While they are, whatever was compiled for SSE is
 *  slower on this thread, libgcrypt's SHA-256 by a third. */
void releaseUpperHalves()
{
    static const bool hasThem = __builtin_cpu_supports("avx");
    if (hasThem)
        clearUpperHalves();
}
#else
void releaseUpperHalves() { }
#endif

}

InflateStep inflateStep(inflate_state &state, QByteArrayView &input, std::span<char> room)
{
    const quint32 given = clamped(input.size());
    const quint32 space = clamped(room.size());
    // ISA-L only reads from next_in, but declares it writable.
    state.next_in = reinterpret_cast<quint8 *>(const_cast<char *>(input.data()));
    state.avail_in = given;
    state.next_out = reinterpret_cast<quint8 *>(room.data());
    state.avail_out = space;
    InflateStep step;
    step.status = isal_inflate(&state);
    releaseUpperHalves();
    // After an error, ISA-L may have put back more than it was given.
    input = input.sliced(static_cast<qsizetype>(given - std::min(given, state.avail_in)));
    step.produced = static_cast<qsizetype>(space - state.avail_out);
    step.atEnd = state.block_state == ISAL_BLOCK_FINISH;
    return step;
}

QString inflateReason(int status)
{
    switch (status) {
    case ISAL_INVALID_BLOCK:
    case ISAL_INVALID_SYMBOL:
        return InflateWords::tr("an invalid block");
    case ISAL_INVALID_LOOKBACK:
        return InflateWords::tr("a reference to data before the start");
    case ISAL_INVALID_WRAPPER:
    case ISAL_UNSUPPORTED_METHOD:
        return InflateWords::tr("an invalid header");
    case ISAL_INCORRECT_CHECKSUM:
        return InflateWords::tr("a wrong checksum");
    default:
        return InflateWords::tr("reason %1").arg(status);
    }
}

}
