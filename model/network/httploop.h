// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpclient.h"

#include <QThread>

namespace stratoscope
{

class HttpConnections;

/**
 * A thread with an event loop in which requests run, any number side by side. Others call run() and wait. No cookies,
 * no cache, no password from anywhere; proxies as the environment says (see proxyFor()).
 */
class HttpLoop : public HttpClient
{
public:
    HttpLoop();
    /** No run() may be in progress. */
    ~HttpLoop() override;
    Q_DISABLE_COPY_MOVE(HttpLoop)

    HttpOutcome run(const HttpRequest &request, const Job &job) override;

private:
    QThread m_thread;
    HttpConnections *m_connections; ///< Lives in m_thread.
};

}
