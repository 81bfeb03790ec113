// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fieldreader.h"
#include "provenance.h"

namespace stratoscope
{

/** Reads what BuildKit records with mode=max into \a provenance: its \a config has the steps, its \a metadata the files,
 *  the lines and the layers of each step. */
void readProvenanceSteps(Provenance &provenance, const FieldReader &metadata, const FieldReader &config);

}
