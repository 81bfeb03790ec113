// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostilecases.h"

#include "generate.h"
#include "outerarchive.h"
#include "rawtar.h"
#include "sampleimage.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

using Files = std::vector<TarEntry>;

HostileCase stored(
    const QByteArray &name, const QList<int> &codes, const QByteArray &says, const std::function<QByteArray()> &bytes)
{
    return {name, codes, says, [bytes](const QString &path) { store(bytes(), path); }, {}};
}

/** The sample as written by docker save, with its files modified by \a change. */
QByteArray changedArchive(const std::function<void(Files &)> &change)
{
    Files files = layoutFiles(sampleSet(), Form::DockerArchive);
    change(files);
    return asTar(files);
}

QByteArray firstLayerName(const Files &files)
{
    for (const TarEntry &file : files) {
        if (file.path.endsWith("/layer.tar"))
            return file.path;
    }
    return {};
}

/** Makes each of two layers a symlink to the other. */
void linkLayersInACircle(Files &files)
{
    const QByteArray first = firstLayerName(files);
    for (TarEntry &file : files) {
        if (file.path == first)
            file = plainLink(first, "../circle/layer.tar");
    }
    files.push_back(plainLink("circle/layer.tar", "../" + first));
}

void linkLayerOutside(Files &files, const QByteArray &target)
{
    *findFile(files, firstLayerName(files)) = plainLink(firstLayerName(files), target);
}

void linkManifestToItself(Files &files)
{
    *findFile(files, "manifest.json") = plainLink("manifest.json", "manifest.json");
}

void nameLayerOutside(Files &files, const QByteArray &name)
{
    TarEntry *manifest = findFile(files, "manifest.json");
    manifest->content.replace(firstLayerName(files), name);
}

QByteArray nested(int times)
{
    QByteArray bytes = asTar(layoutFiles(sampleSet(), Form::DockerArchive));
    for (int i = 0; i < times; ++i)
        bytes = compressed(rawFile("inner.tar", bytes) + endOfTar(), Packing::Gzip).value_or(QByteArray());
    return bytes;
}

QByteArray memberWithSize(const QByteArray &size)
{
    RawHeader header;
    header.name = "manifest.json";
    header.size = size;
    return rawHeader(header) + padded("[]") + endOfTar();
}

QByteArray manyMembers(int count)
{
    QByteArray tar;
    for (int i = 0; i < count; ++i)
        tar += rawFile("member" + QByteArray::number(i), {});
    return tar + endOfTar();
}

/** A compressed zip in which many images have their documents behind very many members. */
void makeZipOfManyMembers(const QString &path)
{
    constexpr int members = 20'000;
    constexpr int images = 150;
    Files files;
    for (int i = 0; i < members; ++i)
        files.push_back(plainFile("member" + QByteArray::number(i), QByteArray(60, 'm')));
    const QByteArray layer = rawFile("file", "content") + endOfTar();
    files.push_back(plainFile("layer.tar", layer));
    QByteArrayList items;
    for (int i = 0; i < images; ++i) {
        const QByteArray name = "config" + QByteArray::number(i) + ".json";
        files.push_back(plainFile(name,
            R"({"os":"linux","author":")" + QByteArray::number(i)
                + R"(","rootfs":{"type":"layers","diff_ids":["sha256:)" + sha256Hex(layer) + R"("]}})"));
        items.append(R"({"Config":")" + name + R"(","RepoTags":["many:)" + QByteArray::number(i)
            + R"("],"Layers":["layer.tar"]})");
    }
    files.push_back(plainFile("manifest.json", '[' + items.join(',') + ']'));
    const QString zip = path + QStringLiteral(".zip");
    if (!writeOuterArchive(files, zip) || !QFile::rename(zip, path))
        throw std::runtime_error("cannot write the zip");
}

