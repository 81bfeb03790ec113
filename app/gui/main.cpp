// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "standardfiles.h"

int main(int argc, char **argv)
{
    stratoscope::openStandardFiles();
    return stratoscope::runProgram(argc, argv);
}
