// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "description.h"
#include "outerarchive.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace stratoscope::imagebuilder;

namespace
{

Built<void> build(const QString &source, const QString &target, const QString &upper)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringLiteral("%1: %2").arg(source, file.errorString()));
    const auto description = readDescription(file.readAll());
    if (!description)
        return tl::unexpected(QStringLiteral("%1: %2").arg(source, description.error()));

    const std::vector<TarEntry> files = layoutFiles(description->set, description->form);
    if (target.endsWith(QLatin1Char('/'))) {
        if (const auto written = writeDirectory(files, target.chopped(1)); !written)
            return written;
    } else if (const auto written = writeOuterArchive(files, target); !written) {
        return written;
    }
    return upper.isEmpty() ? Built<void>() : writeFile(description->container, upper);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QCommandLineOption upper(QStringLiteral("upper"),
        QStringLiteral("Write the container's writable layer, as a layer tar."), QStringLiteral("OUT.tar"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Builds a container image from a JSON description."));
    parser.addHelpOption();
    parser.addOption(upper);
    parser.addPositionalArgument(QStringLiteral("DESCRIPTION.json"), QStringLiteral("Description of the image."));
    parser.addPositionalArgument(QStringLiteral("OUT"),
        QStringLiteral("A tar, a zip if it ends in .zip, or a directory if it ends in a slash."));
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);

    const QStringList arguments = parser.positionalArguments();
    const auto built = build(arguments.at(0), arguments.at(1), parser.value(upper));
    if (!built) {
        std::fprintf(stderr, "build-image: %s\n", qPrintable(built.error()));
        return 1;
    }
    return 0;
}
