// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "saveoptions.h"

#include <optional>

namespace stratoscope
{

/** What to save, and how. */
struct SaveRequest
{
    QStringList layers; ///< Ranges to merge as given, one for each --layers.
    QString output;
    std::optional<SaveFormat> format; ///< Unset: the image's own.
    std::optional<Compression> compression; ///< Unset: blobs stay as they are where the format allows it.
    SaveOptions options; ///< All else.
};

}
