// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** The whole program: from the command line to the exit code. */
int runProgram(int argc, char **argv);

}
