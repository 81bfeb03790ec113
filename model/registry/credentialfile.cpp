// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials.h"

#include "json.h"

#include <QDir>
#include <QFile>

namespace stratoscope
{

namespace
{

constexpr qint64 LargestCredentialFile = 1 << 20;

/** The keys under which a file may have \a name, the most specific first: containers' tools know namespaces. */
QStringList keysFor(const RegistryName &name)
{
    QStringList keys;
    const QString path = name.host + QLatin1Char('/') + name.repository;
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(QLatin1Char('/'), end - 1))
        keys.append(path.left(end));
    if (name.host == QLatin1String("docker.io"))
        keys << QStringLiteral("index.docker.io") << QStringLiteral("registry-1.docker.io");
    return keys;
}

/** "https://index.docker.io/v1/" as "index.docker.io": older programs wrote addresses. */
QString normalKey(QString key)
{
    for (const QLatin1String scheme : {QLatin1String("https://"), QLatin1String("http://")}) {
        if (!key.startsWith(scheme))
            continue;
        key = key.mid(scheme.size());
        return key.section(QLatin1Char('/'), 0, 0);
    }
    for (const QLatin1String end : {QLatin1String("/v1/"), QLatin1String("/v2/"), QLatin1String("/")}) {
        if (key.endsWith(end))
            key.chop(end.size());
    }
    return key;
}

std::optional<Credentials> credentialsIn(const QJsonObject &entry)
{
    Credentials found;
    const QByteArray packed = QByteArray::fromBase64(entry.value(QLatin1String("auth")).toString().toLatin1());
    const qsizetype colon = packed.indexOf(':');
    if (colon >= 0) {
        found.user = QString::fromUtf8(packed.left(colon));
        found.secret = QString::fromUtf8(packed.mid(colon + 1));
        // Some programs end what they encode as C does.
        while (found.secret.endsWith(QChar(u'\0')))
            found.secret.chop(1);
    } else {
        found.user = entry.value(QLatin1String("username")).toString();
        found.secret = entry.value(QLatin1String("password")).toString();
    }
    found.identityToken = entry.value(QLatin1String("identitytoken")).toString();
    const bool isEmpty = (found.user.isEmpty() || found.secret.isEmpty()) && found.identityToken.isEmpty();
    return isEmpty ? std::nullopt : std::optional(found);
}

/** The value in \a object whose key means \a key; undefined if there is none. */
QJsonValue valueFor(const QJsonObject &object, const QString &key)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (normalKey(entry.key()) == key)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

}

QStringList credentialFiles(const QProcessEnvironment &environment)
{
    const QString home = QDir::homePath();
    QStringList files;
    if (const QString named = environment.value(QStringLiteral("REGISTRY_AUTH_FILE")); !named.isEmpty())
        files << named;
    if (const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR")); !runtime.isEmpty())
        files << runtime + QStringLiteral("/containers/auth.json");
    files << environment.value(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"))
            + QStringLiteral("/containers/auth.json");
    const QString docker = environment.value(QStringLiteral("DOCKER_CONFIG"));
    files << (docker.isEmpty() ? home + QStringLiteral("/.docker") : docker) + QStringLiteral("/config.json");
    files.removeIf([](const QString &file) { return !QFile::exists(file); });
    files.removeDuplicates();
    return files;
}

Result<CredentialEntry> readCredentialFile(const QByteArray &json, const RegistryName &name)
{
    const Result<QJsonObject> root = parseJsonObject(json, {});
    if (!root)
        return tl::unexpected(root.error());
    const bool isHub = name.host == QLatin1String("docker.io");
    CredentialEntry entry;
    entry.server = isHub ? QStringLiteral("https://index.docker.io/v1/") : name.host;
    const QJsonObject helpers = root->value(QLatin1String("credHelpers")).toObject();
    const QJsonObject auths = root->value(QLatin1String("auths")).toObject();
    for (const QString &key : keysFor(name)) {
        entry.helper = valueFor(helpers, key).toString();
        if (!entry.helper.isEmpty())
            return entry;
        entry.credentials = credentialsIn(valueFor(auths, key).toObject());
        if (entry.credentials)
            return entry;
    }
    entry.helper = root->value(QLatin1String("credsStore")).toString();
    return entry;
}

Result<std::optional<Credentials>> findCredentials(const RegistryName &name, const QStringList &files, const Job &job)
{
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(Error {ErrorKind::Unreadable, path, {}, file.errorString(), {}});
        const Result<CredentialEntry> entry = readCredentialFile(file.read(LargestCredentialFile), name);
        if (!entry)
            return tl::unexpected(entry.error().in(path));
        if (entry->credentials)
            return entry->credentials;
        if (entry->helper.isEmpty())
            continue;
        const Result<std::optional<Credentials>> told = askCredentialHelper(entry->helper, entry->server, job);
        if (!told || *told)
            return told;
    }
    return std::nullopt;
}

}
