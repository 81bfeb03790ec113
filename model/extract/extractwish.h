// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treeview.h"

#include <vector>

namespace stratoscope
{

/** The names that chosen paths get. */
enum class ExtractNames {
    Full, ///< As in the image: "etc/nginx/nginx.conf", below directories like those above it.
    Own, ///< Their last component, and what lies below it: "nginx.conf".
};

/** What to take out of an image. */
struct ExtractWish
{
    ImageView view;
    std::vector<PathId> paths; ///< With everything below them; empty: all of the view.
    ExtractNames names = ExtractNames::Full;
    bool keepsHardLinks = true; ///< False: each name of a file is a file of its own.
};

}
