// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace stratoscope
{

/** A port of this machine that is free now, and so most likely still in a moment. */
quint16 freePort();
/** True if somebody serves \a port. */
bool isListening(quint16 port);

}
