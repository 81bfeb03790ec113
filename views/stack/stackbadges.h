// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathlookup.h"
#include "stackicons.h"
#include "stacklayout.h"

#include <vector>

namespace stratoscope
{

/** A small sign on a box: always an icon and a text, so that no meaning depends on colour alone. */
struct StackBadge
{
    enum class Tone { Warning, Plain, Quiet };

    StackIcon icon = StackIcon::File;
    QString text;
    Tone tone = Tone::Plain;
    bool keepsText = false; ///< Even in a compact row.
};

/** The badges of \a item, most urgent first: if space is short, the last ones are left out. A card has text for what a
 *  compact row can only show as badges. \a step: what the layer answers to a lookup, instead of \a mark; null: it was
 * not asked. */
std::vector<StackBadge> stackBadges(
    const StackItem &item, PathMark mark, StackDensity density, const LookupStep *step = nullptr);
/** The sign of the answer of \a step. */
StackIcon lookupIcon(const LookupStep &step);
/** What is wrong with a layer that is incomplete; no text for other layers. */
StackBadge troubleBadge(const StackItem &item);

}
