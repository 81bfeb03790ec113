// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace stratoscope::fuzz
{

/** Begins a series of random changes, always the same for the same \a seed. */
void seedMutations(quint64 seed);
/** One of \a seeds, changed by the harness's own mutator or byte by byte, or joined with another one. */
QByteArray mutated(const QByteArrayList &seeds);

}
