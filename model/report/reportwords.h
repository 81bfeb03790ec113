// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

#include <QStringList>

namespace stratoscope
{

/** What reports for people have in common, translated, on one line each, and without characters that disguise. */

/** What is known of the image: "Platform", "linux/amd64" and so on. */
std::vector<std::pair<QString, QString>> imageFacts(const LoadedImage &image);
/** What is peculiar about \a layer, or the instruction that made it. */
QString layerRemark(const LoadedImage &image, LayerIndex layer);
/** "64.1 MB in all layers, 47.4 MB visible in …". */
QString totalsText(const ImageStats &stats);
/** What is not known of the digests, where it could be; empty if nothing. */
QString uncheckedText(const LoadedImage &image);
/** What is wrong with the image. */
QStringList warningTexts(const LoadedImage &image);

/** Findings in the order of a report: secrets first, which count whatever their size, then the largest. */
std::vector<const Finding *> findingsInOrder(const std::vector<Finding> &findings);
/** How many of \a findings, in this order, are worth a reader's time; at most \a most. */
std::size_t countWorthwhile(const std::vector<const Finding *> &findings, quint64 reclaimable, std::size_t most);
/** Bytes of \a findings from number \a first on, without secrets. */
quint64 bytesFrom(const std::vector<const Finding *> &findings, std::size_t first);
/** Files in findings that may be secrets. */
std::size_t secretCount(const std::vector<Finding> &findings);

/** "12,345". */
QString countText(std::size_t count);
/** A finding of fewer bytes does not say what it takes when compressed: that would say nothing. */
inline constexpr quint64 LeastCompressed = 1'000;

}
