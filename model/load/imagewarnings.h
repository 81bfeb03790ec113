// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** All warnings about \a loaded, whose layers have those in \a layers, bottom first. */
QStringList allWarnings(const LoadedImage &loaded, const std::vector<QStringList> &layers);
/** The same, with what several layers share in one line. */
QStringList foldedWarnings(const LoadedImage &loaded, const std::vector<QStringList> &layers);

}
