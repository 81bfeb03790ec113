// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "sourcedraft.h"

namespace stratoscope
{

/** Builds the image of \a manifest, which \a own describes: reads its config and looks up its layers in the layout. */
Image assembleImage(SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own);

}
