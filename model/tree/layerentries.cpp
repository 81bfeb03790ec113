// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerentries.h"

#include <algorithm>

namespace stratoscope
{

PathId LayerEntries::hardlinkTarget(PathId path) const
{
    const auto found = std::lower_bound(hardlinkTargets.begin(), hardlinkTargets.end(), path,
        [](const HardlinkTarget &link, PathId wanted) { return link.path < wanted; });
    return found != hardlinkTargets.end() && found->path == path ? found->target : PathId();
}

PathId LayerEntries::redirected(PathId path) const
{
    const auto found = std::lower_bound(redirects.begin(), redirects.end(), path,
        [](const Redirect &redirect, PathId wanted) { return redirect.path < wanted; });
    return found != redirects.end() && found->path == path ? found->target : path;
}

}
