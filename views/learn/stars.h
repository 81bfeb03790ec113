// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a stars of three as signs: "★★☆". */
QString starSigns(int stars);
/** The same in words, for those who do not see them: "2 of 3 stars". */
QString starWords(int stars);

}
