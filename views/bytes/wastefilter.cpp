// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefilter.h"

#include <algorithm>

namespace stratoscope
{

bool WasteFilter::has(Cause cause) const
{
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

void WasteFilter::toggle(Cause cause)
{
    if (has(cause))
        causes.erase(std::find(causes.begin(), causes.end(), cause));
    else
        causes.push_back(cause);
}

bool WasteFilter::passes(const Finding &finding) const
{
    if (!causes.empty() && !has(finding.cause))
        return false;
    if (layer.isValid() && finding.writer != layer && finding.hider != layer)
        return false;
    return finding.bytes >= leastBytes || finding.cause == Cause::Secret;
}

}
