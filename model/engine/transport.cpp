// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "transport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace stratoscope
{

namespace
{

struct TransportWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Transport)
};

struct EngineTransport
{
    QLatin1String prefix;
    QLatin1String scheme;
};

constexpr std::array FileTransports {
    QLatin1String("oci:"), QLatin1String("oci-archive:"), QLatin1String("docker-archive:"), QLatin1String("dir:")};
constexpr std::array EngineTransports {
    EngineTransport {QLatin1String("docker-daemon:"), QLatin1String("docker-image://")},
    EngineTransport {QLatin1String("containers-storage:"), QLatin1String("podman-image://")}};
constexpr std::array RegistryTransports {QLatin1String("registry://"), QLatin1String("docker.io://"),
    QLatin1String("http://"), QLatin1String("https://"), QLatin1String("atomic:"), QLatin1String("sif:")};

tl::unexpected<Error> refusal(const QString &text, const QString &cause, const QString &hint)
{
    return tl::unexpected(Error {ErrorKind::Usage, text, {}, cause, hint});
}

/** "FILE:NAME": the path ends at the first colon where it is one that exists. */
Transport atPath(const QString &text)
{
    for (qsizetype colon = text.indexOf(QLatin1Char(':')); colon > 0 && !QFileInfo::exists(text);
         colon = text.indexOf(QLatin1Char(':'), colon + 1)) {
        if (QFileInfo::exists(text.left(colon)))
            return {text.left(colon), text.mid(colon + 1)};
    }
    return {text, {}};
}

}

Result<std::optional<Transport>> parseTransport(const QString &text)
{
    for (const QLatin1String prefix : FileTransports) {
        if (text.startsWith(prefix))
            return atPath(text.mid(prefix.size()));
    }
    for (const EngineTransport &engine : EngineTransports) {
        if (text.startsWith(engine.prefix))
            return Transport {engine.scheme + text.mid(engine.prefix.size()), {}};
    }
    for (const QLatin1String prefix : RegistryTransports) {
        if (text.startsWith(prefix)) {
            return refusal(text, TransportWords::tr("images cannot be opened from there"),
                prefix.startsWith(QLatin1String("http")) || prefix.startsWith(QLatin1String("docker"))
                    ? TransportWords::tr("For an image in a registry, give its name, as in registry://debian:12")
                    : TransportWords::tr("Copy the image first, as in: skopeo copy docker://debian:12 oci:debian"));
        }
    }
    return std::nullopt;
}

QString hintForName(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-z0-9][a-z0-9._/:@-]*\\z"), QRegularExpression::CaseInsensitiveOption);
    const bool isPath = text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('/'))
        || text.endsWith(QLatin1String(".tar"));
    if (isPath || text.size() > 255 || !form.match(text).hasMatch())
        return {};
    return TransportWords::tr("For an image in an engine, give docker://%1 or podman://%1, and for one in a registry "
                              "registry://%1")
        .arg(text);
}

}
