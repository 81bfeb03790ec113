// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "textdiff.h"

namespace stratoscope
{

/** The names of the two files in a patch, such as "a/etc/passwd", in bytes; empty for one that is not there. */
struct PatchNames
{
    QByteArray before;
    QByteArray after;
};

/** "a/NAME" and "b/NAME" for the file \a path in an image ("/etc/passwd", bytes). */
PatchNames patchNames(const QByteArray &path, bool isBefore = true, bool isAfter = true);

/** \a diff as GNU diff -u and git write it, with three lines around each change, for patch(1); empty if nothing differs.
 *  Lines that are the same are those of the first text. */
QByteArray patchText(const TextDiff &diff, const PatchNames &names);

}
