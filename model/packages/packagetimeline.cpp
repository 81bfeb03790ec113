// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "installedpackage.h"

#include "kindtable.h"
#include "versionorder.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace stratoscope
{

namespace
{

struct ChangeRow
{
    PackageChange change;
    const char *name;
};

constexpr std::array ChangeRows = std::to_array<ChangeRow>({
    {PackageChange::Added, "added"},
    {PackageChange::Upgraded, "upgraded"},
    {PackageChange::Downgraded, "downgraded"},
});
static_assert(hasRowPerKind(ChangeRows, &ChangeRow::change));

auto subject(const InstalledPackage &span)
{
    return std::tie(span.package.ecosystem, span.package.name, span.package.place);
}

auto edition(const InstalledPackage &span)
{
    return std::tie(span.package.architecture, span.package.version);
}

/** Takes what \a span says of later layers, too; both are of one version. */
void extend(InstalledPackage &joined, InstalledPackage &span)
{
    // NeverHidden is the largest.
    if (joined.until >= span.until)
        return;
    const LayerIndex layer = joined.layer;
    joined = std::move(span);
    joined.layer = layer;
}

/** Joins spans that touch; \a spans are sorted by subject, edition and layer. */
std::vector<InstalledPackage> joinedSpans(std::vector<InstalledPackage> spans)
{
    std::vector<InstalledPackage> joined;
    for (InstalledPackage &span : spans) {
        const bool isNext = !joined.empty() && subject(joined.back()) == subject(span)
            && edition(joined.back()) == edition(span) && span.layer <= joined.back().until;
        if (isNext)
            extend(joined.back(), span);
        else
            joined.push_back(std::move(span));
    }
    return joined;
}

using Group = std::span<InstalledPackage>;

void follow(InstalledPackage &older, InstalledPackage &newer)
{
    older.isReplaced = true;
    newer.before = older.package.version;
    newer.change = compareVersions(older.package.version, newer.package.version) < 0 ? PackageChange::Upgraded
                                                                                     : PackageChange::Downgraded;
}

/** Ties each of \a group, versions of one package, to one that ends where it begins; \a alike names the kind to tie. */
template<typename Alike>
void tieVersions(Group group, const Alike &alike)
{
    std::map<std::pair<LayerIndex, QString>, std::vector<InstalledPackage *>> ends;
    for (InstalledPackage &each : group) {
        if (each.isHidden() && !each.isReplaced)
            ends[{each.until, alike(each)}].push_back(&each);
    }
    for (InstalledPackage &each : group) {
        const auto found = ends.find({each.layer, alike(each)});
        if (each.change != PackageChange::Added || found == ends.end() || found->second.empty())
            continue;
        follow(*found->second.back(), each);
        found->second.pop_back();
    }
}

}

const char *packageChangeName(PackageChange change)
{
    return rowFor(ChangeRows, change).name;
}

std::vector<InstalledPackage> packageTimeline(std::vector<InstalledPackage> spans)
{
    std::sort(spans.begin(), spans.end(), [](const InstalledPackage &left, const InstalledPackage &right) {
        return std::tuple(subject(left), edition(left), left.layer)
            < std::tuple(subject(right), edition(right), right.layer);
    });
    std::vector<InstalledPackage> joined = joinedSpans(std::move(spans));
    for (std::size_t start = 0, end = 0; start < joined.size(); start = end) {
        while (end < joined.size() && subject(joined[start]) == subject(joined[end]))
            ++end;
        const Group group(joined.data() + start, end - start);
        // Two architectures of one package may be there at once, and one may take the other's place.
        tieVersions(group, [](const InstalledPackage &each) { return each.package.architecture; });
        tieVersions(group, [](const InstalledPackage &) { return QString(); });
    }
    std::stable_sort(joined.begin(), joined.end(), [](const InstalledPackage &left, const InstalledPackage &right) {
        return std::tuple(subject(left), left.layer) < std::tuple(subject(right), right.layer);
    });
    return joined;
}

}
