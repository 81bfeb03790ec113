// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostilecases.h"

#include "generate.h"
#include "rawtar.h"
#include "sampleimage.h"

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

const QByteArray before = rawFile("before", "is still read");

/** An image with one layer of \a packing whose tar has these bytes. */
HostileCase layer(const QByteArray &name, const QList<int> &codes, const std::function<QByteArray()> &tar,
    Packing packing = Packing::Gzip, const QByteArray &lists = {})
{
    return {name, codes, {},
        [=](const QString &path) { store(asTar(layoutFiles(imageOf({layerOf(tar(), packing)}), Form::Oci)), path); },
        lists};
}

/** The same layer, compressed and uncompressed: the two are read in different ways. */
void addBoth(std::vector<HostileCase> &cases, const QByteArray &name, const QList<int> &codes,
    const std::function<QByteArray()> &tar)
{
    cases.push_back(layer(name + ", gzip", codes, tar, Packing::Gzip, "/before"));
    cases.push_back(layer(name + ", uncompressed", codes, tar, Packing::None, "/before"));
}

QByteArray fileOfSize(const QByteArray &size)
{
    RawHeader header;
    header.name = "huge";
    header.size = size;
    return before + rawHeader(header) + padded("some bytes") + endOfTar();
}

QByteArray withPax(const QByteArrayList &records, const QByteArray &content = "content")
{
    return before + paxHeader(records) + rawFile("plain", content) + endOfTar();
}

QByteArray entry(char type, const QByteArray &name, const QByteArray &target)
{
    RawHeader header;
    header.name = name;
    header.type = type;
    header.linkName = target;
    return rawHeader(header);
}

QByteArray longLinkOf(const QByteArray &size)
{
    RawHeader header;
    header.name = "././@LongLink";
    header.type = 'L';
    header.size = size;
    return before + rawHeader(header) + padded(QByteArray(300, 'n')) + rawFile("plain", "x") + endOfTar();
}

QByteArray manyEntries(int count, bool distinct)
{
    QByteArray tar = before;
    tar.reserve(512 * (count + 4));
    for (int i = 0; i < count; ++i)
        tar += rawFile(distinct ? "d/" + QByteArray::number(i) : QByteArray("same"), {});
    return tar + endOfTar();
}

/** \a count links that all have the same target, whose name is long. */
QByteArray manyLinks(int count)
{
    const QByteArray target = QByteArray("d/").repeated(40) + "target";
    QByteArray tar = before + rawFile(target, "x");
    for (int i = 0; i < count; ++i)
        tar += entry('1', "l/" + QByteArray::number(i), target);
    return tar + endOfTar();
}

/** Each entry goes through symlinks that lead through one another over long ways. */
QByteArray manyWaysThroughLinks(int count)
{
    QByteArray tar = before;
    for (int i = 0; i < 39; ++i)
        tar += entry(
            '2', "l" + QByteArray::number(i), QByteArray("a/../").repeated(18) + "l" + QByteArray::number(i + 1));
    for (int i = 0; i < count; ++i)
        tar += rawFile("l0/" + QByteArray::number(i), {});
    return tar + endOfTar();
}

