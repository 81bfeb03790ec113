// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registryname.h"

#include "bytes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct RegistryNameWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistryName)
};

const QLatin1String Scheme("registry://");
const QLatin1String HubHost("docker.io");
const QLatin1String HubNamespace("library/");
constexpr qsizetype LongestText = 1024;
/** Host and repository together, as Docker has it. */
constexpr qsizetype LongestName = 255;

tl::unexpected<Error> badName(const QString &text, const QString &cause)
{
    return tl::unexpected(Error {ErrorKind::Usage, displayText(text.left(LongestName)), {}, cause,
        RegistryNameWords::tr("Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4")});
}

bool matches(const QString &text, const char *form)
{
    const QRegularExpression expression(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1String(form)));
    return expression.match(text).hasMatch();
}

bool isHost(const QString &text)
{
    return matches(text,
        "(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
        "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]{1,5})?");
}

bool isRepository(const QString &text)
{
    return matches(text, "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*");
}

bool isTag(const QString &text)
{
    return matches(text, "[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
}

/** True if \a first, what stands before the first slash, is a host and not the beginning of the repository. */
bool looksLikeHost(const QString &first)
{
    return first.contains(QLatin1Char('.')) || first.contains(QLatin1Char(':')) || first == QLatin1String("localhost")
        || first != first.toLower();
}

void splitHost(const QString &text, RegistryName &name)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const bool hasHost = slash > 0 && looksLikeHost(text.left(slash));
    name.host = hasHost ? text.left(slash) : QString(HubHost);
    name.repository = hasHost ? text.mid(slash + 1) : text;
    if (name.host == QLatin1String("index.docker.io") || name.host == QLatin1String("registry-1.docker.io"))
        name.host = HubHost;
    if (name.host == HubHost && !name.repository.contains(QLatin1Char('/')))
        name.repository.prepend(HubNamespace);
}

}

QString RegistryName::familiar() const
{
    QString text = host + QLatin1Char('/') + repository;
    if (host == HubHost)
        text = repository.startsWith(HubNamespace) ? repository.mid(HubNamespace.size()) : repository;
    if (!tag.isEmpty())
        text += QLatin1Char(':') + tag;
    return digest.isEmpty() ? text : text + QLatin1Char('@') + digest.toString();
}

QString RegistryName::reference() const
{
    return Scheme + familiar();
}

QString RegistryName::version() const
{
    return digest.isEmpty() ? tag : digest.toString();
}

QString RegistryName::apiHost() const
{
    return host == HubHost ? QStringLiteral("registry-1.docker.io") : host;
}

bool RegistryName::isLoopback() const
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[::1\\])(?::[0-9]+)?\\z"));
    return form.match(host).hasMatch();
}

bool isRegistryReference(const QString &text)
{
    return text.startsWith(Scheme);
}

Result<RegistryName> parseRegistryName(const QString &text)
{
    if (text.size() > LongestText)
        return badName(text, RegistryNameWords::tr("the name is too long"));
    QString rest = isRegistryReference(text) ? text.mid(Scheme.size()) : text;
    RegistryName name;
    if (const qsizetype at = rest.indexOf(QLatin1Char('@')); at >= 0) {
        const Result<Digest> digest = Digest::parse(rest.mid(at + 1));
        if (!digest)
            return badName(text, RegistryNameWords::tr("not a valid digest"));
        name.digest = *digest;
        rest.truncate(at);
    }
    const qsizetype colon = rest.lastIndexOf(QLatin1Char(':'));
    if (colon > rest.lastIndexOf(QLatin1Char('/'))) {
        name.tag = rest.mid(colon + 1);
        rest.truncate(colon);
        if (!isTag(name.tag))
            return badName(text, RegistryNameWords::tr("not a valid tag"));
    }
    if (name.tag.isEmpty() && name.digest.isEmpty())
        name.tag = QStringLiteral("latest");
    splitHost(rest, name);
    if (!isHost(name.host))
        return badName(text, RegistryNameWords::tr("not a valid name of a registry"));
    if (!isRepository(name.repository) || name.host.size() + name.repository.size() >= LongestName
        || matches(name.repository, "library/[0-9a-f]{64}"))
        return badName(text, RegistryNameWords::tr("not a valid name of an image"));
    return name;
}

}
