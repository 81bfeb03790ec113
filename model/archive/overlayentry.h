// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <QStringList>

namespace stratoscope
{

/**
 * Turns overlayfs's marks on an entry of an upper directory into \c whiteout and \c opaque, and takes its attributes
 * out of the entry's. What cannot be shown from the upper directory alone goes to \a oddities.
 */
void interpretOverlay(RawEntry &entry, QStringList &oddities);

}
