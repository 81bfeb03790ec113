// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

namespace stratoscope
{

/** What it means that a call of \a engine ended as \a end says: its own words, and what can be done about it. */
Error engineFailure(const Engine &engine, const ProcessEnd &end);
/** As above, where the program could not be run, or was ended: \a error says why. */
Error engineFailure(const Engine &engine, const Error &error);

/** True if \a error is that the program is not installed. */
bool isNotInstalled(const Error &error);

}
