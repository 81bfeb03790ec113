// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

namespace stratoscope
{

/** Where \a finding of \a report comes from, as far as the build recorded it: the line of the Dockerfile. In sentences,
 *  translated; empty if nobody knows. */
QString findingOrigin(const Finding &finding, const WasteReport &report);

}
