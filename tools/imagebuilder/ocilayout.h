// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "tarentry.h"

namespace stratoscope::imagebuilder
{

/** The files of an OCI image layout; with \a dockerManifest, also those that docker save adds for older readers. */
std::vector<TarEntry> ociFiles(const ImageSet &set, bool dockerManifest);

/** An image manifest with the media types of OCI or of Docker. */
QByteArray manifestJson(const ImageSet &set, const ImageSpec &image, bool dockerTypes);

}
