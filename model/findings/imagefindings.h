// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findings.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * What \a image does not need, and what in it may be a secret, by \a rules. Reads what it has to compare, and the
 * beginning of each file a rule wants to look into; an unreadable file counts as a match. Fails with
 * ErrorKind::Cancelled only.
 */
Result<std::vector<Finding>> imageFindings(const LoadedImage &image, const LeftoverRules &rules, const Job &job);

}
