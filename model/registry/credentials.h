// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "registryname.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** Who a user is for one registry. Never shown, never logged. */
struct Credentials
{
    QString user;
    QString secret;
    QString identityToken; ///< Instead of a secret, what a token server gave at login.

    bool operator==(const Credentials &) const = default;
};

/** The files in which engines keep credentials that exist, in the order in which podman and skopeo look: auth.json of
 *  containers' tools, then Docker's config.json. */
QStringList credentialFiles(const QProcessEnvironment &environment);

/** What a file says about a name in a registry. */
struct CredentialEntry
{
    std::optional<Credentials> credentials; ///< As they stand in the file.
    QString helper; ///< The program that knows them: "NAME" of docker-credential-NAME; empty: none.
    QString server; ///< What the helper calls the registry.
};

/** Reads \a json, the content of a file like these; nothing found is no failure. Fails if it cannot be read. */
Result<CredentialEntry> readCredentialFile(const QByteArray &json, const RegistryName &name);

/** Asks docker-credential-\a helper about \a server; empty if it knows none. Fails if there is no such program, it does
 *  not answer soon, or says nonsense. */
Result<std::optional<Credentials>> askCredentialHelper(const QString &helper, const QString &server, const Job &job);

/** The credentials for \a name in the first of \a files that knows any; empty if none does. Fails if a file or a helper
 *  that should know cannot be asked. */
Result<std::optional<Credentials>> findCredentials(const RegistryName &name, const QStringList &files, const Job &job);

}
