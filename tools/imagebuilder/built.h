// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stratoscope::imagebuilder
{

/** The result of a fallible call in the builder: a value, or an error message. */
template<typename T>
using Built = tl::expected<T, QString>;

}
