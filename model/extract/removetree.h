// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>

namespace stratoscope
{

/** Removes the directory \a name of \a directory with everything below it, however deep, following no link and with a
 *  handful of descriptors. What cannot be removed stays. */
void removeTree(int directory, const QByteArray &name);

/** The names in \a directory, an open descriptor, without "." and "..". */
QByteArrayList namesIn(int directory);

}
