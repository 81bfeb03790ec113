// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** The style sheet of reports in HTML: resources/report/style.css, and the colours of the layers. */
QByteArray htmlStyle();

/** The content security policy of a page with htmlStyle() alone: it loads nothing and runs nothing. */
QByteArray htmlPolicy();

}
