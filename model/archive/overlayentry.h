// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <QStringList>

namespace stratoscope
{

/**
 * Converts overlayfs markers on an entry of an upper directory to \c whiteout and \c opaque, and removes overlayfs's
 * own attributes. What the upper directory alone cannot show goes to \a oddities.
 */
void interpretOverlay(RawEntry &entry, QStringList &oddities);

}
