// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrysession.h"

#include "certificatefolders.h"
#include "registryproblem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <chrono>
#include <thread>

namespace stratoscope
{

namespace
{

struct RegistrySessionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistrySession)
};

constexpr int MostRedirects = 5;
/** With progress in between: a server that ends the connection after each byte is not served for ever. */
constexpr int MostTries = 200;
constexpr quint64 PingBytes = 64 << 10;
constexpr int WaitStepMs = 20;
constexpr int TriesOfTheSilent = 2;

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

/** What a server asks to wait, in milliseconds; 0 if it does not ask. */
qint64 askedDelay(const HttpHead &head)
{
    const QByteArray text = head.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, 1'000'000) * 1000;
    const QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return time.isValid()
        ? std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(QDateTime(time.date(), time.time(), Qt::UTC)))
        : 0;
}

/** False if \a job was cancelled meanwhile. */
bool waitUnlessCancelled(qint64 milliseconds, const Job &job)
{
    QElapsedTimer timer;
    timer.start();
    while (!job.isCancelled() && timer.elapsed() < milliseconds)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min<qint64>(WaitStepMs, milliseconds)));
    return !job.isCancelled();
}

}

RegistrySession::RegistrySession(const RegistryName &name, const RegistryOptions &options)
    : m_name(name)
    , m_options(options)
    , m_certificates(certificatesFor(name.host, options.certificateFolders))
{
}

HttpOutcome RegistrySession::run(const HttpRequest &request, const Job &job)
{
    HttpRequest counted = request;
    if (request.sink) {
        counted.sink = [this, sink = request.sink](const HttpHead &head, QByteArrayView bytes) {
            m_received += quint64(bytes.size());
            return sink(head, bytes);
        };
    }
    HttpOutcome outcome = m_client->run(counted, job);
    m_received += quint64(outcome.body.size());
    return outcome;
}

HttpRequest RegistrySession::plainRequest(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.patienceMs = m_options.retry.patienceMs;
    request.acceptsAnyCertificate = m_options.insecure;
    return request;
}

HttpOutcome RegistrySession::ping(const QString &scheme, const Job &job)
{
    HttpRequest request = plainRequest(QUrl(scheme + QLatin1String("://") + m_name.apiHost() + QLatin1String("/v2/")));
    request.tls = m_certificates;
    request.mostBytes = PingBytes;
    return run(request, job);
}

/** The address of the registry's API. Plain HTTP is only tried if the user asked for it or the registry is on this
 *  machine; then, no credentials have been sent yet. Over a network TLS goes first; on this machine, where nobody is in
 * between, a plain question costs less than a handshake that fails. */
Result<QUrl> RegistrySession::base(const Job &job)
{
    const std::lock_guard lock(m_baseMutex);
    if (!m_base.isEmpty())
        return m_base;
    if (!m_client) {
        Result<std::unique_ptr<HttpClient>> client = makeHttpClient();
        if (!client)
            return tl::unexpected(client.error().in(m_name.reference()));
        m_client = std::move(*client);
    }
    const QString host = m_name.apiHost();
    const QUrl secure(QLatin1String("https://") + host + QLatin1String("/v2/"));
    if (!secure.isValid() || secure.host().isEmpty())
        return tl::unexpected(registryMisdeed(m_name, ErrorKind::Usage, RegistrySessionWords::tr("not a valid host")));
    if (!m_options.insecure && !m_name.isLoopback()) {
        m_base = secure;
        return m_base;
    }
    QUrl plain = secure;
    plain.setScheme(QStringLiteral("http"));
    // A server with TLS answers in plain words, too: that it should be TLS.
    const auto isPlain = [&] {
        const HttpOutcome answer = ping(QStringLiteral("http"), job);
        return answer.isAnswer() && answer.head.status != 400 && !answer.head.isRedirect();
    };
    if (m_name.isLoopback() && isPlain()) {
        m_base = plain;
        return m_base;
    }
    const HttpOutcome tls = ping(QStringLiteral("https"), job);
    if (tls.fault == HttpOutcome::Fault::Cancelled || tls.fault == HttpOutcome::Fault::Refused)
        return tl::unexpected(registryFailure(m_name, tls, false));
    const bool isSecure = tls.isAnswer();
    if (!isSecure && (m_name.isLoopback() || !isPlain()))
        return tl::unexpected(registryFailure(m_name, tls, false));
    m_base = isSecure ? secure : plain;
    return m_base;
}

