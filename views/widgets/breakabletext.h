// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text for a label that wraps: long words, such as paths and digests, may break too instead of being cut off. */
QString breakableText(const QString &text);

}
