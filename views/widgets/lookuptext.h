// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathlookup.h"

#include <QString>

namespace stratoscope
{

/** What a layer answers when it is asked for a name, in one or two words: "no", "here", "whiteout – stop". Empty if it
 *  is not asked. */
QString lookupWord(const LookupStep &step);
/** The same with the directory of \a tree that is the reason: "no: opaque directory /srv/app – stop". */
QString lookupSentence(const UnionTree &tree, const LookupStep &step);

}
