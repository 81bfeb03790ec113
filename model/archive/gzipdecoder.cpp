// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "gzipdecoder.h"

#include "inflate.h"
#include "inflatestate.h"

#include <isa-l/igzip_lib.h>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr char FirstMagic = 0x1f;

}

GzipDecoder::GzipDecoder(const DecoderInput &input)
    : BlobDecoder(input, Compression::Gzip)
    , m_state(std::make_unique<inflate_state>())
    , m_first(input.from.blob == 0)
{
    isal_inflate_init(m_state.get());
    m_state->crc_flag = ISAL_GZIP;
}

bool GzipDecoder::resume(const QByteArray &state)
{
    if (!unpackInflateState(state, *m_state))
        return false;
    m_inMember = true;
    m_memberIsEmpty = false;
    return true;
}

GzipDecoder::~GzipDecoder() = default;

/** False if no member starts here. */
bool GzipDecoder::beginMember()
{
    if (!m_first && m_input.front() != FirstMagic)
        return false;
    isal_inflate_reset(m_state.get());
    m_inMember = true;
    m_memberIsEmpty = true;
    return true;
}

std::optional<Checkpoint> GzipDecoder::checkpoint()
{
    if (!m_inMember)
        return placeHere();
    const QByteArray state = m_memberIsEmpty ? QByteArray() : packInflateState(*m_state);
    return state.isEmpty() ? std::nullopt : std::optional(placeHere(state));
}

/** As much of \a room as may be filled before a checkpoint is due. */
std::span<char> GzipDecoder::untilCheckpoint(std::span<char> room) const
{
    if (!keeper() || keeper()->isDue(produced()))
        return room;
    return room.first(static_cast<std::size_t>(std::min<quint64>(room.size(), keeper()->next() - produced())));
}

Result<qsizetype> GzipDecoder::step(std::span<char> room)
{
    if (const auto filled = refill(); !filled)
        return tl::unexpected(filled.error());
    if (!m_inMember && (atEndOfInput() || !beginMember()))
        return finish();
    const bool starved = atEndOfInput();
    const InflateStep step = inflateStep(*m_state, m_input, untilCheckpoint(room));
    if (step.status == ISAL_INVALID_WRAPPER && !m_first && m_memberIsEmpty)
        return finish();
    if (step.status < 0)
        return damaged(inflateReason(step.status));
    if (starved && step.produced == 0 && !step.atEnd)
        return endsEarly();
    m_memberIsEmpty = m_memberIsEmpty && step.produced == 0;
    m_inMember = !step.atEnd;
    m_first = m_first && m_inMember;
    return step.produced;
}

}
