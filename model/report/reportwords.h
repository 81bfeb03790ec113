// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildrecord.h"
#include "reportdata.h"

#include <QStringList>

namespace stratoscope
{

/** What reports for people share: translated, one line each, without disguising characters. */

/** Facts about the image: "Platform", "linux/amd64" and so on; with what its builder recorded, if that is known. */
std::vector<std::pair<QString, QString>> imageFacts(const LoadedImage &image, const BuildRecord *build = nullptr);
/** The size of \a layer: of its files, or where nobody can look into it, of its blob. */
QString layerSize(const LoadedImage &image, LayerIndex layer);
/** What is special about \a layer, or the instruction that created it. */
QString layerRemark(const LoadedImage &image, LayerIndex layer);
/** "64.1 MB in all layers, 47.4 MB visible in …". */
QString totalsText(const ReportData &data);
/** Which digests were not checked; empty if all were. */
QString uncheckedText(const LoadedImage &image);
/** The image's warnings; what several layers share is one. */
QStringList warningTexts(const LoadedImage &image);

/** Findings in the order of a report: secrets first, whatever their size, then the largest. */
std::vector<const Finding *> findingsInOrder(const std::vector<Finding> &findings);
/** How many of \a findings, in this order, are worth showing; at most \a most. */
std::size_t countWorthwhile(const std::vector<const Finding *> &findings, quint64 reclaimable, std::size_t most);
/** Bytes of \a findings from number \a first on, without secrets. */
quint64 bytesFrom(const std::vector<const Finding *> &findings, std::size_t first);
/** The number of possible secrets: files, variables and build arguments. */
std::size_t secretCount(const ReportData &data);

/** "12,345". */
QString countText(std::size_t count);
/** Findings smaller than this do not show a compressed size, which would mean nothing. */
inline constexpr quint64 LeastCompressed = 1'000;

}
