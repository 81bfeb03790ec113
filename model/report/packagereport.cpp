// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagereport.h"

#include "kindtable.h"
#include "packagebom.h"
#include "packagetext.h"

namespace stratoscope
{

namespace
{

struct PackageFormatRow
{
    PackageFormat format;
    const char *name;
};

constexpr std::array PackageFormatRows = std::to_array<PackageFormatRow>({
    {PackageFormat::Table, "table"},
    {PackageFormat::Json, "json"},
    {PackageFormat::Spdx, "spdx"},
    {PackageFormat::CycloneDx, "cyclonedx"},
});
static_assert(hasRowPerKind(PackageFormatRows, &PackageFormatRow::format));

}

const char *packageFormatName(PackageFormat format)
{
    return rowFor(PackageFormatRows, format).name;
}

QByteArray writtenPackages(const PackageReport &report, PackageFormat format, int width)
{
    switch (format) {
    case PackageFormat::Table:
        break;
    case PackageFormat::Json:
        return packagesJson(report);
    case PackageFormat::Spdx:
        return packagesSpdx(report, bomOrigin(report));
    case PackageFormat::CycloneDx:
        return packagesCycloneDx(report, bomOrigin(report));
    }
    return packagesText(report, width).toUtf8();
}

}
