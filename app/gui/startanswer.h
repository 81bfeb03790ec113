// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

class ProgramWindows;
struct GuiOptions;
struct StartCall;

/** False for what only this process can do, such as reading its standard input. */
bool isForAnyProcess(const GuiOptions &options);

/** Has \a windows do what \a call says, soon; false if this process cannot, since it speaks another language, has other
 *  colours or is on another display. */
bool answerStart(ProgramWindows &windows, const StartCall &call);

/** Ends a program that was started for others, if none of them asks for a window. */
void quitUnlessUsed(ProgramWindows &windows);

}
