// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "membernames.h"

#include "bytes.h"
#include "readlimits.h"

#include <QStringList>

namespace stratoscope
{

namespace
{

/** More components than the links of any real image need; bounds the time for long chains of long links. */
constexpr int MaxComponents = 512;

/** Pushes the components of \a path onto \a pending, a stack whose top (the last element) comes next. */
void prepend(QStringList &pending, const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        pending.append(*part);
}

}

std::optional<QString> cleanMemberName(QByteArrayView written)
{
    QStringList parts;
    for (const QByteArray &part : written.toByteArray().split('/')) {
        if (part == "..")
            return std::nullopt;
        if (!part.isEmpty() && part != ".")
            parts.append(escapedText(part));
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(QLatin1Char('/')));
}

std::optional<QString> resolveLinks(const QString &name, const LinkLookup &lookup, LinkBase base)
{
    const bool staysInside = base == LinkBase::Root;
    QStringList pending;
    QStringList resolved;
    prepend(pending, name);
    int hops = 0;
    for (int steps = 0; !pending.isEmpty(); ++steps) {
        if (steps > MaxComponents)
            return std::nullopt;
        const QString part = pending.takeLast();
        if (part == QLatin1String("."))
            continue;
        if (part == QLatin1String("..")) {
            if (resolved.isEmpty() && !staysInside)
                return std::nullopt;
            if (!resolved.isEmpty())
                resolved.removeLast();
            continue;
        }
        resolved.append(part);
        const auto target = lookup(resolved.join(QLatin1Char('/')));
        if (!target)
            continue;
        const bool fromRoot = target->fromRoot || staysInside;
        if (++hops > limits::LinkHops || (!fromRoot && target->path.startsWith(QLatin1Char('/'))))
            return std::nullopt;
        if (fromRoot)
            resolved.clear();
        else
            resolved.removeLast();
        prepend(pending, target->path);
    }
    return resolved.isEmpty() ? std::nullopt : std::optional(resolved.join(QLatin1Char('/')));
}

}
