// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "package.h"

namespace stratoscope
{

/** The gem that \a gemspec describes as RubyGems writes it when it installs one; unnamed if it is not written so. No Ruby
 *  is run. */
Package rubyPackage(QByteArrayView gemspec);

}
