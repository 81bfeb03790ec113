// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackicons.h"
#include "stackitem.h"

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

/** The badges of \a item, the most urgent first: where room is short, the last ones go. */
std::vector<StackBadge> stackBadges(const StackItem &item, PathMark mark);

}
