// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthit.h"

namespace stratoscope
{

/**
 * Looks through one file after the other as its pieces come, with memory for one window of it. A file with a zero among
 * its first bytes is binary: only its first match counts.
 */
class ContentScanner
{
public:
    /** Bytes that are looked through at once; of a longer line, a window sees no more. */
    static constexpr qsizetype WindowBytes = 256 * 1024;
    /** A zero among so many bytes at its start makes a file binary. */
    static constexpr qsizetype ProbedBytes = 8'192;

    /** Finds with \a finder, at most \a mostHits a file. */
    ContentScanner(ContentFinderPtr finder, std::size_t mostHits);

    /** A file of \a size bytes follows. */
    void begin(quint64 size);
    /** A piece of it; what lies between the pieces are zeros. */
    void add(quint64 offset, QByteArrayView bytes);
    void end();

    /** What was found in the current file so far, without versions. */
    ContentHits &hits() { return m_hits; }
    /** True if there were more matching lines than may be listed. */
    bool hasMore() const { return m_hasMore; }
    /** True if the finder gave up in this file. */
    bool gaveUp() const { return m_gaveUp; }

private:
    void take(QByteArrayView bytes);
    void addHole(quint64 size);
    void look(QByteArrayView window, bool isLast);
    qsizetype lookThrough(QByteArrayView window, bool isLast);
    void lookForFirst(QByteArrayView window);
    void lookForLines(QByteArrayView lines, bool endsLine);
    void addOffset(qsizetype at);
    void addLine(QByteArrayView lines, ContentMatch match);
    void countLines(QByteArrayView lines, qsizetype to);

    ContentFinderPtr m_finder;
    std::size_t m_mostHits;
    ContentHits m_hits;
    QByteArray m_kept; ///< What was not looked through yet, and what may be the start of a match.
    quint64 m_size = 0;
    quint64 m_end = 0; ///< Where the last piece ended.
    quint64 m_base = 0; ///< Where m_kept begins.
    quint64 m_line = 1; ///< The number of the line at m_counted.
    qsizetype m_counted = 0; ///< In the window.
    qsizetype m_looked = 0; ///< So much of m_kept was looked through, and is there only for matches that go on.
    bool m_isBinary = false;
    bool m_isProbed = false;
    bool m_isInLine = false; ///< The window begins within a line,
    bool m_isLineListed = false; ///< which has a hit already.
    bool m_isDone = false;
    bool m_hasMore = false;
    bool m_gaveUp = false;
};

}
