// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerentries.h"

#include <algorithm>

namespace stratoscope
{

quint32 LayerEntries::hardlinkTarget(PathId path) const
{
    const auto found = std::lower_bound(hardlinkTargets.begin(), hardlinkTargets.end(), path,
        [](const HardlinkTarget &link, PathId wanted) { return link.path < wanted; });
    return found != hardlinkTargets.end() && found->path == path ? found->text : Inode::NoText;
}

}
