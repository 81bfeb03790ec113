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

/** A directory with this share of the bytes and files stands for the finding. */
constexpr double NearlyAll = 0.9;
/** If only the root has that much, one with this share of the bytes does. */
constexpr double Most = 0.6;

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

double part(quint64 own, quint64 all)
{
    return all == 0 ? 1 : static_cast<double>(own) / static_cast<double>(all);
}

}

FoundPlace foundPlace(const Finding &finding, const UnionTree &tree)
{
    if (finding.files.empty())
        return {PathTable::Root, true};
    if (finding.files.size() == 1)
        return {tree.version(finding.files.front().version).path, true};
    const QHash<PathId, Held> direct = heldByDirectory(finding, tree);
    // Parents have smaller ids than their children, so going down from the largest id, each is complete before it is
    // added to its parent.
    std::map<PathId, Held, std::greater<>> pending;
    for (auto at = direct.cbegin(); at != direct.cend(); ++at)
        pending.emplace(at.key(), at.value());
    FoundPlace most {PathTable::Root, true};
    while (!pending.empty()) {
        const auto [path, held] = *pending.begin();
        if (path == PathTable::Root)
            break;
        const bool hasMost = part(held.bytes, finding.bytes) >= Most;
        const bool hasAll = held.files == finding.files.size();
        if (part(held.bytes, finding.bytes) >= NearlyAll && part(held.files, finding.files.size()) >= NearlyAll)
            return {path, hasAll};
        if (hasMost && most.path == PathTable::Root)
            most = {path, hasAll};
        pending.erase(pending.begin());
        Held &above = pending[tree.paths().parent(path)];
        above.bytes += held.bytes;
        above.files += held.files;
    }
    return most;
}

}
