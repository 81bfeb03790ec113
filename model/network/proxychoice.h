// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace stratoscope
{

/** The proxy for \a url by HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY of \a environment (in capitals or not), as
 *  Go's programs, and so the engines, read them: this machine is never asked through one. */
QNetworkProxy proxyFor(const QUrl &url, const QProcessEnvironment &environment);

}
