// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackbadges.h"

#include "lookuptext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StackBadgesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackBadges)
};

}

StackBadge troubleBadge(const StackItem &item)
{
    return {item.absent ? StackIcon::Absent : StackIcon::Warning, item.trouble, StackBadge::Tone::Warning};
}

StackIcon lookupIcon(const LookupStep &step)
{
    switch (step.answer) {
    case LookupAnswer::Hit:
        return StackIcon::File;
    case LookupAnswer::TakesPart:
        return StackIcon::Part;
    case LookupAnswer::Whiteout:
        return StackIcon::Deletion;
    case LookupAnswer::Covered:
    case LookupAnswer::NoDirectory:
        return StackIcon::Blocked;
    case LookupAnswer::Miss:
    case LookupAnswer::NotAsked:
        break;
    }
    return StackIcon::Pass;
}

std::vector<StackBadge> stackBadges(const StackItem &item, PathMark mark, StackDensity density, const LookupStep *step)
{
    using Tone = StackBadge::Tone;
    std::vector<StackBadge> badges;
    const bool isCompact = density == StackDensity::Compact && item.kind == StackItem::Kind::Layer;
    if (isCompact && !item.trouble.isEmpty())
        badges.push_back(troubleBadge(item));
    if (item.mismatch)
        badges.push_back({StackIcon::Mismatch, StackBadgesWords::tr("digest mismatch"), Tone::Warning});
    if (step) {
        const Tone tone = step->answer == LookupAnswer::Miss ? Tone::Quiet : Tone::Plain;
        badges.push_back({lookupIcon(*step), lookupWord(*step), tone, true});
        mark = PathMark::None;
    }
    if (mark == PathMark::Has)
        badges.push_back({StackIcon::File, StackBadgesWords::tr("has this file"), Tone::Plain});
    if (mark == PathMark::Deletes)
        badges.push_back({StackIcon::Deletion, StackBadgesWords::tr("deletes this file"), Tone::Plain});
    if (isCompact && item.costly)
        badges.push_back({StackIcon::Costly, item.shortNote, Tone::Warning});
    if (item.sharedBy > 1)
        badges.push_back({StackIcon::Shared, StackBadgesWords::tr("%Ln images", nullptr, item.sharedBy), Tone::Quiet});
    return badges;
}

}
