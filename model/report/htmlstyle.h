// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** The style sheet of reports in HTML: resources/report/style.css, and the colours of the layers. */
QByteArray htmlStyle();

/** What a page with htmlStyle() alone may do: be shown, in this style; it loads nothing and runs nothing. */
QByteArray htmlPolicy();

}
