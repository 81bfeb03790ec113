// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

namespace stratoscope
{

/** The error for a call to \a engine that ended as in \a end: the engine's message and a hint. */
Error engineFailure(const Engine &engine, const ProcessEnd &end);
/** The same if the program could not be run or was terminated: \a error says why. */
Error engineFailure(const Engine &engine, const Error &error);

/** True if \a error means that the program is not installed. */
bool isNotInstalled(const Error &error);

}
