// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

#include <QStringList>

namespace stratoscope
{

/** The totals of \a loaded for the status bar: "381 MB visible · 52 MB wasted (12 %) · opened in 0.4 s". \a report says
 *  how much is wasted; null: only hidden files are known to be, since nobody has looked further yet. With \a upTo below
 * the top, what is visible as of that layer comes first. */
QString statusSummary(
    const LoadedImage &loaded, qint64 elapsedMs, const WasteReport *report = nullptr, LayerIndex upTo = {});
/** Everything odd about \a loaded, and why its damaged layers are damaged. */
QStringList statusWarnings(const LoadedImage &loaded);
/** How much came over the network: "12.3 MB of 45.6 MB transferred". */
QString transferText(const Transfer &transfer);
/** Where the image comes from: "shop-api.tar — docker-archive, linux/amd64". */
QString statusSource(const ImageSource &source, const Image &image);

}
