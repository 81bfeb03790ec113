// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "layout.h"

namespace stratoscope::imagebuilder
{

/** The content of a description. */
struct Description
{
    ImageSet set;
    Form form = Form::Oci;
    QByteArray container; ///< A container's writable layer on top of the last image, as a layer blob; empty if none.
};

/** Reads a description; see README.md for the format. */
Built<Description> readDescription(const QByteArray &json);

}
