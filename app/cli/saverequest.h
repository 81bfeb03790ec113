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
    std::optional<Compression> compression; ///< Unset: the format's default.
    SaveOptions options; ///< All else.
};

}
