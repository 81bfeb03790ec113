// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

struct inflate_state;

namespace stratoscope
{

/** The state that ISA-L needs to continue with its next input bytes, packed to about a quarter of its size. */
QByteArray packInflateState(const inflate_state &state);
/** Restores \a state; false, leaving \a state untouched, if \a packed is invalid. */
bool unpackInflateState(const QByteArray &packed, inflate_state &state);

/** Differs if ISA-L's state format differs: between versions, and depending on the code it picks for this CPU. */
QByteArray inflateFingerprint();

}
