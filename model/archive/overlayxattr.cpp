// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "overlayxattr.h"

namespace stratoscope
{

QByteArrayView overlayAttribute(QByteArrayView xattrName)
{
    for (const QByteArrayView prefix : {"trusted.overlay.", "user.overlay.", "user.fuseoverlayfs."}) {
        if (xattrName.size() > prefix.size() && xattrName.startsWith(prefix))
            return xattrName.sliced(prefix.size());
    }
    return {};
}

}
