// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"
#include "error.h"

#include <QByteArrayView>

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

namespace stratoscope
{

/**
 * A ring of memory blocks through which one thread passes a stream to one or two others. Every reader sees every block
 * in place; a block is overwritten once all readers are done with it.
 */
class BlockRing
{
public:
    /** ISA-L copies up to 64 KB each time it begins or ends a block; all blocks together still fit into a cache that cores
     *  share. */
    static constexpr std::size_t BlockBytes = 512 * 1024;

    enum class Reader { First, Second };

    /** Does a part of some other work; false if there is none to be done now. */
    using Meanwhile = std::function<bool()>;

    /** If set, \a meanwhile is called by all threads that would have to wait, as long as it has something to do. */
    explicit BlockRing(Meanwhile meanwhile = {})
        : m_meanwhile(std::move(meanwhile))
    {
    }
    Q_DISABLE_COPY_MOVE(BlockRing)

    /** Waits for the writer's next block; empty if the ring was stopped. */
    std::span<char> room();
    /** Publishes the first \a count bytes of that block. */
    void publish(qsizetype count);
    /** Ends the stream, normally or with \a error. */
    void close(std::optional<Error> error);

    /** Adds \a reader, starting with the block that the first reader will see next. */
    void join(Reader reader);
    void leave(Reader reader);
    /** Waits for the next block for \a reader and releases the previous one. Empty at the end and if the ring was
     *  stopped. */
    QByteArrayView next(Reader reader);
    /** Why the stream ended early, once next() has reached its end. */
    std::optional<Error> error() const;

    /** Wakes all waiting threads; nobody waits from now on. */
    void stop();

private:
    static constexpr std::size_t Blocks = 4;
    /** Whoever has to wait sleeps until there are so many blocks, or as much room: to wake a thread takes its time, too. */
    static constexpr std::size_t BlocksAtOnce = 2;

    struct Block
    {
        ByteBlock bytes; ///< Null before the first use.
        qsizetype count = 0;
    };
    /** How many blocks a reader is done with; it may be looking at the next one. */
    struct Place
    {
        quint64 done = 0;
        bool looking = false;
        bool takesPart = false;
        bool waits = false;
    };

    Block &block(quint64 number) { return m_blocks[number % Blocks]; }
    bool hasRoom(std::size_t blocks) const;
    template<typename Ready>
    void passTime(std::unique_lock<std::mutex> &lock, const Ready &isReady);
    bool hasBlocks(const Place &reader, std::size_t blocks) const { return m_written - reader.done >= blocks; }
    Place &place(Reader reader) { return m_places[reader == Reader::First ? 0 : 1]; }

    const Meanwhile m_meanwhile;
    std::array<Block, Blocks> m_blocks;
    mutable std::mutex m_mutex; ///< Guards everything below, and who may touch which block.
    std::condition_variable m_changed;
    bool m_writerWaits = false;
    std::array<Place, 2> m_places;
    quint64 m_written = 0; ///< Blocks published so far.
    std::optional<Error> m_error;
    bool m_closed = false;
    bool m_stopped = false;
};

}
