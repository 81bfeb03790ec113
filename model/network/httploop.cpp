// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httploop.h"

#include "guarded.h"
#include "handedover.h"
#include "httpcall.h"
#include "httpconnections.h"

#include <QPointer>

namespace stratoscope
{

namespace
{

/** Between two looks whether the job is cancelled. */
constexpr int HttpPollMs = 10;

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

}

HttpLoop::HttpLoop()
    : m_connections(new HttpConnections)
{
    m_connections->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_connections, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("network"));
    m_thread.start();
}

HttpLoop::~HttpLoop()
{
    m_thread.quit();
    m_thread.wait();
}

HttpOutcome HttpLoop::run(const HttpRequest &request, const Job &job)
{
    HttpOutcome outcome;
    // What stands before the host would be sent along.
    if (!isHttp(request.url) || !request.url.userInfo().isEmpty()) {
        outcome.fault = HttpOutcome::Fault::Other;
        return outcome;
    }
    const auto wait = std::make_shared<HttpWait>();
    const auto call = std::make_shared<QPointer<HttpCall>>();
    QMetaObject::invokeMethod(m_connections, HandedOver([connections = m_connections, request, wait, call] {
        const auto error = internalErrorOf([&] {
            *call = new HttpCall(connections, request, wait);
            (*call)->start();
        });
        if (!error)
            return;
        HttpOutcome failed;
        failed.fault = HttpOutcome::Fault::Sink;
        failed.error = error;
        wait->finish(std::move(failed));
    }));
    bool isStopped = false;
    while (!wait->waitFor(HttpPollMs)) {
        if (!job.isCancelled() || std::exchange(isStopped, true))
            continue;
        QMetaObject::invokeMethod(m_connections, HandedOver([call] {
            if (*call)
                (*call)->stop(HttpOutcome::Fault::Cancelled);
        }));
    }
    return wait->take();
}

}
