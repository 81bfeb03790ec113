// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** Ends the process with \a code in some seconds, if it has not ended by itself: a thread that reads from a disk which does not
 *  answer would keep it, long after its windows are gone. */
void endSoon(int code);

}
