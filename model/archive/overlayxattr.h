// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace stratoscope
{

/** The name after the prefix of an overlayfs or fuse-overlayfs attribute ("opaque", "metacopy", …); empty for all
 *  others. These describe how layers stack; containers do not see them. */
QByteArrayView overlayAttribute(QByteArrayView xattrName);

}
