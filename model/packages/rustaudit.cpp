// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rustaudit.h"

#include "json.h"
#include "packagelimits.h"

#include <QJsonArray>

#include <utility>
#include <zlib.h>

namespace stratoscope
{

namespace
{

/** Inflates \a bytes, a stream of zlib's, up to limits::PackageSection; empty if it is none or longer. */
QByteArray inflated(const QByteArray &bytes)
{
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray text(256 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int status = Z_OK;
    while (status == Z_OK && quint64(text.size()) <= limits::PackageSection) {
        stream.next_out = reinterpret_cast<Bytef *>(text.data()) + stream.total_out;
        stream.avail_out = static_cast<uInt>(quint64(text.size()) - stream.total_out);
        status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_OK && stream.avail_out == 0)
            text.resize(text.size() * 2);
        else if (status == Z_OK && stream.avail_in == 0)
            break;
    }
    text.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return status == Z_STREAM_END ? text : QByteArray();
}

}

std::vector<Package> rustPackages(const ElfFile &program)
{
    const std::optional<ElfFile::Section> section = program.section(".dep-v0");
    return section ? rustCrates(inflated(program.read(*section))) : std::vector<Package>();
}

std::vector<Package> rustCrates(const QByteArray &json)
{
    std::vector<Package> packages;
    const Result<QJsonObject> note = parseJsonObject(json, {});
    const QJsonArray crates = note ? note->value(QLatin1String("packages")).toArray() : QJsonArray();
    for (const QJsonValue &value : crates) {
        const QJsonObject crate = value.toObject();
        // What only built the program is not in it.
        if (crate.value(QLatin1String("kind")).toString() == QLatin1String("build"))
            continue;
        Package package;
        package.ecosystem = Ecosystem::Rust;
        package.name = crate.value(QLatin1String("name")).toString().left(limits::PackageText);
        package.version = crate.value(QLatin1String("version")).toString().left(limits::PackageText);
        if (!package.isNamed() || packages.size() >= limits::DatabasePackages)
            continue;
        packages.push_back(package);
        // There is one; should there be more, the last one wins.
        if (crate.value(QLatin1String("root")).toBool())
            std::swap(packages.front(), packages.back());
    }
    return packages;
}

}