/** Blobs that are symlinks to files of the host. */
void makeDirectoryWithLinksOutside(const QString &path)
{
    Files files = layoutFiles(sampleSet(), Form::Oci);
    for (TarEntry &file : files) {
        if (file.content == sampleSet().layers.front().blob)
            file = plainLink(file.path, "/etc/passwd");
    }
    static_cast<void>(writeDirectory(files, path));
}

void makeEndlessDirectory(const QString &path)
{
    QDir().mkpath(path + QLatin1String("/blobs/sha256"));
    QFile::link(QStringLiteral("."), path + QLatin1String("/blobs/again"));
    QFile::link(QStringLiteral("index.json"), path + QLatin1String("/index.json"));
    QFile::link(QStringLiteral("/dev/zero"), path + QLatin1String("/oci-layout"));
}

void makeEndlessDevice(const QString &path)
{
    QFile::link(QStringLiteral("/dev/zero"), path);
}

}

std::vector<HostileCase> hostileArchives()
{
    std::vector<HostileCase> cases {
        stored("empty file", {3}, "input", [] { return QByteArray(); }),
        stored("text", {3}, "input", [] { return QByteArray("Dear reader,\nthis is not an image.\n"); }),
        stored("noise", {3}, "input", [] { return randomBytes(200'000, 1); }),
        stored("zero blocks", {3}, "input", [] { return QByteArray(10'240, '\0'); }),
        stored("a gigabyte of zeros, gzip", {3}, "input", [] { return gigabyteOfZeros(Packing::Gzip); }),
        stored("a gigabyte of zeros, zstd", {3}, "input", [] { return gigabyteOfZeros(Packing::Zstd); }),
        stored("a tar without an image", {3}, "input", [] { return rawFile("readme", "hello") + endOfTar(); }),
        stored("fifty nested archives", {0, 3}, {}, [] { return nested(50); }),
        stored("a member of 2^63-1 bytes", {3}, "input", [] { return memberWithSize(binarySize(~0ull >> 1)); }),
        stored("a member of -1 bytes", {3}, "input", [] { return memberWithSize(QByteArray(12, '\xff')); }),
        stored("a member of 8 GiB", {3}, "input", [] { return memberWithSize(octalSize(077777777777)); }),
        stored("half a million members", {3}, "input", [] { return manyMembers(500'000); }),
        stored("a cycle of linked layers", {1}, "layer.tar", [] { return changedArchive(linkLayersInACircle); }),
        stored("the manifest linked to itself", {3}, "input", [] { return changedArchive(linkManifestToItself); }),
    };
    for (const QByteArray target :
        {"/etc/passwd", "../../../../../../etc/passwd", "../../input", "/proc/self/mem", ""}) {
        cases.push_back(stored("a layer linked to " + target, {1}, "layer.tar",
            [target] { return changedArchive([target](Files &files) { linkLayerOutside(files, target); }); }));
        cases.push_back(stored("a layer called " + target, {0, 1}, {},
            [target] { return changedArchive([target](Files &files) { nameLayerOutside(files, target); }); }));
    }
    for (const QByteArray name : {"../evil", "/evil", "a/../../evil", "..", "./../evil\x1b[2J"}) {
        cases.push_back(stored("a member called " + name.toPercentEncoding("./"), {0, 1}, {}, [name] {
            return changedArchive([name](Files &files) { files.insert(files.begin(), plainFile(name, "evil")); });
        }));
    }
    cases.push_back(
        {"a directory without an image", {3}, "input", [](const QString &path) { QDir().mkpath(path); }, {}});
    cases.push_back({"an endless directory", {3}, "input", makeEndlessDirectory, {}});
    cases.push_back({"blobs linked to files of the host", {1}, {}, makeDirectoryWithLinksOutside, "/srv/new"});
    cases.push_back({"a zip of many members and images", {0, 1}, {}, makeZipOfManyMembers, "/file"});
    cases.push_back({"an endless device", {3}, "input", makeEndlessDevice, {}});
    cases.push_back({"nothing", {3}, "input", [](const QString &) {}, {}});
    return cases;
}

}
