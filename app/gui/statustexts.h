// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

#include <QStringList>

namespace stratoscope
{

/** What the status bar says of \a loaded: "381 MB visible · 52 MB wasted (12 %) · opened in 0.4 s". \a report says how
 *  much is wasted; null: as nobody has looked yet, only what is hidden is known to be. */
QString statusSummary(const LoadedImage &loaded, qint64 elapsedMs, const WasteReport *report = nullptr);
/** All that was odd about \a loaded, and why its damaged layers are. */
QStringList statusWarnings(const LoadedImage &loaded);
/** Where it comes from: "shop-api.tar — docker-archive, linux/amd64". */
QString statusSource(const ImageSource &source, const Image &image);

}
