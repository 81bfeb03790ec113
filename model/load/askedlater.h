// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace stratoscope
{

/** True if findings look into a file at \a path once all layers are known, going by its name: then its beginning is kept
 *  while the layer is decoded. Others can be looked into as well, but not as quickly. */
bool isAskedLater(QByteArrayView path);

}
