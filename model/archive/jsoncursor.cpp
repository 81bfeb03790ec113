// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsoncursor.h"

#include "paxrecords.h"
#include "readlimits.h"

#include <QString>

#include <utility>

namespace stratoscope
{

bool JsonCursor::fail()
{
    m_hasFailed = true;
    return false;
}

/** The next character that is no white space; 0 at the end. */
char JsonCursor::peek()
{
    while (m_at < m_text.size()) {
        const char next = m_text[m_at];
        if (next != ' ' && next != '\n' && next != '\t' && next != '\r')
            return next;
        ++m_at;
    }
    return '\0';
}

bool JsonCursor::take(char expected)
{
    if (m_hasFailed || peek() != expected)
        return fail();
    ++m_at;
    return true;
}

bool JsonCursor::takeWord(QByteArrayView word)
{
    if (m_hasFailed || !m_text.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool JsonCursor::enter(char bracket)
{
    if (!take(bracket) || ++m_depth > limits::JsonDepth)
        return fail();
    m_isFirst = true;
    return true;
}

/** False at the end of what was entered. */
bool JsonCursor::goOn(char end)
{
    if (m_hasFailed)
        return false;
    const bool isFirst = std::exchange(m_isFirst, false);
    if (peek() == end) {
        ++m_at;
        --m_depth;
        return false;
    }
    return isFirst || take(',');
}

bool JsonCursor::nextMember(QByteArray &name)
{
    if (!goOn('}'))
        return false;
    name = string();
    return take(':');
}

bool JsonCursor::nextItem()
{
    return goOn(']');
}

std::optional<char32_t> JsonCursor::fourDigits()
{
    bool isNumber = false;
    if (m_text.size() - m_at < 4)
        return std::nullopt;
    const uint value = m_text.sliced(m_at, 4).toByteArray().toUInt(&isNumber, 16);
    m_at += 4;
    return isNumber ? std::optional(char32_t(value)) : std::nullopt;
}

/** Behind a backslash. */
void JsonCursor::unescape(QByteArray &to)
{
    constexpr QByteArrayView Names = "\"\\/bfnrt";
    constexpr QByteArrayView Meanings = "\"\\/\b\f\n\r\t";
    const char kind = m_at < m_text.size() ? m_text[m_at++] : '\0';
    if (kind != 'u') {
        const qsizetype number = kind == '\0' ? -1 : Names.indexOf(kind);
        if (number < 0)
            fail();
        else
            to += Meanings[number];
        return;
    }
    std::optional<char32_t> unit = fourDigits();
    if (unit && QChar::isHighSurrogate(*unit) && takeWord("\\u")) {
        const std::optional<char32_t> low = fourDigits();
        unit = low && QChar::isLowSurrogate(*low)
            ? std::optional(QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low)))
            : std::nullopt;
    }
    if (!unit || QChar::isSurrogate(*unit)) {
        fail();
        return;
    }
    to += QString::fromUcs4(&*unit, 1).toUtf8();
}

QByteArray JsonCursor::string()
{
    QByteArray found;
    if (!take('"'))
        return found;
    while (!m_hasFailed) {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' && quint8(m_text[m_at]) >= ' ')
            ++m_at;
        found += m_text.sliced(from, m_at - from);
        if (m_at == m_text.size() || quint8(m_text[m_at]) < ' ') {
            fail();
        } else if (m_text[m_at++] == '"') {
            return found;
        } else {
            unescape(found);
        }
    }
    return found;
}

qint64 JsonCursor::integer()
{
    peek();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && (m_text[m_at] == '-' || (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
        ++m_at;
    const std::optional<qint64> value = readDecimal(m_text.sliced(from, m_at - from));
    if (m_hasFailed || !value) {
        fail();
        return 0;
    }
    return *value;
}

bool JsonCursor::passNull()
{
    peek();
    return takeWord("null");
}

void JsonCursor::skipScalar()
{
    if (peek() == '"') {
        string();
        return;
    }
    if (takeWord("true") || takeWord("false") || takeWord("null"))
        return;
    const qsizetype from = m_at;
    while (m_at < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text[m_at]))
        ++m_at;
    if (m_at == from)
        fail();
}

void JsonCursor::skip()
{
    QByteArray name;
    if (peek() == '{') {
        for (enterObject(); nextMember(name);)
            skip();
    } else if (peek() == '[') {
        for (enterArray(); nextItem();)
            skip();
    } else {
        skipScalar();
    }
}

bool JsonCursor::isAtEnd()
{
    return !m_hasFailed && m_depth == 0 && peek() == '\0' && m_at == m_text.size();
}

}
