// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text for a tool tip; every text of a tool tip that is not a literal goes through this (a test of the sources looks).
 *  Qt would take what looks like HTML for HTML and load what it names, and an image may name anything. Long text wraps,
 *  line breaks are kept, what could disguise it is made visible, the length is bounded. */
QString toolTipText(const QString &text);

}
