// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "distribution.h"

#include "fieldlines.h"

namespace stratoscope
{

namespace
{

/** A value as a shell reads it, as far as those of os-release go. */
QString unquoted(QByteArrayView value)
{
    const bool isQuoted
        = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    return packageText(isQuoted ? value.sliced(1, value.size() - 2) : value);
}

}

Distribution readDistribution(QByteArrayView osRelease)
{
    Distribution distribution;
    while (!osRelease.isEmpty()) {
        const QByteArrayView line = takeLine(osRelease).trimmed();
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArrayView key = line.first(equals);
        if (key == "ID")
            distribution.id = unquoted(line.sliced(equals + 1));
        else if (key == "VERSION_ID")
            distribution.version = unquoted(line.sliced(equals + 1));
        else if (key == "PRETTY_NAME")
            distribution.name = unquoted(line.sliced(equals + 1));
    }
    return distribution;
}

}
