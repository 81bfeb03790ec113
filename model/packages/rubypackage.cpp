// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rubypackage.h"

#include "fieldlines.h"
#include "packagelimits.h"

#include <QStringList>

namespace stratoscope
{

namespace
{

/** The texts in quotes in a line: ["MIT".freeze, "Ruby".freeze]. */
QStringList quoted(QByteArrayView line)
{
    QStringList texts;
    while (texts.size() < 20) {
        const auto start = std::find_if(line.begin(), line.end(), [](char c) { return c == '"' || c == '\''; });
        if (start == line.end())
            break;
        const qsizetype from = start - line.begin() + 1;
        const qsizetype end = line.indexOf(*start, from);
        if (end < 0)
            break;
        texts.append(packageText(line.sliced(from, end - from)));
        line = line.sliced(end + 1);
    }
    return texts;
}

/** The value in "  s.name = VALUE" for \a name; empty for another line. */
QByteArrayView assigned(QByteArrayView line, QByteArrayView name)
{
    const QByteArrayView trimmed = line.trimmed();
    const qsizetype dot = trimmed.indexOf('.');
    const qsizetype equals = trimmed.indexOf('=');
    // "s", "spec" or the like.
    if (dot < 0 || dot > 16 || equals < dot || trimmed.sliced(dot + 1, equals - dot - 1).trimmed() != name)
        return {};
    return trimmed.sliced(equals + 1).trimmed();
}

void setOnce(QString &text, QByteArrayView value)
{
    if (text.isEmpty() && !value.isEmpty())
        text = quoted(value).value(0);
}

}

Package rubyPackage(QByteArrayView gemspec)
{
    Package package;
    package.ecosystem = Ecosystem::Ruby;
    while (!gemspec.isEmpty()) {
        const QByteArrayView line = takeLine(gemspec);
        setOnce(package.name, assigned(line, "name"));
        setOnce(package.version, assigned(line, "version"));
        setOnce(package.architecture, assigned(line, "platform"));
        for (const char *name : {"licenses", "license"}) {
            if (package.license.isEmpty())
                package.license = quoted(assigned(line, name)).join(QStringLiteral(", ")).left(limits::PackageText);
        }
    }
    return package;
}

}
