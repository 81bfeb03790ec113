// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildscenes.h"
#include "loadedimage.h"

#include <QString>

#include <memory>

namespace stratoscope
{

/** An image and how it is built. Immutable, shared with the thread that made it. */
struct BuildUpData
{
    LoadedImagePtr image;
    std::vector<BuildStep> steps;
};

using BuildUpDataPtr = std::shared_ptr<const BuildUpData>;

/** "Layer 3 · COPY . /srv/app", of the layer that is laid in \a step. */
QString buildStepTitle(const BuildUpData &data, int step);
/** "adds 53 files, changes 2, removes 1": what laying it does to the unified file system. */
QString buildStepText(const BuildStep &step);
/** "+ 12,345 more files". */
QString moreFilesText(std::size_t count);

}
