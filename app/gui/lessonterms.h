// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "terms.h"

#include <optional>

namespace stratoscope
{

/** The term that a lesson's link calls \a name, such as "copy-up". */
std::optional<Term> lessonTerm(const QString &name);

}
