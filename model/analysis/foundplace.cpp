// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "foundplace.h"

#include <QHash>

#include <functional>
#include <map>

namespace stratoscope
{

namespace
{

/** A directory with so much of the bytes, and of the files, stands for the finding. */
constexpr double NearlyAll = 0.9;

struct Held
{
    quint64 bytes = 0;
    std::size_t files = 0;
};

/** By directory: what is directly in it. */
QHash<PathId, Held> heldByDirectory(const Finding &finding, const UnionTree &tree)
{
    QHash<PathId, Held> held;
    for (const FoundFile &file : finding.files) {
        Held &at = held[tree.paths().parent(tree.version(file.version).path)];
        at.bytes += file.bytes;
        ++at.files;
    }
    return held;
}

bool isNearlyAll(const Held &held, const Finding &finding)
{
    return static_cast<double>(held.bytes) >= NearlyAll * static_cast<double>(finding.bytes)
        && static_cast<double>(held.files) >= NearlyAll * static_cast<double>(finding.files.size());
}

}

FoundPlace foundPlace(const Finding &finding, const UnionTree &tree)
{
    if (finding.files.empty())
        return {PathTable::Root, true};
    if (finding.files.size() == 1)
        return {tree.version(finding.files.front().version).path, true};
    const QHash<PathId, Held> direct = heldByDirectory(finding, tree);
    // Parents have smaller ids than their children: from the largest on, each is whole before it goes into its parent.
    std::map<PathId, Held, std::greater<>> pending;
    for (auto at = direct.cbegin(); at != direct.cend(); ++at)
        pending.emplace(at.key(), at.value());
    while (!pending.empty()) {
        const auto [path, held] = *pending.begin();
        if (path == PathTable::Root || isNearlyAll(held, finding))
            return {path, held.files == finding.files.size()};
        pending.erase(pending.begin());
        Held &above = pending[tree.paths().parent(path)];
        above.bytes += held.bytes;
        above.files += held.files;
    }
    return {PathTable::Root, true};
}

}
