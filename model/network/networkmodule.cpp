// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httploop.h"

/** What makeHttpClient() calls. */
extern "C" Q_DECL_EXPORT stratoscope::HttpClient *stratoscopeModule()
{
    return new stratoscope::HttpLoop;
}
