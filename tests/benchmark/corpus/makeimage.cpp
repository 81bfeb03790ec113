// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace stratoscope::benchmark;
using stratoscope::imagebuilder::Packing;
using stratoscope::imagebuilder::packingFromName;

namespace
{

struct Options
{
    QCommandLineOption form {
        QStringLiteral("form"), QStringLiteral("docker or oci."), QStringLiteral("FORM"), QStringLiteral("oci")};
    QCommandLineOption packing {QStringLiteral("packing"), QStringLiteral("none, gzip or zstd."),
        QStringLiteral("PACKING"), QStringLiteral("gzip")};
    QCommandLineOption entries {QStringLiteral("entries"), QStringLiteral("Entries of all layers."),
        QStringLiteral("N"), QStringLiteral("10000")};
    QCommandLineOption bytes {QStringLiteral("bytes"), QStringLiteral("Content of all layers."), QStringLiteral("N"),
        QStringLiteral("30000000")};
    QCommandLineOption layers {
        QStringLiteral("layers"), QStringLiteral("Layers."), QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption seed {QStringLiteral("seed"), QStringLiteral("Another seed is another image."),
        QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption topSeed {
        QStringLiteral("top-seed"), QStringLiteral("Another last layer."), QStringLiteral("N"), QStringLiteral("0")};
    QCommandLineOption repetitive {
        QStringLiteral("repetitive"), QStringLiteral("Content that compresses a hundredfold.")};
    QCommandLineOption tar {QStringLiteral("tar"), QStringLiteral("A layer is this tar, instead of a generated one."),
        QStringLiteral("FILE")};
};

Built<void> make(const QCommandLineParser &parser, const Options &options)
{
    const auto number = [&](const QCommandLineOption &option) { return parser.value(option).toULongLong(); };
    const auto packing = packingFromName(parser.value(options.packing));
    if (!packing)
        return tl::unexpected(packing.error());
    const Storage storage {parser.value(options.form) == QLatin1String("docker"), *packing};
    const QString path = parser.positionalArguments().constFirst();
    if (parser.isSet(options.tar))
        return writeImageOfTars(path, parser.values(options.tar), storage);
    Shape shape;
    shape.seed = number(options.seed);
    shape.topSeed = number(options.topSeed);
    shape.entries = number(options.entries);
    shape.bytes = number(options.bytes);
    shape.layers = std::max(1u, parser.value(options.layers).toUInt());
    shape.repetitive = parser.isSet(options.repetitive);
    return writeGeneratedImage(path, shape, storage);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes an image of a given size; the same arguments give the same bytes."));
    parser.addHelpOption();
    parser.addOptions({options.form, options.packing, options.entries, options.bytes, options.layers, options.seed,
        options.topSeed, options.repetitive, options.tar});
    parser.addPositionalArgument(QStringLiteral("OUT.tar"), QStringLiteral("The image."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const auto made = make(parser, options);
    if (!made) {
        std::fprintf(stderr, "make-benchmark-image: %s\n", qPrintable(made.error()));
        return 1;
    }
    return 0;
}
