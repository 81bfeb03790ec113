// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"

namespace stratoscope
{

/** The fields of two configs (OCI image-spec, config.md) that differ, in the order of their names; without diff IDs. What
 *  is no JSON object has no fields. */
std::vector<FieldDifference> configDifferences(const QByteArray &before, const QByteArray &after);

}
