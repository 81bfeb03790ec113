// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blockring.h"

#include <algorithm>

namespace stratoscope
{

/** Does other work with the lock free, until \a isReady or there is none. */
template<typename Ready>
void BlockRing::passTime(std::unique_lock<std::mutex> &lock, const Ready &isReady)
{
    for (bool goesOn = bool(m_meanwhile); goesOn && !m_stopped && !isReady();) {
        lock.unlock();
        goesOn = m_meanwhile();
        lock.lock();
    }
}

std::span<char> BlockRing::room()
{
    std::unique_lock lock(m_mutex);
    passTime(lock, [this] { return hasRoom(1); });
    if (!hasRoom(1)) {
        m_writerWaits = true;
        m_changed.wait(lock, [this] { return m_stopped || hasRoom(BlocksAtOnce); });
        m_writerWaits = false;
    }
    if (m_stopped)
        return {};
    ByteBlock &bytes = block(m_written).bytes;
    lock.unlock();
    if (bytes.isNull())
        bytes = ByteBlock(BlockBytes);
    return bytes.span();
}

void BlockRing::publish(qsizetype count)
{
    const std::scoped_lock lock(m_mutex);
    block(m_written).count = count;
    ++m_written;
    const auto isReady = [this](const Place &reader) { return reader.waits && hasBlocks(reader, BlocksAtOnce); };
    if (std::any_of(m_places.begin(), m_places.end(), isReady))
        m_changed.notify_all();
}

void BlockRing::close(std::optional<Error> error)
{
    const std::scoped_lock lock(m_mutex);
    m_error = std::move(error);
    m_closed = true;
    m_changed.notify_all();
}

void BlockRing::join(Reader reader)
{
    const std::scoped_lock lock(m_mutex);
    const Place &first = place(Reader::First);
    place(reader) = {first.done + (first.looking ? 1 : 0), false, true};
}

void BlockRing::leave(Reader reader)
{
    const std::scoped_lock lock(m_mutex);
    place(reader).takesPart = false;
    m_changed.notify_all();
}

QByteArrayView BlockRing::next(Reader reader)
{
    std::unique_lock lock(m_mutex);
    Place &own = place(reader);
    if (own.looking) {
        own.looking = false;
        ++own.done;
        if (m_writerWaits && hasRoom(BlocksAtOnce))
            m_changed.notify_all();
    }
    passTime(lock, [&] { return m_closed || hasBlocks(own, 1); });
    if (!hasBlocks(own, 1)) {
        own.waits = true;
        m_changed.wait(lock, [&] { return m_stopped || m_closed || hasBlocks(own, BlocksAtOnce); });
        own.waits = false;
    }
    if (m_stopped || own.done == m_written)
        return {};
    own.looking = true;
    const Block &current = block(own.done);
    return current.bytes.first(current.count);
}

std::optional<Error> BlockRing::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

void BlockRing::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

/** Whether the writer can go on by so many \a blocks. */
bool BlockRing::hasRoom(std::size_t blocks) const
{
    return std::all_of(m_places.begin(), m_places.end(),
        [&](const Place &reader) { return !reader.takesPart || m_written - reader.done + blocks <= Blocks; });
}

}
