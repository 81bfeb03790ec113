// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathpattern.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr std::array<char, 256> FoldedBytes = [] {
    std::array<char, 256> folded {};
    for (std::size_t i = 0; i < folded.size(); ++i)
        folded[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return folded;
}();

char folded(char byte)
{
    return FoldedBytes[static_cast<uchar>(byte)];
}

QByteArray foldedText(QByteArray text)
{
    std::transform(text.begin(), text.end(), text.begin(), folded);
    return text;
}

bool equals(QByteArrayView name, QByteArrayView part)
{
    return name.size() == part.size() && std::equal(name.begin(), name.end(), part.begin(), [](char left, char right) {
        return folded(left) == right;
    });
}

bool startsWith(QByteArrayView name, QByteArrayView part)
{
    return name.size() >= part.size() && equals(name.first(part.size()), part);
}

bool endsWith(QByteArrayView name, QByteArrayView part)
{
    return name.size() >= part.size() && equals(name.last(part.size()), part);
}

}

PathPattern::PathPattern(const QString &text)
    : m_text(foldedText(text.toUtf8()))
    , m_parts(m_text.split('/'))
{
}

bool PathPattern::isIn(QByteArrayView name) const
{
    if (name.size() < m_text.size())
        return false;
    const char *at = name.data();
    const char *const last = at + (name.size() - m_text.size());
    const char first = m_text.front();
    for (; at <= last; ++at) {
        if (folded(*at) == first && equals(QByteArrayView(at, m_text.size()), m_text))
            return true;
    }
    return false;
}

bool PathPattern::endsIn(const PathTable &paths, PathId path) const
{
    if (isEmpty())
        return true;
    if (m_parts.size() == 1)
        return isIn(paths.name(path));
    if (!startsWith(paths.name(path), m_parts.last()))
        return false;
    for (qsizetype i = m_parts.size() - 1; i-- > 0;) {
        if (path == PathTable::Root)
            return false;
        path = paths.parent(path);
        const bool fits = i == 0 ? endsWith(paths.name(path), m_parts[i]) : equals(paths.name(path), m_parts[i]);
        if (!fits)
            return false;
    }
    return true;
}

}
