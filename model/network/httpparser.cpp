// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpparser.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype LongestChunkLine = 4 << 10;
constexpr quint64 LargestLength = 1ull << 60;

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/** A number of digits and nothing else; empty if it is anything else, or absurd. */
std::optional<quint64> numberIn(QByteArrayView text, int base)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    const quint64 number = isDigits ? text.toByteArray().toULongLong(nullptr, base) : 0;
    return isDigits && number <= LargestLength ? std::optional(number) : std::nullopt;
}

bool hasWord(const QByteArray &header, QByteArrayView word)
{
    for (const QByteArray &part : QByteArray(header).replace('\n', ',').toLower().split(',')) {
        if (part.trimmed() == word)
            return true;
    }
    return false;
}

}

void HttpParser::fail(State state)
{
    m_state = state;
    m_keeps = false;
}

void HttpParser::feed(QByteArrayView bytes, const TakeBody &take)
{
    while (!bytes.isEmpty() && !isOver()) {
        if (m_state == State::Head)
            bytes = feedHead(bytes);
        else if (m_length == Length::Chunked)
            bytes = feedChunks(bytes, take);
        else
            bytes = feedKnown(bytes, take);
    }
    // Nobody asked for more: who sends it may mean it as the answer to the next request.
    if (!bytes.isEmpty())
        m_keeps = false;
}

void HttpParser::finish()
{
    if (m_state == State::Body && m_length == Length::UntilEnd)
        m_state = State::Done;
    if (!isOver())
        fail();
    m_keeps = false;
}

QByteArrayView HttpParser::feedHead(QByteArrayView bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const QByteArrayView part = newline < 0 ? bytes : bytes.first(newline + 1);
    if (m_line.size() + part.size() > MostHeadBytes) {
        fail(State::TooLarge);
        return bytes;
    }
    m_line += part;
    if (m_line.endsWith("\n\r\n") || m_line.endsWith("\n\n"))
        readHead();
    return bytes.sliced(part.size());
}

bool HttpParser::readStatus(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    const std::optional<quint64> status = numberIn(words.value(1), 10);
    if (!words.first().startsWith("HTTP/1.") || words.value(1).size() != 3 || !status || *status < 100)
        return false;
    m_head.status = int(*status);
    m_keeps = words.first() == "HTTP/1.1";
    return true;
}

void HttpParser::readHead()
{
    const QByteArray text = std::exchange(m_line, {});
    bool isFirst = true;
    m_head = {};
    for (const QByteArray &whole : text.split('\n')) {
        const QByteArrayView line = withoutReturn(whole);
        if (isFirst && !readStatus(line))
            return fail();
        const qsizetype colon = line.indexOf(':');
        // Lines that go on in the next one are no longer allowed.
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if (!isFirst && !line.isEmpty() && (colon <= 0 || isFolded))
            return fail();
        if (!isFirst && !line.isEmpty())
            m_head.headers.emplaceBack(line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray().trimmed());
        isFirst = false;
    }
    // "Continue" and the like come before the answer.
    if (m_head.status >= 200)
        settleLength();
    else if (m_head.status == 101)
        fail();
}

void HttpParser::settleLength()
{
    m_state = State::Body;
    m_keeps = m_keeps && !hasWord(m_head.header("Connection"), "close");
    const QByteArray encoding = m_head.header("Transfer-Encoding");
    const QByteArray length = m_head.header("Content-Length");
    if (m_head.status == 204 || m_head.status == 304) {
        m_state = State::Done;
    } else if (!encoding.isEmpty()) {
        // Both say how long the body is, which is how requests are smuggled.
        m_keeps = m_keeps && length.isEmpty();
        m_length = Length::Chunked;
        if (encoding.toLower() != "chunked")
            fail();
    } else if (!length.isEmpty()) {
        const std::optional<quint64> number = numberIn(length, 10);
        m_length = Length::Known;
        m_left = number.value_or(0);
        if (!number)
            fail();
        else if (m_left == 0)
            m_state = State::Done;
    } else {
        m_length = Length::UntilEnd;
        m_keeps = false;
    }
}

QByteArrayView HttpParser::feedKnown(QByteArrayView bytes, const TakeBody &take)
{
    if (m_length == Length::UntilEnd) {
        take(bytes);
        return {};
    }
    const QByteArrayView part = bytes.first(qsizetype(std::min<quint64>(m_left, quint64(bytes.size()))));
    m_left -= quint64(part.size());
    if (m_left == 0)
        m_state = State::Done;
    take(part);
    return bytes.sliced(part.size());
}

/** Adds to m_line what belongs to it; \a isWhole if it has ended. */
QByteArrayView HttpParser::takeLine(QByteArrayView bytes, bool &isWhole)
{
    const qsizetype newline = bytes.indexOf('\n');
    const QByteArrayView part = newline < 0 ? bytes : bytes.first(newline);
    isWhole = newline >= 0;
    if (m_line.size() + part.size() > LongestChunkLine) {
        fail();
        return {};
    }
    m_line += part;
    return bytes.sliced(part.size() + (isWhole ? 1 : 0));
}

QByteArrayView HttpParser::feedChunks(QByteArrayView bytes, const TakeBody &take)
{
    if (m_chunk == Chunk::Data) {
        const QByteArrayView part = bytes.first(qsizetype(std::min<quint64>(m_left, quint64(bytes.size()))));
        m_left -= quint64(part.size());
        if (m_left == 0)
            m_chunk = Chunk::End;
        take(part);
        return bytes.sliced(part.size());
    }
    bool isWhole = false;
    const QByteArrayView rest = takeLine(bytes, isWhole);
    if (isWhole && !isOver())
        endLine();
    return rest;
}

/** A line between chunks is complete. */
void HttpParser::endLine()
{
    const QByteArray line = withoutReturn(std::exchange(m_line, {})).toByteArray();
    if (m_chunk == Chunk::End) {
        m_chunk = Chunk::Size;
        if (!line.isEmpty())
            fail();
    } else if (m_chunk == Chunk::Size) {
        const std::optional<quint64> size = numberIn(line.split(';').first().trimmed(), 16);
        if (!size)
            return fail();
        m_left = *size;
        m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
    } else {
        m_trailerBytes += line.size() + 1;
        if (line.isEmpty())
            m_state = State::Done;
        else if (m_trailerBytes > MostHeadBytes)
            fail(State::TooLarge);
    }
}

}
