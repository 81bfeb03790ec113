// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "parsefacts.h"

#include "apkdatabase.h"
#include "dpkgdatabase.h"
#include "gobuildinfo.h"
#include "javaarchive.h"
#include "npmpackage.h"
#include "packagelimits.h"
#include "pythonpackage.h"
#include "rpmdatabase.h"
#include "rubypackage.h"
#include "rustaudit.h"
#include "temporaryfile.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr quint64 CopyrightBytes = 1 << 20;
constexpr std::size_t SpooledAtOnce = 1 << 20;

/** The path without the last \a levels components. */
QByteArray folderOf(const UnionTree &tree, VersionId version, int levels)
{
    PathId path = tree.version(version).path;
    for (; levels > 0 && path != PathTable::Root; --levels)
        path = tree.paths().parent(path);
    return tree.paths().fullPath(path);
}

/** The folder that has the description of a Python package: "/usr/lib/python3/dist-packages". */
QByteArray pythonFolder(const UnionTree &tree, VersionId version)
{
    // An egg-info may be a file.
    return folderOf(tree, version, tree.paths().name(tree.version(version).path).endsWith(".egg-info") ? 1 : 2);
}

/** All of \a content in a temporary file; \a content itself if that is not possible. */
ByteSourcePtr spooled(const ByteSourcePtr &content, const Job &job)
{
    Result<TemporaryFile> file = TemporaryFile::create();
    std::vector<char> piece(SpooledAtOnce);
    for (quint64 done = 0; file && done < content->size();) {
        const auto count = job.isCancelled() ? Result<qsizetype>(Job::cancelled()) : content->readAt(done, piece);
        if (!count || *count == 0 || !file->write(done, QByteArrayView(piece.data(), *count)))
            return content;
        done += static_cast<quint64>(*count);
    }
    Result<ByteSourcePtr> source = file ? std::move(*file).toSource(content->name()) : tl::unexpected(file.error());
    return source ? *source : content;
}

/** A file that can be read back and forth. In a compressed layer every step back means to decode again what lies before
 *  it, so it is read from start to end first, into memory if it is small. */
ByteSourcePtr readyForSeeking(const ByteSourcePtr &content, bool isCompressed, const Job &job)
{
    if (!isCompressed)
        return content;
    if (content->size() > limits::PackageProgram)
        return content->size() > limits::SpooledProgram ? memorySource({}, content->name()) : spooled(content, job);
    const Result<QByteArray> bytes = readAll(*content, limits::PackageProgram);
    return bytes ? memorySource(*bytes, content->name()) : content;
}

bool isCompressed(const LoadedImage &image, VersionId version)
{
    return image.layers[image.tree.inodeLayerIndex(version).value].compression != Compression::None;
}

bool isElf(const ByteSource &content)
{
    std::array<char, 4> magic {};
    const auto count = content.readAt(0, magic);
    return count && *count == 4 && QByteArrayView(magic.data(), 4) == "\177ELF";
}

/** The first package is what the file is called after: it owns the file, the others are parts of it. */
void place(std::vector<Package> &packages, const QByteArray &folder, const QByteArray &file)
{
    for (Package &package : packages)
        package.place = folder;
    if (!packages.empty())
        packages.front().files = {file};
}

std::vector<Package> packagesOfProgram(const ByteSourcePtr &content, const QByteArray &path)
{
    if (!isElf(*content))
        return {};
    const std::optional<ElfFile> program = ElfFile::open(content);
    std::vector<Package> packages = program ? goPackages(*program) : std::vector<Package>();
    if (packages.empty() && program)
        packages = rustPackages(*program);
    place(packages, path, path);
    return packages;
}

std::vector<Package> packagesOfJar(
    const ByteSourcePtr &content, const LoadedImage &image, VersionId version, const Job &job)
{
    const UnionTree &tree = image.tree;
    const QByteArray name = tree.paths().name(tree.version(version).path).toByteArray();
    std::vector<Package> packages
        = javaPackages(readyForSeeking(content, isCompressed(image, version), job), name, job);
    place(packages, folderOf(tree, version, 1), folderOf(tree, version, 0));
    return packages;
}

std::vector<Package> oneIn(Package package, const QByteArray &folder)
{
    package.place = folder;
    return package.isNamed() ? std::vector<Package> {package} : std::vector<Package>();
}

/** The kinds that are read as a whole. */
Result<QByteArrayList> parseText(PackageFacts &facts, const QByteArray &text, const UnionTree &tree, const Job &job)
{
    switch (facts.file) {
    case PackageFile::DpkgStatus:
        facts.packages = dpkgPackages(text, job);
        break;
    case PackageFile::DpkgList:
        return dpkgList(text);
    case PackageFile::DpkgSums:
        return dpkgSums(text);
    case PackageFile::DebianCopyright:
        facts.license = debianLicense(text);
        break;
    case PackageFile::Apk:
        facts.packages = apkPackages(text, job);
        break;
    case PackageFile::Rpm: {
        Result<std::vector<Package>> packages = rpmPackages(text, job);
        if (!packages)
            return tl::unexpected(packages.error());
        facts.packages = std::move(*packages);
        break;
    }
    case PackageFile::Npm:
        facts.packages = oneIn(npmPackage(text), folderOf(tree, facts.version, 1));
        break;
    case PackageFile::PythonMetadata:
        facts.packages = oneIn(pythonPackage(text), pythonFolder(tree, facts.version));
        break;
    case PackageFile::PythonRecord:
        return pythonRecord(text, pythonFolder(tree, facts.version));
    case PackageFile::Gemspec:
        facts.packages = oneIn(rubyPackage(text), folderOf(tree, facts.version, 1));
        break;
    case PackageFile::OsRelease:
        facts.distribution = readDistribution(text);
        break;
    case PackageFile::None:
    case PackageFile::Jar:
    case PackageFile::Program:
        break;
    }
    return QByteArrayList();
}

quint64 mostBytes(PackageFile file)
{
    if (file == PackageFile::Rpm)
        return limits::RpmDatabase;
    if (file == PackageFile::DpkgStatus || file == PackageFile::Apk)
        return limits::PackageDatabase;
    return file == PackageFile::DebianCopyright ? CopyrightBytes : limits::PackageDescription;
}

}

Result<QByteArrayList> parseFacts(
    PackageFacts &facts, const ByteSourcePtr &content, const LoadedImage &image, const Job &job)
{
    const UnionTree &tree = image.tree;
    if (facts.file == PackageFile::Program) {
        facts.packages = packagesOfProgram(
            readyForSeeking(content, isCompressed(image, facts.version), job), folderOf(tree, facts.version, 0));
        return QByteArrayList();
    }
    if (facts.file == PackageFile::Jar) {
        facts.packages = packagesOfJar(content, image, facts.version, job);
        return QByteArrayList();
    }
    const Result<QByteArray> text = readAll(*content, mostBytes(facts.file));
    return text ? parseText(facts, *text, tree, job) : tl::unexpected(text.error());
}

}
