// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** Explains the row or the widget with the keyboard focus; false if nothing is to be said about it. */
bool explainFocus();

/** For the action: by its keys, explains what has the keyboard focus; otherwise, or if that has no explanation, what the
 *  user clicks next. */
void explainWhatIsMeant();

}
