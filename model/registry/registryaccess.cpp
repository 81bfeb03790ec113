// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json.h"
#include "registryproblem.h"
#include "registrysession.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace stratoscope
{

namespace
{

struct RegistryAccessWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistrySession)
};

constexpr quint64 MostTokenBytes = 1 << 20;
constexpr qsizetype LongestToken = 64 << 10;
const QByteArray ClientName = "stratoscope";

QByteArray basic(const Credentials &credentials)
{
    return "Basic " + (credentials.user + QLatin1Char(':') + credentials.secret).toUtf8().toBase64();
}

/** True if \a text can be the value of a header: a token with a line break in it would add others. */
bool isHeaderValue(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= LongestToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QByteArray formEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

}

RegistrySession::Access RegistrySession::access() const
{
    const std::lock_guard lock(m_accessMutex);
    return m_access;
}

/** Finds out how to ask after \a refusal of \a refused; several threads may be refused at once, and one does it. */
Result<void> RegistrySession::authorize(
    const HttpOutcome &refusal, const Access &refused, const QUrl &base, const Job &job)
{
    const std::lock_guard authorizing(m_authorizing);
    if (access().authorization != refused.authorization)
        return {};
    const std::optional<AuthChallenge> challenge = parseChallenge(refusal.head.header("WWW-Authenticate"));
    if (!challenge)
        return {};
    const Result<std::optional<Credentials>> credentials = findCredentials(m_name, m_options.credentialFiles, job);
    if (!credentials)
        return tl::unexpected(credentials.error());
    Result<Access> found = Access();
    if (challenge->scheme == AuthChallenge::Scheme::Bearer)
        found = bearer(*challenge, *credentials, base, job);
    else if (*credentials)
        found = Access {basic(**credentials), true};
    if (!found)
        return tl::unexpected(found.error());
    const std::lock_guard lock(m_accessMutex);
    m_access = *found;
    return {};
}

/** The scope is what we want, whatever the registry would have us ask for. */
HttpRequest RegistrySession::tokenRequest(
    const AuthChallenge &challenge, const std::optional<Credentials> &credentials) const
{
    const QString scope = QStringLiteral("repository:%1:pull").arg(m_name.repository);
    HttpRequest request = plainRequest(QUrl::fromEncoded(challenge.realm, QUrl::StrictMode));
    request.mostBytes = MostTokenBytes;
    if (credentials && !credentials->identityToken.isEmpty()) {
        request.form = "grant_type=refresh_token&client_id=" + ClientName
            + "&service=" + QByteArray(challenge.service).toPercentEncoding() + "&scope=" + formEncoded(scope)
            + "&refresh_token=" + formEncoded(credentials->identityToken);
        return request;
    }
    QUrlQuery query(request.url);
    if (!challenge.service.isEmpty())
        query.addQueryItem(QStringLiteral("service"), QString::fromLatin1(challenge.service.toPercentEncoding()));
    query.addQueryItem(QStringLiteral("scope"), scope);
    request.url.setQuery(query);
    if (credentials)
        request.headers.emplaceBack("Authorization", basic(*credentials));
    return request;
}

/** Gets a token from the server that \a challenge names. */
Result<RegistrySession::Access> RegistrySession::bearer(
    const AuthChallenge &challenge, const std::optional<Credentials> &credentials, const QUrl &base, const Job &job)
{
    HttpRequest request = tokenRequest(challenge, credentials);
    const bool isWeaker = request.url.scheme() != QLatin1String("https") && base.scheme() == QLatin1String("https");
    if (isWeaker || !request.url.isValid() || !request.url.userInfo().isEmpty())
        return tl::unexpected(registryMisdeed(
            m_name, ErrorKind::Unreadable, RegistryAccessWords::tr("its token server has no secure address")));
    if (request.url.host() == base.host())
        request.tls = m_certificates;
    HttpOutcome outcome = run(request, job);
    for (int tries = 1; outcome.isPassing() && mayTryAgain(outcome, tries, job); ++tries)
        outcome = run(request, job);
    if (!outcome.isAnswer() || !outcome.head.isFine())
        return tl::unexpected(registryFailure(m_name, outcome, credentials.has_value()));
    const Result<QJsonObject> answer = parseJsonObject(outcome.body, {});
    QByteArray token;
    if (answer) {
        for (const QLatin1String key : {QLatin1String("access_token"), QLatin1String("token")}) {
            if (token.isEmpty())
                token = answer->value(key).toString().toUtf8();
        }
    }
    if (!isHeaderValue(token))
        return tl::unexpected(
            registryMisdeed(m_name, ErrorKind::Damaged, RegistryAccessWords::tr("its token server returned no token")));
    return Access {"Bearer " + token, credentials.has_value()};
}

}
