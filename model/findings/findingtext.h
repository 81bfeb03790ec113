// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

#include <QLocale>

namespace stratoscope
{

/** A finding in words: translated, on one line each, and without characters that disguise. */
struct FindingText
{
    QString place; ///< "/var/lib/apt/lists": the file or the directory that it is, as well as one path can say.
    QString title; ///< "/var/lib/apt/lists: removed in layer 7", for a row.
    QString explanation; ///< Which layers did what, with their instructions, in a sentence or two.
    QString advice; ///< What to write instead in the Dockerfile.
    QString reason; ///< In a few words beside the place: what changed, another path, what it is; may be empty.
    QString causedBy; ///< culpritText().
    QString writtenBy; ///< writerText().
    QString origin = {}; ///< findingOrigin(), in reports that are of one image; else empty.
};

/** The words for \a finding of \a image, which was made with \a rules; numbers as in \a locale. Goes through the files
 *  of the finding, so that where there may be many of them, it is called off the GUI thread. */
FindingText findingText(
    const Finding &finding, const LoadedImage &image, const LeftoverRules &rules, const QLocale &locale = QLocale());

/** "Layer 7 (RUN rm -rf …)" or "The container", as a sentence begins. */
QString layerPhrase(const LoadedImage &image, LayerIndex layer);

}
