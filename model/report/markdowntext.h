// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text, whatever it holds, as text in Markdown (CommonMark with GitHub's extensions): in a paragraph, a list, a cell of
 *  a table or in HTML it is shown as it is, and is neither markup nor a link nor a mention of somebody. It is to be on
 * one line, as displayText() has it. */
QString markdownText(const QString &text);

/** As markdownText(), in the type of code. */
QString markdownCode(const QString &text);

}
