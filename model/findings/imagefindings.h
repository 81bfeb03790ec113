// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findings.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * What of \a image is of no use, and what in it may be a secret, by \a rules. Reads what it has to compare, and the
 * beginning of each file that a rule wants to hold something; a file that cannot be read counts as holding it. Fails
 * with ErrorKind::Cancelled only.
 */
Result<std::vector<Finding>> imageFindings(const LoadedImage &image, const LeftoverRules &rules, const Job &job);

}
