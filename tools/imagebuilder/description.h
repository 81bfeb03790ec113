// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "layout.h"

namespace stratoscope::imagebuilder
{

/** What a description describes. */
struct Description
{
    ImageSet set;
    Form form = Form::Oci;
    QByteArray container; ///< A container's writable layer on top of the last image, packed; empty if none.
};

/** Reads a description; README.md beside this file says what may stand in it. */
Built<Description> readDescription(const QByteArray &json);

}
