// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** The language that the program speaks now, such as "de" or "pt_BR": for texts that are in files, in several languages. */
QString spokenLanguage();

}
