// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobnames.h"

namespace stratoscope
{

namespace
{

QString algorithmName(const Digest &digest)
{
    return digest.toString().section(QLatin1Char(':'), 0, 0);
}

}

QString blobName(SourceFormat format, const Digest &digest)
{
    if (digest.isEmpty())
        return {};
    if (format != SourceFormat::DockerDir)
        return QStringLiteral("blobs/%1/%2").arg(algorithmName(digest), digest.hex());
    // SHA-256 is implied there.
    return digest.algorithm == Digest::Algorithm::Sha256
        ? digest.hex()
        : QStringLiteral("%1-%2").arg(algorithmName(digest), digest.hex());
}

QString manifestName(SourceFormat format, const Digest &digest)
{
    const QString blob = blobName(format, digest);
    return format == SourceFormat::DockerDir && !blob.isEmpty() ? blob + QStringLiteral(".manifest.json") : blob;
}

Digest digestInName(const QString &member)
{
    const QLatin1Char slash('/');
    QString name = member.section(slash, -1);
    if (name.endsWith(QLatin1String(".json")))
        name.chop(5);
    if (member.startsWith(QLatin1String("blobs/")))
        name = member.section(slash, 1, 1) + QLatin1Char(':') + name;
    else if (!name.contains(QLatin1Char(':')))
        name.prepend(QLatin1String("sha256:"));
    // Other algorithms than the usual could be anything that has a colon in it.
    return (member.startsWith(QLatin1String("blobs/")) ? Digest::parseAny(name) : Digest::parse(name))
        .value_or(Digest());
}

}
