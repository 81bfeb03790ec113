// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stratoscope::imagebuilder
{

/** What a fallible call of the builder returns: a value, or a sentence about what went wrong. */
template<typename T>
using Built = tl::expected<T, QString>;

}
