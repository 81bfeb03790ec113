// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpcall.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>
#include <chrono>

namespace stratoscope
{

namespace
{

struct HttpCallWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::HttpCall)
};

constexpr qsizetype HttpBlockBytes = 128 << 10;
/** What Qt may buffer of an answer that arrives faster than it is taken. */
constexpr qint64 BufferBytes = 1 << 20;
/** All headers of an answer together. */
constexpr qsizetype MostHeaderBytes = 256 << 10;
/** A document may take as long as so many silences. */
constexpr int PatienceForDocuments = 4;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    // Says that there is nothing for Qt to unpack: digests are of bytes as they are stored.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("User-Agent", "stratoscope");
    if (request.tls)
        made.setSslConfiguration(*request.tls);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!request.form.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    return made;
}

struct FaultRow
{
    QNetworkReply::NetworkError error;
    HttpOutcome::Fault fault;
};

constexpr std::array FaultRows {
    FaultRow {QNetworkReply::ConnectionRefusedError, HttpOutcome::Fault::Refused},
    FaultRow {QNetworkReply::RemoteHostClosedError, HttpOutcome::Fault::Cut},
    FaultRow {QNetworkReply::HostNotFoundError, HttpOutcome::Fault::NoSuchHost},
    FaultRow {QNetworkReply::TimeoutError, HttpOutcome::Fault::Silent},
    FaultRow {QNetworkReply::SslHandshakeFailedError, HttpOutcome::Fault::Tls},
    FaultRow {QNetworkReply::TemporaryNetworkFailureError, HttpOutcome::Fault::Cut},
    FaultRow {QNetworkReply::ProxyConnectionRefusedError, HttpOutcome::Fault::Proxy},
    FaultRow {QNetworkReply::ProxyConnectionClosedError, HttpOutcome::Fault::Proxy},
    FaultRow {QNetworkReply::ProxyNotFoundError, HttpOutcome::Fault::Proxy},
    FaultRow {QNetworkReply::ProxyTimeoutError, HttpOutcome::Fault::Proxy},
    FaultRow {QNetworkReply::ProxyAuthenticationRequiredError, HttpOutcome::Fault::Proxy},
    FaultRow {QNetworkReply::UnknownProxyError, HttpOutcome::Fault::Proxy},
};

}

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray found;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            found += found.isEmpty() ? value : '\n' + value;
    }
    return found;
}

bool HttpHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool HttpOutcome::isPassing() const
{
    switch (fault) {
    case Fault::None:
        return head.status == 429 || head.status == 408 || (head.status >= 500 && head.status != 501);
    case Fault::Silent:
    case Fault::Cut:
    case Fault::Other:
        return true;
    case Fault::Cancelled:
    case Fault::Refused:
    case Fault::NoSuchHost:
    case Fault::Tls:
    case Fault::Proxy:
    case Fault::TooLarge:
    case Fault::Sink:
        break;
    }
    return false;
}

bool HttpWait::waitFor(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_there.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isDone; });
}

void HttpWait::finish(HttpOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = std::move(outcome);
    m_isDone = true;
    m_there.notify_all();
}

HttpCall::HttpCall(QNetworkAccessManager *manager, HttpRequest request, std::shared_ptr<HttpWait> wait)
    : QObject(manager)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_wait(std::move(wait))
{
    for (QTimer *timer : {&m_patience, &m_deadline}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { stop(HttpOutcome::Fault::Silent); });
    }
}

void HttpCall::start()
{
    m_reply = m_request.form.isEmpty() ? m_manager->get(networkRequest(m_request))
                                       : m_manager->post(networkRequest(m_request), m_request.form);
    m_reply->setReadBufferSize(BufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::takeProblems);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::end);
    m_patience.start(m_request.patienceMs);
    if (!m_request.sink)
        m_deadline.start(m_request.patienceMs * PatienceForDocuments);
}

void HttpCall::takeHead()
{
    m_patience.start();
    m_outcome.head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.head.headers.clear();
    qsizetype bytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        bytes += name.size() + value.size();
        if (bytes > MostHeaderBytes)
            return stop(HttpOutcome::Fault::TooLarge);
        m_outcome.head.headers.emplaceBack(name, value);
    }
}

void HttpCall::takeBytes()
{
    while (m_wait && m_reply->bytesAvailable() > 0) {
        m_patience.start();
        if (m_outcome.head.status == 0)
            takeHead();
        const QByteArray block = m_reply->read(HttpBlockBytes);
        if (m_request.sink && m_outcome.head.isFine()) {
            const Result<void> taken = m_request.sink(m_outcome.head, block);
            if (!taken) {
                m_outcome.error = taken.error();
                stop(HttpOutcome::Fault::Sink);
            }
        } else if (quint64(m_outcome.body.size()) + quint64(block.size()) > m_request.mostBytes) {
            // The body of a failure is only for whoever wants to know more.
            if (m_outcome.head.isFine())
                stop(HttpOutcome::Fault::TooLarge);
            else
                stop(HttpOutcome::Fault::None);
        } else {
            m_outcome.body += block;
        }
    }
}

void HttpCall::takeProblems()
{
    if (m_request.acceptsAnyCertificate)
        m_reply->ignoreSslErrors();
}

HttpOutcome::Fault HttpCall::faultOfReply() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt takes a status of 4xx and 5xx for an error of its own.
    const bool isAboutStatus = error >= QNetworkReply::ContentAccessDenied && m_outcome.head.status >= 300;
    if (error == QNetworkReply::NoError || isAboutStatus)
        return m_outcome.head.status > 0 ? HttpOutcome::Fault::None : HttpOutcome::Fault::Cut;
    for (const FaultRow &row : FaultRows) {
        if (row.error == error)
            return row.fault;
    }
    return HttpOutcome::Fault::Other;
}

void HttpCall::end()
{
    if (!m_wait)
        return;
    takeHead();
    takeBytes();
    if (!m_wait)
        return;
    const HttpOutcome::Fault fault = faultOfReply();
    if (fault == HttpOutcome::Fault::Tls || fault == HttpOutcome::Fault::Other || fault == HttpOutcome::Fault::Proxy)
        m_outcome.cause = m_reply->errorString();
    stop(fault);
}

void HttpCall::stop(HttpOutcome::Fault fault)
{
    if (!m_wait)
        return;
    m_outcome.fault = fault;
    const std::shared_ptr<HttpWait> wait = std::exchange(m_wait, nullptr);
    m_patience.stop();
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        // Its end aborts it, without the warning that Qt has for a second error.
        m_reply->deleteLater();
    }
    deleteLater();
    // Last: whoever waits may end the thread at once.
    wait->finish(std::move(m_outcome));
}

}
