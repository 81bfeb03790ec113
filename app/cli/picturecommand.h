// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

struct Request;

/** Runs "picture" and returns the exit code. */
int runPicture(const Request &request);

}
