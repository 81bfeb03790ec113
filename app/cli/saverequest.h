// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "saveoptions.h"

#include <optional>

namespace stratoscope
{

/** What the commands that save an image are asked for. */
struct SaveRequest
{
    QStringList layers; ///< Ranges to merge, as they were written: one for each --layers.
    QString output;
    std::optional<SaveFormat> format; ///< Unset: that of the image.
    std::optional<Compression> compression; ///< Unset: what is usual for the format.
    SaveOptions options; ///< All else.
};

}
