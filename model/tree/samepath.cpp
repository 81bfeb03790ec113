// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "samepath.h"

namespace stratoscope
{

PathId samePath(PathId path, const UnionTree &from, const UnionTree &to)
{
    if (!path.isValid() || to.sharesShapeWith(from))
        return path;
    return to.paths().find(from.paths().fullPath(path));
}

}
