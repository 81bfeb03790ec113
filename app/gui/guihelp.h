// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** True for what asks for no window and no display: "--complete WORD…", what a shell can offer for the last word, and
 *  "--manual options|examples", a part of the manual page. */
bool isHelpQuestion(int argc, char **argv);
/** Answers on standard output; returns the exit code. */
int answerHelpQuestion(int argc, char **argv);

}
