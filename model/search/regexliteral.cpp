// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "regexliteral.h"

#include <string_view>

namespace stratoscope
{

namespace
{

bool isOneOf(char letter, std::string_view set)
{
    return set.find(letter) != std::string_view::npos;
}

bool isAsciiLetterOrDigit(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

/** True for "\b", "\s", "\." and others that mean the same with or without other lines around. */
bool isLocalEscape(char letter)
{
    return !isAsciiLetterOrDigit(letter) || (letter >= '0' && letter <= '9') || isOneOf(letter, "bBdDwWsShHtnrfexpP");
}

/** Reads an expression from left to right. */
class LiteralReader
{
public:
    explicit LiteralReader(std::string_view text)
        : m_text(text)
    {
    }

    QByteArray read()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (!readOne(m_text[m_at]))
                return {};
        }
        endRun();
        return m_longest;
    }

private:
    /** False if no literal can be told. */
    bool readOne(char letter)
    {
        switch (letter) {
        case '|':
            return false;
        case '\\':
            return readEscape();
        case '[':
            endRun();
            return skipClass();
        case '(':
            endRun();
            return skipGroup();
        case '+':
            endRun();
            return true;
        case '*':
        case '?':
        case '{':
            return readQuantifier(letter);
        case '.':
        case '^':
        case '$':
            endRun();
            return true;
        default:
            m_run += letter;
            return true;
        }
    }

    bool readEscape()
    {
        if (++m_at >= m_text.size())
            return false;
        const char letter = m_text[m_at];
        if (!isAsciiLetterOrDigit(letter)) {
            m_run += letter;
            return true;
        }
        endRun();
        // What follows these belongs to them.
        return isOneOf(letter, "bBdDwWsShHtnrfeAzZ");
    }

    /** What it follows need not be there. */
    bool readQuantifier(char letter)
    {
        while (!m_run.isEmpty() && (static_cast<uchar>(m_run.back()) & 0xc0) == 0x80)
            m_run.chop(1);
        m_run.chop(1);
        endRun();
        if (letter == '{')
            m_at = m_text.find('}', m_at);
        return m_at != std::string_view::npos;
    }

    bool skipClass()
    {
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '^')
            ++m_at;
        // First, a bracket stands for itself.
        for (bool isFirst = true; m_at < m_text.size(); ++m_at, isFirst = false) {
            if (m_text[m_at] == ']' && !isFirst)
                return true;
            // A named class such as [:alpha:].
            if (m_text[m_at] == '[')
                return false;
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        }
        return false;
    }

    bool skipGroup()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("(*") || (rest.starts_with("(?") && (rest.size() < 3 || !isOneOf(rest[2], ":=!<>"))))
            return false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char letter = m_text[m_at];
            if (letter == ')')
                return true;
            if (letter == '\\')
                ++m_at;
            else if ((letter == '(' && !skipGroup()) || (letter == '[' && !skipClass()))
                return false;
        }
        return false;
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    const std::string_view m_text;
    std::size_t m_at = 0;
    QByteArray m_run;
    QByteArray m_longest;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}

QByteArray requiredLiteral(const QByteArray &expression)
{
    return LiteralReader(viewOf(expression)).read();
}

bool isLineLocal(const QByteArray &expression)
{
    const std::string_view text = viewOf(expression);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const bool isSpecialGroup = rest.starts_with("(*")
            || (rest.starts_with("(?") && !rest.starts_with("(?:") && !rest.starts_with("(?i)"));
        // It may not give back a line break that it took.
        const bool isPossessive = rest[0] == '+' && i > 0 && isOneOf(text[i - 1], "*+?}");
        if (isSpecialGroup || isPossessive)
            return false;
        if (rest[0] != '\\')
            continue;
        if (rest.size() < 2 || !isLocalEscape(rest[1]))
            return false;
        ++i;
    }
    return true;
}

}
