// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registryproblem.h"

#include "bytes.h"
#include "job.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct RegistryProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistryProblem)
};

struct Problem
{
    ErrorKind kind;
    QString cause;
    QString hint;
};

QString loginHint(const QString &host)
{
    return host == QLatin1String("docker.io")
        ? RegistryProblemWords::tr("Log in with \"docker login\" or \"podman login docker.io\"")
        : RegistryProblemWords::tr("Log in with \"docker login %1\" or \"podman login %1\"").arg(host);
}

Problem unauthorized(const QString &host, bool showedCredentials)
{
    if (showedCredentials) {
        return {ErrorKind::Unreadable, RegistryProblemWords::tr("the registry refuses your credentials (401)"),
            RegistryProblemWords::tr("They may have expired. %1").arg(loginHint(host))};
    }
    return {ErrorKind::Unreadable,
        RegistryProblemWords::tr("the registry asks you to log in, or has no such image (401)"),
        RegistryProblemWords::tr("Check the name. For a private image: %1").arg(loginHint(host))};
}

Problem forbidden(const QString &host, bool showedCredentials)
{
    return {ErrorKind::Unreadable, RegistryProblemWords::tr("you are not allowed to read this image (403)"),
        showedCredentials ? RegistryProblemWords::tr("Ask its owner for access, or log in as another user")
                          : loginHint(host)};
}

Problem tooMany(const HttpHead &head, bool showedCredentials)
{
    bool isNumber = false;
    const int seconds = head.header("Retry-After").toInt(&isNumber);
    QString hint = isNumber && seconds > 0 ? RegistryProblemWords::tr("Try again in %1 seconds").arg(seconds)
                                           : RegistryProblemWords::tr("Try again later");
    if (!showedCredentials)
        hint = RegistryProblemWords::tr("%1, or log in: that often raises the limit", "an advice").arg(hint);
    return {ErrorKind::Unreadable, RegistryProblemWords::tr("the registry has had too many requests from here (429)"),
        hint};
}

Problem statusProblem(const QString &host, const HttpHead &head, bool showedCredentials)
{
    if (head.status == 401)
        return unauthorized(host, showedCredentials);
    if (head.status == 403)
        return forbidden(host, showedCredentials);
    if (head.status == 404) {
        return {ErrorKind::NotFound, RegistryProblemWords::tr("the registry has no such image (404)"),
            RegistryProblemWords::tr("Check the name and the tag")};
    }
    if (head.status == 429)
        return tooMany(head, showedCredentials);
    if (head.status >= 500) {
        return {ErrorKind::Unreadable,
            RegistryProblemWords::tr("the registry has an internal problem (%1)").arg(head.status),
            RegistryProblemWords::tr("Try again later")};
    }
    return {ErrorKind::Unreadable, RegistryProblemWords::tr("the registry answers with status %1").arg(head.status),
        RegistryProblemWords::tr("Check that there is a registry at %1").arg(host)};
}

Problem tlsProblem(const QString &host, const QString &cause)
{
    QString text = RegistryProblemWords::tr("no secure connection");
    if (!cause.isEmpty())
        text = RegistryProblemWords::tr("no secure connection: %1", "the cause").arg(displayText(cause.left(200)));
    return {ErrorKind::Unreadable, text,
        RegistryProblemWords::tr("If it has a certificate authority of its own, put that certificate into "
                                 "/etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure")
            .arg(host)};
}

Problem faultProblem(const QString &host, const HttpOutcome &outcome)
{
    using Fault = HttpOutcome::Fault;
    const QString network = RegistryProblemWords::tr("Check the name and the network");
    switch (outcome.fault) {
    case Fault::Cancelled:
        return {ErrorKind::Cancelled, Job::cancelled().value().cause, {}};
    case Fault::Refused:
        return {ErrorKind::Unreadable, RegistryProblemWords::tr("nothing listens there"), network};
    case Fault::NoSuchHost:
        return {ErrorKind::Unreadable, RegistryProblemWords::tr("there is no host %1").arg(host), network};
    case Fault::Tls:
        return tlsProblem(host, outcome.cause);
    case Fault::Proxy:
        return {ErrorKind::Unreadable,
            RegistryProblemWords::tr("the proxy rejects the request: %1").arg(displayText(outcome.cause.left(200))),
            RegistryProblemWords::tr("Check HTTPS_PROXY and NO_PROXY")};
    case Fault::Silent:
        return {ErrorKind::Unreadable, RegistryProblemWords::tr("the server stopped answering"),
            RegistryProblemWords::tr("Try again later")};
    case Fault::Cut:
        return {ErrorKind::Unreadable, RegistryProblemWords::tr("the server ended the connection early"),
            RegistryProblemWords::tr("Try again later")};
    case Fault::TooLarge:
        return {ErrorKind::Limit, RegistryProblemWords::tr("the answer is larger than it may be"), {}};
    case Fault::None:
    case Fault::Sink:
    case Fault::Other:
        break;
    }
    return {ErrorKind::Unreadable,
        RegistryProblemWords::tr("the network failed: %1").arg(displayText(outcome.cause.left(200))), network};
}

}

Error registryFailure(const RegistryName &name, const HttpOutcome &outcome, bool showedCredentials)
{
    if (outcome.error)
        return outcome.error->in(name.reference());
    const Problem problem = outcome.isAnswer() ? statusProblem(name.host, outcome.head, showedCredentials)
                                               : faultProblem(name.host, outcome);
    return {problem.kind, name.reference(), {}, problem.cause, problem.hint};
}

Error registryMisdeed(const RegistryName &name, ErrorKind kind, const QString &cause)
{
    return {kind, name.reference(), {}, cause,
        RegistryProblemWords::tr("Do not trust this registry, or the network between here and it")};
}

}
