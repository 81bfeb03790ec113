// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "apkdatabase.h"
#include "distribution.h"
#include "dpkgdatabase.h"
#include "gobuildinfo.h"
#include "harness.h"
#include "javaarchive.h"
#include "licenseexpression.h"
#include "npmpackage.h"
#include "packageurl.h"
#include "pythonpackage.h"
#include "rubypackage.h"
#include "rustaudit.h"
#include "versionorder.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Databases of packages, and what programs and archives say of what is in them. The first byte of an input tells which. */
namespace
{

void checkUrl(const QString &url)
{
    require(url.startsWith(QLatin1String("pkg:")), "a package URL has its scheme", url);
    for (const QChar letter : url)
        require(letter > QLatin1Char(' ') && letter < QChar(127), "a package URL is printable ASCII", url);
}

void checkPackage(const Package &package)
{
    for (const QString &text : {package.name, package.version, package.architecture, package.license})
        require(text.size() <= limits::PackageText, "texts of packages are bounded");
    checkUrl(packageUrl(package, {QStringLiteral("debian"), QStringLiteral("12"), {}}));
    static_cast<void>(isLicenseExpression(package.license));
    require(compareVersions(package.version, package.version) == 0, "a version is as old as itself");
    for (const QByteArray &file : package.files)
        require(!file.isEmpty(), "a file has a name");
}

void checkPackages(const std::vector<Package> &packages, qsizetype bytes)
{
    require(packages.size() <= limits::DatabasePackages && qsizetype(packages.size()) <= bytes,
        "a database has no more packages than bytes");
    for (const Package &package : packages) {
        require(package.isNamed(), "a package has a name");
        checkPackage(package);
    }
}

void checkPaths(const QByteArrayList &paths, qsizetype bytes)
{
    require(paths.size() <= limits::FilesOfPackage && paths.size() <= bytes, "a list has no more paths than bytes");
    for (const QByteArray &path : paths)
        require(!path.isEmpty(), "a path is not empty");
}

void readProgram(const QByteArray &bytes)
{
    const auto program = ElfFile::open(memorySource(bytes, QStringLiteral("program")));
    if (!program)
        return;
    checkPackages(goPackages(*program), bytes.size());
    // What is compressed may have more of them than bytes.
    for (const Package &package : rustPackages(*program))
        checkPackage(package);
}

void readJar(const QByteArray &bytes)
{
    for (const Package &package : javaPackages(memorySource(bytes, QStringLiteral("a-1.2.jar")), "a-1.2.jar", Job()))
        checkPackage(package);
}

int signOf(int number)
{
    return (number > 0) - (number < 0);
}

/** Of three versions, with lines between them. */
void compareSome(const QByteArray &text)
{
    const QStringList versions = QString::fromUtf8(text).split(QLatin1Char('\n'));
    const QString a = versions.value(0);
    const QString b = versions.value(1);
    const QString c = versions.value(2);
    require(compareVersions(a, a) == 0, "a version is as old as itself");
    require(signOf(compareVersions(a, b)) == -signOf(compareVersions(b, a)), "one of two versions is the older one");
    if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        require(compareVersions(a, c) <= 0, "versions have an order");
}

void readRecords(unsigned kind, const QByteArray &bytes)
{
    switch (kind) {
    case 0:
        return checkPackages(dpkgPackages(bytes, Job()), bytes.size());
    case 1:
        return checkPaths(dpkgList(bytes), bytes.size());
    case 2:
        return checkPaths(dpkgSums(bytes), bytes.size());
    case 3:
        return static_cast<void>(debianLicense(bytes));
    case 4:
        return checkPackages(apkPackages(bytes, Job()), bytes.size());
    case 5:
        return checkPackage(npmPackage(bytes));
    case 6:
        return checkPackage(pythonPackage(bytes));
    case 7:
        return checkPaths(pythonRecord(bytes, "/usr/lib/python3"), bytes.size());
    case 8:
        return checkPackage(rubyPackage(bytes));
    case 9:
        return static_cast<void>(readDistribution(bytes));
    case 10:
        return checkPackages(rustCrates(bytes), bytes.size());
    case 11:
        return checkPackage(javaPackageOf("lib-" + bytes.left(40), bytes));
    default:
        return compareSome(bytes);
    }
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArray rest = input.sliced(1).toByteArray();
    const unsigned kind = static_cast<unsigned char>(input.front()) % 16;
    if (kind == 15)
        readProgram(rest);
    else if (kind == 14)
        readJar(rest);
    else
        readRecords(kind, rest);
}

}

STRATOSCOPE_HARNESS(run)
