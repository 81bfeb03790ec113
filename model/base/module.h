// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

namespace stratoscope
{

/**
 * The function by which the module \a name is entered. A module is a library that is loaded when something first asks
 * for it, so that who never does needs neither it nor what it links; stratoscope_module() builds one. Fails with
 * ErrorKind::Unreadable, and names \a package, if it is not installed.
 */
Result<void (*)()> findModule(const char *name, const char *package);

/** The same as a function of the right type, which is that of the module's stratoscopeModule(). */
template<typename Function>
Result<Function *> moduleEntry(const char *name, const char *package)
{
    return findModule(name, package).map([](void (*entry)()) { return reinterpret_cast<Function *>(entry); });
}

}
