// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials.h"

#include "childprocess.h"
#include "json.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct CredentialHelperWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Credentials)
};

constexpr int HelperPatienceMs = 15'000;
constexpr quint64 MostHelperBytes = 64 << 10;

tl::unexpected<Error> helperFailure(const QString &program, ErrorKind kind, const QString &cause)
{
    return tl::unexpected(Error {kind, program, {}, cause,
        CredentialHelperWords::tr(
            "Your credentials file names it for this registry; log in again, or correct the file")});
}

}

Result<std::optional<Credentials>> askCredentialHelper(const QString &helper, const QString &server, const Job &job)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    const QString program = QStringLiteral("docker-credential-") + helper;
    if (!form.match(helper).hasMatch()) {
        return helperFailure(QStringLiteral("docker-credential-…"), ErrorKind::Usage,
            CredentialHelperWords::tr("not a valid name of a credential helper"));
    }
    ProcessCall call {program, {QStringLiteral("get")}, HelperPatienceMs};
    call.input = server.toUtf8() + '\n';
    const Result<ProcessOutput> told = runProcess(call, MostHelperBytes, job);
    if (!told && told.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(told.error());
    if (!told)
        return helperFailure(program, told.error().kind, told.error().cause);
    // Whatever it printed may be a secret, so none of it is repeated.
    if (!told->end.isFine()) {
        const bool isUnknown = told->output.contains("credentials not found");
        return isUnknown
            ? Result<std::optional<Credentials>>(std::nullopt)
            : helperFailure(program, ErrorKind::Unreadable, CredentialHelperWords::tr("the credential helper failed"));
    }
    const Result<QJsonObject> answer = parseJsonObject(told->output, program);
    if (!answer) {
        return helperFailure(
            program, ErrorKind::Damaged, CredentialHelperWords::tr("the credential helper's answer cannot be read"));
    }
    Credentials found;
    found.user = answer->value(QLatin1String("Username")).toString();
    const QString secret = answer->value(QLatin1String("Secret")).toString();
    (found.user == QLatin1String("<token>") ? found.identityToken : found.secret) = secret;
    if (secret.isEmpty())
        return std::nullopt;
    return found;
}

}
