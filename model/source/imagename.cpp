// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagename.h"

namespace stratoscope
{

namespace
{

const QLatin1String Registry("docker.io/");
const QLatin1String OldRegistry("index.docker.io/");
const QLatin1String Namespace("library/");

/** True if \a component, the first one of a name, is a registry rather than a namespace. */
bool isRegistry(const QString &component)
{
    return component.contains(QLatin1Char('.')) || component.contains(QLatin1Char(':'))
        || component == QLatin1String("localhost");
}

}

bool hasTag(const QString &name)
{
    return name.contains(QLatin1Char('@')) || name.lastIndexOf(QLatin1Char(':')) > name.lastIndexOf(QLatin1Char('/'));
}

QString familiarName(const QString &name)
{
    QString shown = name;
    for (const QLatin1String registry : {OldRegistry, Registry}) {
        if (shown.startsWith(registry))
            shown = shown.mid(registry.size());
    }
    const bool isDefault = shown.size() < name.size();
    return isDefault && shown.startsWith(Namespace) ? shown.mid(Namespace.size()) : shown;
}

QString fullName(const QString &name)
{
    QString full = familiarName(name);
    if (full.isEmpty())
        return full;
    const qsizetype slash = full.indexOf(QLatin1Char('/'));
    if (slash < 0)
        full.prepend(Namespace);
    if (slash < 0 || !isRegistry(full.left(slash)))
        full.prepend(Registry);
    return hasTag(full) ? full : full + QLatin1String(":latest");
}

QString repositoryName(const QString &name)
{
    const QString untagged = name.section(QLatin1Char('@'), 0, 0);
    return hasTag(untagged) ? untagged.left(untagged.lastIndexOf(QLatin1Char(':'))) : untagged;
}

}
