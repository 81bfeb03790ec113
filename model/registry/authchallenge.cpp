// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "authchallenge.h"

#include <vector>

namespace stratoscope
{

namespace
{

constexpr qsizetype LongestChallenge = 16 << 10;
constexpr std::size_t MostChallenges = 16;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/** Reads a header from its start to its end (RFC 9110, "Authentication Parameters"). */
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_rest(text)
    {
    }

    std::vector<std::pair<QByteArray, AuthChallenge>> read();

private:
    void skip(QByteArrayView characters);
    QByteArray token();
    QByteArray value();
    QByteArray quoted();
    static void put(AuthChallenge &challenge, const QByteArray &name, const QByteArray &value);

    QByteArrayView m_rest;
};

void ChallengeReader::skip(QByteArrayView characters)
{
    while (!m_rest.isEmpty() && characters.contains(m_rest.front()))
        m_rest = m_rest.sliced(1);
}

QByteArray ChallengeReader::token()
{
    qsizetype length = 0;
    while (length < m_rest.size() && isTokenCharacter(m_rest[length]))
        ++length;
    const QByteArray found = m_rest.first(length).toByteArray();
    m_rest = m_rest.sliced(length);
    return found;
}

QByteArray ChallengeReader::quoted()
{
    QByteArray found;
    m_rest = m_rest.sliced(1);
    while (!m_rest.isEmpty() && m_rest.front() != '"') {
        if (m_rest.front() == '\\' && m_rest.size() > 1)
            m_rest = m_rest.sliced(1);
        found += m_rest.front();
        m_rest = m_rest.sliced(1);
    }
    if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(1);
    return found;
}

QByteArray ChallengeReader::value()
{
    if (!m_rest.isEmpty() && m_rest.front() == '"')
        return quoted();
    qsizetype length = 0;
    while (length < m_rest.size() && !QByteArrayView(", \t\r\n").contains(m_rest[length]))
        ++length;
    const QByteArray found = m_rest.first(length).toByteArray();
    m_rest = m_rest.sliced(length);
    return found;
}

void ChallengeReader::put(AuthChallenge &challenge, const QByteArray &name, const QByteArray &value)
{
    const QByteArray key = name.toLower();
    if (key == "realm")
        challenge.realm = value;
    else if (key == "service")
        challenge.service = value;
    else if (key == "scope")
        challenge.scope = value;
}

std::vector<std::pair<QByteArray, AuthChallenge>> ChallengeReader::read()
{
    std::vector<std::pair<QByteArray, AuthChallenge>> found;
    while (!m_rest.isEmpty() && found.size() < MostChallenges) {
        skip(", \t\r\n");
        const QByteArray word = token();
        if (word.isEmpty()) {
            // Whatever this is, it ends at the next comma.
            value();
            continue;
        }
        skip(" \t");
        if (!m_rest.isEmpty() && m_rest.front() == '=') {
            m_rest = m_rest.sliced(1);
            skip(" \t");
            const QByteArray text = value();
            if (!found.empty())
                put(found.back().second, word, text);
        } else {
            found.emplace_back(word.toLower(), AuthChallenge());
        }
    }
    return found;
}

}

std::optional<AuthChallenge> parseChallenge(QByteArrayView header)
{
    std::optional<AuthChallenge> basic;
    for (auto &[scheme, challenge] : ChallengeReader(header.first(std::min(header.size(), LongestChallenge))).read()) {
        if (scheme == "bearer" && !challenge.realm.isEmpty()) {
            challenge.scheme = AuthChallenge::Scheme::Bearer;
            return challenge;
        }
        if (scheme == "basic" && !basic)
            basic = challenge;
    }
    return basic;
}

}
