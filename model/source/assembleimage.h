// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "sourcedraft.h"

namespace stratoscope
{

/** The image of \a manifest, which \a own describes: its config is read and its layers are looked up in the layout. */
Image assembleImage(SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own);

}
