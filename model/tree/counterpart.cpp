// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "counterpart.h"

namespace stratoscope
{

PathId counterpartOf(PathId path, const UnionTree &from, const UnionTree &to)
{
    if (!path.isValid() || to.sharesShapeWith(from))
        return path;
    return to.paths().find(from.paths().fullPath(path));
}

}
