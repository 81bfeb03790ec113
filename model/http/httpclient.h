// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"
#include "job.h"

#include <memory>

namespace stratoscope
{

/** Runs requests, any number side by side. Safe to use from several threads, which must not be the GUI's. */
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    /** Blocks until the answer is there, or \a job is cancelled. */
    virtual HttpOutcome run(const HttpRequest &request, const Job &job) = 0;
};

/** A new client, with connections of its own. The network is a module (model/network): fails with ErrorKind::Unreadable if
 *  it is not installed. */
Result<std::unique_ptr<HttpClient>> makeHttpClient();

}