Result<HttpOutcome> RegistrySession::get(const RegistryRequest &request, const Job &job)
{
    const Result<QUrl> address = base(job);
    if (!address)
        return tl::unexpected(address.error());
    int tries = 0;
    for (int all = 1;; ++all) {
        const quint64 from = request.from ? request.from() : 0;
        HttpOutcome outcome = tryOnce(*address, request, job);
        if (outcome.isAnswer() && outcome.head.isFine())
            return outcome;
        const bool hasProgress = request.from && request.from() > from;
        tries = hasProgress ? 1 : tries + 1;
        if (all >= MostTries || !outcome.isPassing() || outcome.error || !mayTryAgain(outcome, tries, job)) {
            if (job.isCancelled())
                return Job::cancelled();
            return tl::unexpected(registryFailure(m_name, outcome, access().isPersonal));
        }
    }
}

/** Waits; false if there is no point in it. */
bool RegistrySession::mayTryAgain(const HttpOutcome &outcome, int tries, const Job &job) const
{
    const RetryPolicy &policy = m_options.retry;
    const qint64 asked = askedDelay(outcome.head);
    // Who says nothing twice will hardly do so soon, and the user has waited long.
    const int most
        = outcome.fault == HttpOutcome::Fault::Silent ? std::min(policy.tries, TriesOfTheSilent) : policy.tries;
    if (tries >= most || asked > policy.longestWaitMs)
        return false;
    const qint64 usual = std::min<qint64>(qint64(policy.firstDelayMs) << (tries - 1), policy.longestWaitMs);
    if (asked > 0)
        job.report({RegistrySessionWords::tr("The registry asks to wait"), 0, 0});
    return waitUnlessCancelled(std::max(asked, usual), job);
}

HttpOutcome RegistrySession::tryOnce(const QUrl &base, const RegistryRequest &request, const Job &job)
{
    const Access first = access();
    HttpOutcome outcome = follow(base, request, first, job);
    if (!outcome.isAnswer() || outcome.head.status != 401)
        return outcome;
    if (const Result<void> authorized = authorize(outcome, first, base, job); !authorized) {
        outcome.error = authorized.error();
        return outcome;
    }
    return access().authorization == first.authorization ? outcome : follow(base, request, access(), job);
}

HttpOutcome RegistrySession::follow(
    const QUrl &base, const RegistryRequest &request, const Access &access, const Job &job)
{
    // Not resolved(): a path such as "//elsewhere" would lead to another host.
    QUrl url(base.toString(QUrl::FullyEncoded) + request.path);
    for (int hop = 0;; ++hop) {
        HttpRequest http = plainRequest(url);
        http.mostBytes = request.mostBytes;
        http.sink = request.sink;
        if (!request.accept.isEmpty())
            http.headers.emplaceBack("Accept", request.accept);
        if (const quint64 from = request.from ? request.from() : 0; from > 0 || request.to > 0) {
            const QByteArray last = request.to > 0 ? QByteArray::number(request.to - 1) : QByteArray();
            http.headers.emplaceBack("Range", "bytes=" + QByteArray::number(from) + '-' + last);
        }
        // Who asks, and the client's certificate, are for the registry alone.
        if (isSameOrigin(url, base)) {
            http.tls = m_certificates;
            if (!access.authorization.isEmpty())
                http.headers.emplaceBack("Authorization", access.authorization);
        }
        HttpOutcome outcome = run(http, job);
        if (!outcome.isAnswer() || !outcome.head.isRedirect())
            return outcome;
        const Result<void> redirected = hop < MostRedirects
            ? redirect(url, outcome)
            : tl::unexpected(registryMisdeed(
                m_name, ErrorKind::Limit, RegistrySessionWords::tr("more than %1 redirects").arg(MostRedirects)));
        if (!redirected) {
            outcome.error = redirected.error();
            return outcome;
        }
    }
}

/** Moves \a url to where \a outcome leads: never to a weaker protocol, and without anything that tells who asks. */
Result<void> RegistrySession::redirect(QUrl &url, const HttpOutcome &outcome) const
{
    const QUrl next = url.resolved(QUrl::fromEncoded(outcome.head.header("Location").trimmed(), QUrl::StrictMode));
    const bool isHttp = next.scheme() == QLatin1String("http");
    if (!next.isValid() || next.host().isEmpty() || (!isHttp && next.scheme() != QLatin1String("https")))
        return tl::unexpected(registryMisdeed(
            m_name, ErrorKind::Damaged, RegistrySessionWords::tr("a redirect leads to an invalid address")));
    if (isHttp && url.scheme() == QLatin1String("https") && !m_options.insecure)
        return tl::unexpected(registryMisdeed(
            m_name, ErrorKind::Unreadable, RegistrySessionWords::tr("a redirect leads away from a secure connection")));
    url = next.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return {};
}

}
