// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registryname.h"

#include <QProcessEnvironment>

#include <vector>

namespace stratoscope
{

/** A place that has images under a prefix, as registries.conf says (containers-registries.conf(5)). */
struct RegistryPlace
{
    QString location; ///< What takes the place of the prefix.
    bool insecure = false;
    bool forTags = true; ///< May be asked for a tag, …
    bool forDigests = true; ///< … and for a digest.
};

/** What registries.conf says about all names that begin with a prefix. */
struct RegistryRule
{
    QString prefix; ///< "docker.io", "ghcr.io/org", "*.example.com".
    bool isBlocked = false;
    bool mirrorsForDigestsOnly = false;
    RegistryPlace own; ///< An empty location: the prefix itself.
    std::vector<RegistryPlace> mirrors; ///< To be asked first, in this order.
};

/** Where to look for an image. */
struct RegistryEndpoint
{
    RegistryName name;
    bool insecure = false;
};

/** The files that containers' tools read their rules from that exist: a later one counts before an earlier one. */
QStringList registriesFiles(const QProcessEnvironment &environment);

/** Reads the rules in \a text, the content of such a file. What is not understood is passed over. */
std::vector<RegistryRule> parseRegistriesConf(const QByteArray &text);

/** Where to look for \a name, mirrors first, by the rules in \a files. Fails if it is blocked. */
Result<std::vector<RegistryEndpoint>> endpointsFor(const RegistryName &name, const QStringList &files);

}
