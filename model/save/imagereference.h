// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QString>

namespace stratoscope
{

/** \a name as it is written into an image, with its tag ("latest" if there is none), if it is one that engines take;
 *  ErrorKind::Usage with what is wrong if not. */
Result<QString> imageReference(const QString &name);

/** The tag of what imageReference() gave. */
QString referenceTag(const QString &reference);

}
