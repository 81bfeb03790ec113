// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackbadges.h"

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

std::vector<StackBadge> stackBadges(const StackItem &item, PathMark mark)
{
    using Tone = StackBadge::Tone;
    std::vector<StackBadge> badges;
    if (item.absent)
        badges.push_back({StackIcon::Absent, StackBadgesWords::tr("absent"), Tone::Warning});
    if (item.damaged)
        badges.push_back({StackIcon::Warning, StackBadgesWords::tr("damaged"), Tone::Warning});
    if (item.mismatch)
        badges.push_back({StackIcon::Mismatch, StackBadgesWords::tr("digest mismatch"), Tone::Warning});
    if (mark == PathMark::Has)
        badges.push_back({StackIcon::File, StackBadgesWords::tr("has this file"), Tone::Plain});
    if (mark == PathMark::Deletes)
        badges.push_back({StackIcon::Deletion, StackBadgesWords::tr("deletes this file"), Tone::Plain});
    if (item.sharedBy > 1)
        badges.push_back({StackIcon::Shared, StackBadgesWords::tr("%Ln images", nullptr, item.sharedBy), Tone::Quiet});
    return badges;
}

}
