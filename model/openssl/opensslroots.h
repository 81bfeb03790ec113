// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificatereader.h"

namespace stratoscope
{

/** The certificates of authorities in \a pem. Null if there is none, or one of somebody else. */
std::shared_ptr<const TrustedRoots> opensslRootsIn(const QByteArray &pem);

}
