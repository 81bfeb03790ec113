// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentscanner.h"

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

/** What a lookbehind may see of the window before. */
constexpr qsizetype ContextBytes = 1'024;

qsizetype lastBreak(QByteArrayView text)
{
    const void *found = memrchr(text.data(), '\n', static_cast<std::size_t>(text.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

qsizetype nextBreak(QByteArrayView text, qsizetype from)
{
    const void *found = std::memchr(text.data() + from, '\n', static_cast<std::size_t>(text.size() - from));
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

}

ContentScanner::ContentScanner(ContentFinderPtr finder, std::size_t mostHits)
    : m_finder(std::move(finder))
    , m_mostHits(mostHits)
{
}

void ContentScanner::begin(quint64 size)
{
    m_hits.clear();
    m_kept.resize(0);
    m_size = size;
    m_end = m_base = 0;
    m_line = 1;
    m_counted = m_looked = 0;
    m_isBinary = m_isProbed = m_isInLine = m_isLineListed = m_isDone = m_hasMore = m_gaveUp = false;
}

void ContentScanner::add(quint64 offset, QByteArrayView bytes)
{
    if (m_isDone)
        return;
    if (offset > m_end)
        addHole(offset - m_end);
    m_end = offset;
    // Most files come in one piece, which need not be copied.
    if (offset == 0 && static_cast<quint64>(bytes.size()) == m_size) {
        look(bytes, true);
        m_isDone = true;
    } else {
        take(bytes);
    }
    m_end += static_cast<quint64>(bytes.size());
}

void ContentScanner::end()
{
    if (!m_isDone && m_end < m_size)
        addHole(m_size - m_end);
    if (!m_isDone)
        look(m_kept, true);
    m_isDone = true;
}

void ContentScanner::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isDone) {
        const qsizetype count = std::min(bytes.size(), WindowBytes - m_kept.size());
        m_kept.append(bytes.first(count));
        bytes = bytes.sliced(count);
        if (m_kept.size() == WindowBytes)
            look(m_kept, false);
    }
}

/** Zeros: of a large hole, only its ends. What it has, it has there too. */
void ContentScanner::addHole(quint64 size)
{
    static const QByteArray zeros(WindowBytes, '\0');
    constexpr quint64 EndBytes = 2 * quint64(WindowBytes);
    const auto takeZeros = [this](quint64 count) {
        for (; count > 0 && !m_isDone; count -= std::min<quint64>(count, quint64(zeros.size())))
            take(QByteArrayView(zeros).first(qsizetype(std::min<quint64>(count, quint64(zeros.size())))));
    };
    if (size <= 2 * EndBytes) {
        takeZeros(size);
        return;
    }
    takeZeros(EndBytes);
    m_base += size - 2 * EndBytes;
    takeZeros(EndBytes);
}

void ContentScanner::look(QByteArrayView window, bool isLast)
{
    if (!m_isProbed) {
        const QByteArrayView probed = window.first(std::min(window.size(), ProbedBytes));
        m_isBinary = !m_finder->hasLines() || probed.contains('\0');
        m_isProbed = true;
    }
    const qsizetype consumed = lookThrough(window, isLast);
    if (m_isDone || isLast)
        return;
    if (!m_isBinary)
        countLines(window, consumed);
    m_counted -= std::min(m_counted, consumed);
    m_base += static_cast<quint64>(consumed);
    m_kept.remove(0, consumed);
}

/** Returns how much of \a window is not needed any longer. */
qsizetype ContentScanner::lookThrough(QByteArrayView window, bool isLast)
{
    if (!m_finder->hasLines()) {
        lookForFirst(window);
        return std::max<qsizetype>(window.size() - m_finder->overlap(), 0);
    }
    const qsizetype last = isLast ? window.size() - 1 : lastBreak(window);
    if (last >= 0) {
        lookForLines(window.first(last + 1), true);
        m_isInLine = m_isLineListed = false;
        m_looked = 0;
        return last + 1;
    }
    const std::size_t before = m_hits.size();
    lookForLines(window, false);
    m_isLineListed = m_isLineListed || m_hits.size() > before;
    m_isInLine = true;
    const qsizetype kept = std::min(window.size(), m_finder->overlap() + ContextBytes);
    m_looked = std::min(kept, ContextBytes);
    return window.size() - kept;
}

void ContentScanner::lookForFirst(QByteArrayView window)
{
    m_finder->setText(window, true, true);
    const auto match = m_finder->find(0);
    if (!match)
        return;
    addOffset(match->at);
    m_isDone = true;
}

void ContentScanner::lookForLines(QByteArrayView lines, bool endsLine)
{
    m_finder->setText(lines, !m_isInLine, endsLine);
    qsizetype from = m_isLineListed ? nextBreak(lines, m_looked) + 1 : m_looked;
    while (from < lines.size() && !m_isDone) {
        const auto match = m_finder->find(from);
        m_gaveUp = m_finder->gaveUp();
        m_isDone = m_gaveUp;
        if (!match)
            return;
        if (m_isBinary) {
            addOffset(match->at);
            m_isDone = true;
            return;
        }
        if (m_hits.size() == m_mostHits) {
            m_hasMore = m_isDone = true;
            return;
        }
        addLine(lines, *match);
        from = nextBreak(lines, match->at) + 1;
    }
}

void ContentScanner::addOffset(qsizetype at)
{
    ContentHit hit;
    hit.offset = m_base + static_cast<quint64>(at);
    m_hits.push_back(std::move(hit));
}

void ContentScanner::addLine(QByteArrayView lines, ContentMatch match)
{
    const qsizetype begin = lastBreak(lines.first(match.at)) + 1;
    const qsizetype end = nextBreak(lines, match.at);
    countLines(lines, begin);
    ContentHit hit;
    hit.offset = m_base + static_cast<quint64>(match.at);
    hit.line = m_line;
    setHitText(hit, lines.sliced(begin, end - begin), {match.at - begin, match.size});
    hit.isCutBefore = hit.isCutBefore || (begin == 0 && m_isInLine);
    m_hits.push_back(std::move(hit));
}

void ContentScanner::countLines(QByteArrayView lines, qsizetype to)
{
    if (m_counted >= to)
        return;
    const QByteArrayView passed = lines.sliced(m_counted, to - m_counted);
    m_line += static_cast<quint64>(std::count(passed.begin(), passed.end(), '\n'));
    m_counted = to;
}

}
