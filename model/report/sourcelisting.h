// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

namespace stratoscope
{

/** "created", "running", "paused", "exited" or "unknown", as engines and reports name it. */
QString stateName(ContainerState state);

/** The images and containers of \a source as a table, at most \a width characters wide (0: any). Unless \a all are wanted,
 *  images of an engine's storage that have no name are only counted: most are steps of a build. */
QString sourceText(const ImageSource &source, int width, bool all);
/** As sourceText(), as a JSON document with all that is known of each before its layers are read. */
QByteArray sourceJson(const ImageSource &source);

}
