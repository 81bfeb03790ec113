// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

struct inflate_state;

namespace stratoscope
{

/** What ISA-L has to know to go on with the next bytes of its input, packed to about a quarter of its size. */
QByteArray packInflateState(const inflate_state &state);
/** Makes \a state what it was; false, with \a state untouched, where \a packed cannot be one. */
bool unpackInflateState(const QByteArray &packed, inflate_state &state);

/** Differs where ISA-L keeps its state in another form: its versions, and what each of them does on this machine. */
QByteArray inflateFingerprint();

}
