// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "job.h"
#include "stackpicturesheet.h"

namespace stratoscope
{

/** The picture of a textbook in \a format: what stratoscope-cli writes, and on pixels and paper the same shapes. May run
 *  on any thread. */
Result<QByteArray> textbookPicture(const StackPicture &picture, const StackPictureLook &look, PictureFormat format);

}
