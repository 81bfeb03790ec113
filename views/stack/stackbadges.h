// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackicons.h"
#include "stacklayout.h"

#include <vector>

namespace stratoscope
{

/** A small sign on a box: always an icon and a text, so that no colour carries a meaning alone. */
struct StackBadge
{
    enum class Tone { Warning, Plain, Quiet };

    StackIcon icon = StackIcon::File;
    QString text;
    Tone tone = Tone::Plain;
};

/** The badges of \a item, the most urgent first: where room is short, the last ones go. A card says in words of its own
 *  what a compact row has only badges for. */
std::vector<StackBadge> stackBadges(const StackItem &item, PathMark mark, StackDensity density);
/** What is wrong with a layer that is not all there; for others, no text. */
StackBadge troubleBadge(const StackItem &item);

}
