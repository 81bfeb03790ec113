// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authchallenge.h"
#include "httpclient.h"
#include "registryoptions.h"

#include <atomic>
#include <mutex>

namespace stratoscope
{

/** What to ask a registry for. */
struct RegistryRequest
{
    QString path; ///< Below "/v2/", with a query if there is one.
    QByteArray accept = {};
    quint64 mostBytes = 0; ///< Of an answer that no sink takes.
    HttpSink sink = {};
    std::function<quint64()> from = {}; ///< Where each try begins (Range); unset: at the start.
    quint64 to = 0; ///< Behind the last byte that is wanted; 0: up to the end.
};

/**
 * Talks to one registry about one repository: tells who asks if it must, follows redirects without telling that to
 * other hosts, and tries again what may pass. Safe to use from several threads, which must not be the GUI's.
 */
class RegistrySession
{
public:
    RegistrySession(const RegistryName &name, const RegistryOptions &options);

    /** The answer, whose status is 2xx; the body is empty where a sink took it. Fails as registryFailure() says. */
    Result<HttpOutcome> get(const RegistryRequest &request, const Job &job);

    const RegistryName &name() const { return m_name; }
    const RegistryOptions &options() const { return m_options; }
    /** Bytes of the bodies of all answers so far. */
    quint64 received() const { return m_received; }

private:
    struct Access
    {
        QByteArray authorization; ///< Empty: nobody asked.
        bool isPersonal = false; ///< It says who the user is.
    };

    Result<QUrl> base(const Job &job);
    HttpOutcome ping(const QString &scheme, const Job &job);
    HttpOutcome tryOnce(const QUrl &base, const RegistryRequest &request, const Job &job);
    HttpOutcome follow(const QUrl &base, const RegistryRequest &request, const Access &access, const Job &job);
    HttpOutcome run(const HttpRequest &request, const Job &job);
    Result<void> redirect(QUrl &url, const HttpOutcome &outcome) const;
    bool mayTryAgain(const HttpOutcome &outcome, int tries, const Job &job) const;

    Access access() const;
    Result<void> authorize(const HttpOutcome &refusal, const Access &refused, const QUrl &base, const Job &job);
    Result<Access> bearer(const AuthChallenge &challenge, const std::optional<Credentials> &credentials,
        const QUrl &base, const Job &job);
    HttpRequest tokenRequest(const AuthChallenge &challenge, const std::optional<Credentials> &credentials) const;
    HttpRequest plainRequest(const QUrl &url) const;

    const RegistryName m_name;
    const RegistryOptions m_options;
    const std::optional<HostCertificates> m_certificates;
    std::atomic<quint64> m_received = 0;
    std::mutex m_baseMutex;
    std::unique_ptr<HttpClient>
        m_client; ///< Made where it is first needed, since loading it takes a while; set with m_base.
    QUrl m_base; ///< Empty until it is known; guarded by m_baseMutex.
    std::mutex m_authorizing; ///< Held while somebody finds out how to ask.
    mutable std::mutex m_accessMutex;
    Access m_access; ///< Guarded by m_accessMutex.
};

using RegistrySessionPtr = std::shared_ptr<RegistrySession>;

}
