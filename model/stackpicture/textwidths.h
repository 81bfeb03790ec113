// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** How wide \a text may get in a sans-serif font of \a size pixels, whichever it is: an estimate that rather is too
 *  large, for where no font can be asked. */
double estimatedWidth(const QString &text, double size, bool isBold = false);

/** \a text cut at its end so that it fits \a room pixels. */
QString fittingEnd(const QString &text, double size, double room, bool isBold = false);
/** \a text cut in its middle, so that its end stays, as with paths. */
QString fittingMiddle(const QString &text, double size, double room, bool isBold = false);

}
