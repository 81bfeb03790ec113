// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagesparser.h"

#include "kindtable.h"
#include "layeroption.h"

#include <algorithm>

namespace stratoscope
{

PackagesParser::PackagesParser()
    : CommandParser(Request::Command::Packages, QStringLiteral("packages"),
        tr("Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),\n"
           "of npm, Python, Ruby and Java, and those built into programs by Go and by Rust's cargo-auditable;\n"
           "each with the layer that brought it, and then those that are only in hidden layers."))
{
    parser().addOptions({m_format, m_upTo, m_layer});
}

Result<void> PackagesParser::readFormat(Request &request) const
{
    if (!parser().isSet(m_format))
        return {};
    const QString wanted = parser().value(m_format);
    const auto found = std::find_if(AllKinds<PackageFormat>.begin(), AllKinds<PackageFormat>.end(),
        [&](PackageFormat format) { return wanted == QLatin1String(packageFormatName(format)); });
    if (wanted.isEmpty())
        return usage(tr("--format needs a format"));
    if (found == AllKinds<PackageFormat>.end())
        return usage(tr("unknown format \"%1\"").arg(wanted));
    request.packageFormat = *found;
    return {};
}

Result<void> PackagesParser::readOwn(Request &request) const
{
    if (const Result<void> format = readFormat(request); !format)
        return format;
    const Result<void> layers = readLayerOptions(parser(), m_upTo, m_layer, request);
    return layers ? layers : usage(layers.error().cause);
}

}
