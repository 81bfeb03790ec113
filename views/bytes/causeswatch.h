// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <QPixmap>

namespace stratoscope
{

/** The colour and pattern of \a cause, as in the bar above the list and on the map. */
QPixmap causeSwatch(Cause cause);

}
