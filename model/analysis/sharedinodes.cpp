// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedinodes.h"

#include <algorithm>
#include <set>

namespace stratoscope
{

namespace
{

/** A name appears or disappears. */
struct Event
{
    LayerIndex at;
    bool comes = false;
    PathId path;

    auto operator<=>(const Event &) const = default; // Disappearances sort before appearances.
};

std::vector<Event> eventsOf(const UnionTree &tree, const SharedInode &inode)
{
    std::vector<Event> events;
    for (const InodeName &name : inode.names) {
        const Version &version = tree.version(name.version);
        events.push_back({version.layer, true, version.path});
        if (version.isHidden())
            events.push_back({version.until, false, version.path});
    }
    std::sort(events.begin(), events.end());
    return events;
}

}

void forEachSharedInode(const UnionTree &tree, const std::function<void(const SharedInode &)> &visit)
{
    const std::span<const InodeName> all = tree.inodeNames();
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        while (end < all.size() && all[end].inode == all[begin].inode)
            ++end;
        if (const quint64 size = tree.size(all[begin].version); size > 0)
            visit({all.subspan(begin, end - begin), size});
    }
}

std::vector<SharedInode::Place> placesOf(
    const UnionTree &tree, const SharedInode &inode, const std::vector<DirectoryIndex> &homes)
{
    const std::vector<Event> events = eventsOf(tree, inode);
    std::vector<SharedInode::Place> places;
    std::set<PathId> visible;
    SharedInode::Place now;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (event.comes)
            visible.insert(event.path);
        else
            visible.erase(event.path);
        if (i + 1 < events.size() && events[i + 1].at == event.at)
            continue;
        const DirectoryIndex home = visible.empty() ? DirectoryIndex() : homes[visible.begin()->value];
        if (home == now.directory)
            continue;
        now.until = event.at;
        if (now.directory.isValid())
            places.push_back(now);
        now = {home, event.at, NeverHidden};
    }
    if (now.directory.isValid())
        places.push_back(now);
    return places;
}

}
