// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** The language of scripts on one page, as plain text for a terminal or a fixed-width font. */
QString stackHelp();

/** What can be typed at the sandbox's prompt, likewise. */
QString promptHelp();

/** A script to begin with, which shows what there is. */
QString stackExample();

}
