// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace stratoscope
{

/**
 * A few blocks of memory, used in turn, through which one thread hands a stream to one or two others. Every reader sees
 * every block, where it lies; a block is written anew when the last of them is done with it.
 */
class BlockRing
{
public:
    /** Large enough to be cheap to hand over, and together small enough to stay in a core's cache. */
    static constexpr std::size_t BlockBytes = 256 * 1024;

    enum class Reader { First, Second };

    BlockRing() = default;
    Q_DISABLE_COPY_MOVE(BlockRing)

    /** The writer's next block, once there is one; empty where the ring was stopped. */
    std::span<char> room();
    /** The first \a count bytes of that block are there. */
    void publish(qsizetype count);
    /** There is no more, because of \a error or because the stream is at its end. */
    void close(std::optional<Error> error);

    /** \a reader takes part from the block on that the first reader will see next. */
    void join(Reader reader);
    void leave(Reader reader);
    /** The next block for \a reader, once it is there; the one before is given back. Empty at the end and where the ring
     *  was stopped. */
    QByteArrayView next(Reader reader);
    /** Why the stream ended, if next() came to its end and that was too early. */
    std::optional<Error> error() const;

    /** Nobody waits from now on. */
    void stop();

private:
    static constexpr std::size_t Blocks = 4;

    struct Block
    {
        std::vector<char> bytes;
        qsizetype count = 0;
    };
    /** How many blocks a reader is done with; it may be looking at the one behind them. */
    struct Place
    {
        quint64 done = 0;
        bool looking = false;
        bool takesPart = false;
    };

    Block &block(quint64 number) { return m_blocks[number % Blocks]; }
    bool isFull() const;
    Place &place(Reader reader) { return m_places[reader == Reader::First ? 0 : 1]; }

    std::array<Block, Blocks> m_blocks;
    mutable std::mutex m_mutex; ///< Guards what follows, and who may touch which block.
    std::condition_variable m_changed;
    std::array<Place, 2> m_places;
    quint64 m_written = 0; ///< Blocks that were published.
    std::optional<Error> m_error;
    bool m_closed = false;
    bool m_stopped = false;
};

}
