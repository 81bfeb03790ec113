// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QString>

namespace stratoscope
{

/** \a name as written into an image, with its tag ("latest" if it has none); ErrorKind::Usage if engines would not
 *  accept it. */
Result<QString> imageReference(const QString &name);

/** The tag of a reference from imageReference(). */
QString referenceTag(const QString &reference);

}
