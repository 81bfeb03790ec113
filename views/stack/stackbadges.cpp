// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackbadges.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackBadges)
};

}

std::vector<StackBadge> stackBadges(const StackItem &item, PathMark mark)
{
    using Tone = StackBadge::Tone;
    std::vector<StackBadge> badges;
    if (item.absent)
        badges.push_back({StackIcon::Absent, Text::tr("absent"), Tone::Warning});
    if (item.damaged)
        badges.push_back({StackIcon::Warning, Text::tr("damaged"), Tone::Warning});
    if (item.mismatch)
        badges.push_back({StackIcon::Mismatch, Text::tr("digest mismatch"), Tone::Warning});
    if (mark == PathMark::Has)
        badges.push_back({StackIcon::File, Text::tr("has this file"), Tone::Plain});
    if (mark == PathMark::Deletes)
        badges.push_back({StackIcon::Deletion, Text::tr("deletes this file"), Tone::Plain});
    if (item.sharedBy > 1)
        badges.push_back({StackIcon::Shared, Text::tr("%Ln images", nullptr, item.sharedBy), Tone::Quiet});
    return badges;
}

}
