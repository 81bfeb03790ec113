// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathfilter.h"

#include <QByteArrayList>

#include <algorithm>

namespace stratoscope
{

namespace
{

char folded(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isSame(char left, char right)
{
    return folded(left) == folded(right);
}

bool contains(QByteArrayView name, QByteArrayView part)
{
    return std::search(name.begin(), name.end(), part.begin(), part.end(), isSame) != name.end();
}

bool equals(QByteArrayView name, QByteArrayView part)
{
    return name.size() == part.size() && std::equal(part.begin(), part.end(), name.begin(), isSame);
}

bool startsWith(QByteArrayView name, QByteArrayView part)
{
    return name.size() >= part.size() && equals(name.first(part.size()), part);
}

bool endsWith(QByteArrayView name, QByteArrayView part)
{
    return name.size() >= part.size() && equals(name.last(part.size()), part);
}

/** True if the text, cut at its slashes into \a parts, ends in the last component of \a path. */
bool endsIn(const PathTable &paths, PathId path, const QByteArrayList &parts)
{
    if (!startsWith(paths.name(path), parts.last()))
        return false;
    for (qsizetype i = parts.size() - 1; i-- > 0;) {
        if (path == PathTable::Root)
            return false;
        path = paths.parent(path);
        const bool fits = i == 0 ? endsWith(paths.name(path), parts[i]) : equals(paths.name(path), parts[i]);
        if (!fits)
            return false;
    }
    return true;
}

}

std::vector<PathId> pathsContaining(const PathTable &paths, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArrayList parts = bytes.split('/');
    std::vector<PathId> found;
    // Below a path that matches, everything does; parents have smaller ids.
    std::vector<bool> matches(paths.size());
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const PathId path(i);
        matches[i] = matches[paths.parent(path).value]
            || (parts.size() == 1 ? contains(paths.name(path), bytes) : endsIn(paths, path, parts));
        if (matches[i])
            found.push_back(path);
    }
    return found;
}

}