/** Marks in each of many directories within one another, in each of many layers, above many files. */
HostileCase nestedOpaqueMarks()
{
    return {"nested opaque marks in 300 layers", {0}, {},
        [](const QString &path) {
            const QByteArray deep = QByteArray("d/").repeated(40);
            QByteArray files = before;
            for (int i = 0; i < 100'000; ++i)
                files += rawFile(deep + QByteArray::number(i), {});
            std::vector<PackedLayer> layers {layerOf(files + endOfTar(), Packing::Zstd)};
            for (int i = 0; i < 300; ++i) {
                QByteArray marks = rawFile("new" + QByteArray::number(i), {});
                for (int depth = 1; depth <= 40; ++depth)
                    marks += rawFile(deep.first(2 * depth) + ".wh..wh..opq", {});
                layers.push_back(layerOf(marks + endOfTar()));
            }
            store(asTar(layoutFiles(imageOf(layers), Form::Oci)), path);
        },
        "/before"};
}

/** A small blob that counts a thousand times. */
HostileCase repeatedLayer()
{
    return {"a layer that stands 1,000 times in an image", {3}, "repeats layers",
        [](const QString &path) {
            ImageSet set = imageOf({layerOf(manyEntries(20'000, true))});
            const auto step = set.images.front().steps.back();
            for (int i = 1; i < 1000; ++i)
                set.images.front().steps.push_back(step);
            store(asTar(layoutFiles(set, Form::Oci)), path);
        },
        {}};
}

QByteArray hardlinkCircle()
{
    return before + entry('1', "a", "b") + entry('1', "b", "a") + entry('1', "c", "c") + entry('1', "d", "../../before")
        + entry('1', "e", "") + endOfTar();
}

/** A layer where every directory level is one entry, as deep as a path can go in one pax record, and deeper. */
QByteArray deepPath()
{
    return withPax({"path=" + QByteArray("d/").repeated(100'000) + "file"});
}

HostileCase zeros(const QByteArray &name, Packing packing)
{
    return {name, {0}, {},
        [packing](const QString &path) {
            PackedLayer zeros = layerWithBlob({}, gigabyteOfZeros(packing));
            // SHA-256 of 2^30 zero bytes.
            zeros.diffId = "49bc20df15e412a64472421e13fe86ff1c5165e18b2afccf160d4dc19fe68a14";
            zeros.packing = packing;
            const PackedLayer sound = layerOf(before + endOfTar());
            store(asTar(layoutFiles(imageOf({zeros, sound}), Form::Oci)), path);
        },
        "/before"};
}

/** A valid tar with one file of a gigabyte; only its diff ID is not the one given. */
HostileCase bigFile()
{
    return {"a file of a gigabyte in a megabyte of gzip", {0, 1}, {},
        [](const QString &path) {
            RawHeader header;
            header.name = "big";
            header.size = octalSize(1 << 30);
            // Consecutive gzip members form one stream.
            const QByteArray start = compressed(before + rawHeader(header), Packing::Gzip).value();
            const QByteArray blob
                = start + gigabyteOfZeros(Packing::Gzip) + compressed(endOfTar(), Packing::Gzip).value();
            store(asTar(layoutFiles(imageOf({layerWithBlob({}, blob)}), Form::Oci)), path);
        },
        "/big"};
}

void addSizes(std::vector<HostileCase> &cases)
{
    const std::pair<QByteArray, QByteArray> sizes[] = {
        {"2^63-1", binarySize(~0ull >> 1)},
        {"2^64-1", binarySize(~0ull)},
        {"-1", QByteArray(12, '\xff')},
        {"no number", "99999999999"},
        {"the octal maximum", "77777777777"},
    };
    for (const auto &[name, field] : sizes) {
        const QByteArray size = field;
        addBoth(cases, "a size of " + name, {1}, [size] { return fileOfSize(size); });
        addBoth(cases, "a long name of size " + name, {1}, [size] { return longLinkOf(size); });
    }
    for (const QByteArray size : {"9223372036854775807", "18446744073709551616", "-1", "x", ""})
        addBoth(cases, "a pax size of " + size, {0, 1}, [size] { return withPax({"size=" + size}); });
    addBoth(cases, "a sparse file of 2^63-1 bytes", {0, 1}, [] {
        return withPax({"GNU.sparse.major=1", "GNU.sparse.minor=0", "GNU.sparse.name=sparse",
                           "GNU.sparse.realsize=9223372036854775807"},
            "1\n0\n512\n");
    });
    addBoth(cases, "a sparse map of a billion holes", {0, 1}, [] {
        return withPax(
            {"GNU.sparse.major=1", "GNU.sparse.minor=0", "GNU.sparse.name=sparse", "GNU.sparse.realsize=1000000"},
            "1000000000\n0\n1\n2\n1\n");
    });
}

void addNames(std::vector<HostileCase> &cases)
{
    addBoth(cases, "a path 100,000 directories deep", {0, 1}, deepPath);
    addBoth(cases, "a path of 16 MB", {0, 1}, [] { return withPax({"path=" + QByteArray(16 << 20, 'p')}); });
    addBoth(cases, "an attribute of 64 MB", {0, 1},
        [] { return withPax({"SCHILY.xattr.user.big=" + QByteArray(64 << 20, 'v')}); });
    addBoth(cases, "a cycle of hard links", {0, 1}, hardlinkCircle);
    addBoth(cases, "a cycle of symlinks, and a deep one", {0}, [] {
        return before + entry('2', "a", "b") + entry('2', "b", "a") + rawFile("a/f", "x") + entry('2', "up", "../../..")
            + rawFile("up/g", "x") + entry('2', "deep", QByteArray("deep/").repeated(20)) + rawFile("deep/f", "x")
            + entry('2', "empty", {}) + rawFile("empty/f", "x") + entry('1', "h", "a/f") + endOfTar();
    });
    addBoth(cases, "names with the prefix of whiteouts", {0}, [] {
        return before + rawFile("c", "x") + rawFile(".wh.c/x", "x") + rawFile(".wh..wh..opq/x", "x")
            + rawFile(".wh..wh.x/y", "x") + endOfTar();
    });
    addBoth(cases, "names with ..", {0}, [] {
        return before + rawFile("../../../etc/passwd", "x") + rawFile("/abs", "x") + rawFile("a/../../b", "x")
            + rawFile("..", "x") + rawFile("/", {}) + rawFile(".wh...", {}) + rawFile(".wh..", {}) + rawFile(".wh.", {})
            + endOfTar();
    });
    addBoth(cases, "names with escape sequences", {0}, [] {
        return before + rawFile("\x1b]0;title\x07\x1b[2J", "x") + entry('2', "link", "\x1b[31m")
            + rawFile("\xe2\x80\xaetxt.exe", "x") + endOfTar();
    });
    addBoth(cases, "a bad checksum", {1}, [] {
        RawHeader header;
        header.name = "bad";
        header.goodChecksum = false;
        return before + rawHeader(header) + padded("x") + endOfTar();
    });
    addBoth(cases, "an unknown type", {0, 1}, [] { return before + entry('?', "what", {}) + endOfTar(); });
    addBoth(cases, "no end", {0, 1}, [] { return before; });
}

}

std::vector<HostileCase> hostileLayers()
{
    std::vector<HostileCase> cases {
        zeros("a tar of a gigabyte of zeros, gzip", Packing::Gzip),
        zeros("a tar of a gigabyte of zeros, zstd", Packing::Zstd),
        bigFile(),
        layer(
            "200,000 entries with different names", {0}, [] { return manyEntries(200'000, true); }, Packing::Zstd,
            "/before"),
        layer(
            "half a million entries with the same name", {0}, [] { return manyEntries(500'000, false); }, Packing::Zstd,
            "/before"),
        layer(
            "200,000 links to one long name", {0}, [] { return manyLinks(200'000); }, Packing::Zstd, "/before"),
        layer(
            "100,000 ways through symlinks", {0}, [] { return manyWaysThroughLinks(100'000); }, Packing::Zstd,
            "/before"),
        nestedOpaqueMarks(),
        repeatedLayer(),
    };
    addSizes(cases);
    addNames(cases);
    return cases;
}

}
