// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "filefocus.h"

#include <QStringList>

namespace stratoscope
{

/**
 * Everything known about \a focus: metadata, extended attributes, origin, what it changed and what hides it.
 * \a sha256 goes with the metadata, unless it has no label; so do the \a packages that own it. Empty for an empty
 * focus.
 */
FactSheet fileFacts(
    const LoadedImage &loaded, const FileFocus &focus, const Fact &sha256 = {}, const QStringList &packages = {});

}
