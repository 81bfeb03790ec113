// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

namespace stratoscope
{

/** \a source with \a name first among the names of image number \a number, if it is one of them: what someone asked for is
 *  what they want to see on top. Otherwise \a source itself. */
ImageSourcePtr withAskedName(const ImageSourcePtr &source, std::size_t number, const QString &name);

}
