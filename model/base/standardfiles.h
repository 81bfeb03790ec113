// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** Opens /dev/null in place of standard input, output and errors that are closed: else the next file that is opened would
 *  count as one of them. To be called first of all. */
void openStandardFiles();

}
