// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text for a tool tip; every tool tip that is not a literal must use this (a test checks the sources). Qt would
 *  interpret text that looks like HTML and load what it refers to, and an image may refer to anything. Long text wraps,
 *  line breaks are kept, characters that could disguise it are made visible, and the length is bounded. */
QString toolTipText(const QString &text);

}
