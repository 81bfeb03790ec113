// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "modechange.h"

#include "sizetext.h"

#include <QByteArrayList>

namespace stratoscope
{

namespace
{

constexpr quint16 Umask = 022;

quint16 whoBits(char who)
{
    switch (who) {
    case 'u':
        return 04700;
    case 'g':
        return 02070;
    case 'o':
        return 00007;
    case 'a':
        return 07777;
    default:
        return 0;
    }
}

/** For all of owner, group and others; 0 if \a letter is none. */
quint16 permissionBits(char letter)
{
    switch (letter) {
    case 'r':
        return 0444;
    case 'w':
        return 0222;
    case 'x':
        return 0111;
    case 's':
        return 06000;
    case 't':
        return 01000;
    default:
        return 0;
    }
}

}

std::optional<ModeChange::Clause> ModeChange::parseClause(QByteArrayView text)
{
    Clause clause;
    qsizetype at = 0;
    for (; at < text.size() && whoBits(text[at]) != 0; ++at)
        clause.who |= whoBits(text[at]);
    if (at >= text.size() || (text[at] != '+' && text[at] != '-' && text[at] != '='))
        return std::nullopt;
    clause.sign = text[at++];
    clause.isMasked = clause.who == 0;
    if (clause.isMasked)
        clause.who = 07777;
    for (; at < text.size(); ++at) {
        const quint16 bits = permissionBits(text[at]);
        if (bits == 0 && text[at] != 'X')
            return std::nullopt;
        clause.bits |= bits;
        clause.addsSearch = clause.addsSearch || text[at] == 'X';
    }
    return clause;
}

std::optional<ModeChange> ModeChange::parse(QByteArrayView text)
{
    ModeChange change;
    change.m_mode = modeFromText(text);
    if (change.m_mode)
        return change;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const std::optional<Clause> clause = parseClause(part);
        if (!clause)
            return std::nullopt;
        change.m_clauses.push_back(*clause);
    }
    return change;
}

quint16 ModeChange::applied(quint16 mode, bool isDirectory) const
{
    if (m_mode)
        return *m_mode;
    for (const Clause &clause : m_clauses) {
        quint16 bits = clause.bits;
        if (clause.addsSearch && (isDirectory || (mode & 0111) != 0))
            bits |= 0111;
        quint16 changed = bits & clause.who;
        if (clause.isMasked)
            changed &= static_cast<quint16>(~Umask);
        // GNU's chmod keeps the set-ID bits of directories.
        const int cleared = clause.who & (isDirectory ? 01777 : 07777);
        if (clause.sign == '+')
            mode |= changed;
        else if (clause.sign == '-')
            mode &= static_cast<quint16>(~changed);
        else
            mode = static_cast<quint16>((mode & ~cleared) | changed);
    }
    return mode;
}

}
