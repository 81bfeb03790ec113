// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentfinder.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** A place in a file that has what was searched for: one for each line, or the first of a file without lines. */
struct ContentHit
{
    VersionId version;
    quint64 offset = 0; ///< Of the match in the file, bytes.
    quint64 line = 0; ///< From 1; 0 in a binary file, and if bytes were searched for.
    QByteArray text; ///< The line, or a part of it around the match; without its line break.
    ContentMatch match; ///< In \c text, which may have only its start.
    bool isCutBefore = false; ///< The line begins before \c text.
    bool isCutAfter = false; ///< The line goes on after \c text.
};

using ContentHits = std::vector<ContentHit>;

/** The line of a hit for people, in three parts. */
struct HitText
{
    QString before;
    QString match;
    QString after;

    QString whole() const { return before + match + after; }
};

/** The text of \a hit as displayText() shows it, with spaces for tabs and "…" where the line is cut. */
HitText hitText(const ContentHit &hit);

/** Sets the text of \a hit to \a line or, if that is long, to what is around \a match. */
void setHitText(ContentHit &hit, QByteArrayView line, ContentMatch match);

}
