// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace stratoscope
{

/** Tells that work has come to where the shell may go on, with an exit code for it. */
using Ready = std::function<void(int)>;

/**
 * Runs \a work in a process of its own, and returns once it says that it is ready, or has ended, what it says then.
 * That process goes on without the terminal; in it, this returns what \a work does. To be called before there are
 * threads.
 */
int runInBackground(const std::function<int(const Ready &)> &work);

}
