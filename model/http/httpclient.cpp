// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpclient.h"

#include "module.h"

namespace stratoscope
{

Result<std::unique_ptr<HttpClient>> makeHttpClient()
{
    return moduleEntry<HttpClient *()>("network", "stratoscope-registry").map([](HttpClient *(*make)()) {
        return std::unique_ptr<HttpClient>(make());
    });
}

}
