// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "finding.h"
#include "leftoverrules.h"

namespace stratoscope
{

/** What of an image is of no use, and the rules that know some of it. */
struct ImageWaste
{
    LeftoverRules rules;
    std::vector<Finding> findings;
};

/** Looks for it; warns of rules of the user's own that cannot be read. */
ImageWaste findWaste(const LoadedImage &image);

/** The rules that an image must not break: those of the command line, or else of .stratoscope.json in the working
 *  directory; none where there are neither. Fails with ErrorKind::Usage. */
Result<std::vector<FailRule>> wantedFailRules(const Request &request);

/** Prints each of \a rules that the image breaks; true if it breaks none. */
bool passes(const std::vector<FailRule> &rules, const LoadedImage &image, const ImageWaste &waste);

}
