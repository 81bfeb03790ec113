// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace stratoscope
{

/** What follows the prefix in overlayfs's and fuse-overlayfs's own attributes ("opaque", "metacopy", …); empty for all
 *  others. They say how layers lie on one another and are not part of what a container sees. */
QByteArrayView overlayAttribute(QByteArrayView xattrName);

}
