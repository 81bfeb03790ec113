// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httploop.h"

#include "handedover.h"
#include "httpcall.h"
#include "proxychoice.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>

namespace stratoscope
{

namespace
{

/** Between two looks whether the job is cancelled. */
constexpr int HttpPollMs = 10;

class EnvironmentProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {proxyFor(query.url(), m_environment)};
    }

private:
    const QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

}

HttpLoop::HttpLoop()
{
    m_manager = new QNetworkAccessManager;
    m_manager->setProxyFactory(new EnvironmentProxies);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
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
    // Qt would also read files, and send what stands in a URL before the host.
    if (!isHttp(request.url) || !request.url.userInfo().isEmpty()) {
        outcome.fault = HttpOutcome::Fault::Other;
        return outcome;
    }
    const auto wait = std::make_shared<HttpWait>();
    const auto call = std::make_shared<QPointer<HttpCall>>();
    QMetaObject::invokeMethod(m_manager, HandedOver([manager = m_manager, request, wait, call] {
        *call = new HttpCall(manager, request, wait);
        (*call)->start();
    }));
    bool isStopped = false;
    while (!wait->waitFor(HttpPollMs)) {
        if (!job.isCancelled() || std::exchange(isStopped, true))
            continue;
        QMetaObject::invokeMethod(m_manager, HandedOver([call] {
            if (*call)
                (*call)->stop(HttpOutcome::Fault::Cancelled);
        }));
    }
    return wait->take();
}

}
